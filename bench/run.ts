import { existsSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../src/config.js';
import { measureEverything } from './measureEverything.js';
import { measureGrowth } from './measureGrowth.js';
import { measureImport } from './measureImport.js';
import { measureSelections } from './measureSelections.js';
import { measureSite } from './measureSite.js';
import { measureWorkspace } from './measureWorkspace.js';
import type { Depth, Findings } from './running/findings.js';
import { renderTable } from './running/table.js';

const whole: Depth = { runs: 5, secondsOfLoad: 20, secondsOfSelections: 60, isQuick: false };
const quick: Depth = { runs: 3, secondsOfLoad: 5, secondsOfSelections: 5, isQuick: true };

/**
 * `npm run bench`: the gate, then every job with its budget. `quick` leaves out the rivals and
 * growth. Answers the exit code: 1 when the gate does not hold; a missed budget is only printed.
 */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((argument) => argument !== 'quick');
  if (unknown !== undefined) {
    console.error(`“${unknown}” is not known here. Use: npm run bench, or npm run bench -- quick`);
    return 1;
  }
  const config = loadConfig();
  const folder = config.ok ? join(config.value.referenceData, 'lait') : '';
  if (!existsSync(folder)) {
    console.error(
      `The national publication is not in “${folder}”. Set REFERENCE_DATA to the folder that holds lait and methods.`,
    );
    return 1;
  }
  const depth = args.includes('quick') ? quick : whole;
  const begun = performance.now();
  console.log(machineLine());
  const findings: Findings[] = [];
  for (const measure of [
    measureEverything,
    measureSelections,
    measureImport,
    measureSite,
    measureWorkspace,
    measureGrowth,
  ]) {
    const found = await measure({ folder, depth, say });
    findings.push(found);
    if (found.faults.length > 0) {
      console.error(`\nThe figures are not right, so no time is shown:`);
      for (const fault of found.faults) console.error(`  ${fault}`);
      return 1;
    }
  }
  console.log(`\n${renderTable(findings.flatMap(({ measurements }) => measurements))}\n`);
  for (const fact of findings.flatMap(({ facts }) => facts)) console.log(`- ${fact}`);
  console.log(`\nTook ${((performance.now() - begun) / 1000).toFixed(0)} s. ${loadLine()}`);
  return 0;
}

function say(line: string): void {
  console.error(`… ${line} (load ${(loadavg()[0] ?? 0).toFixed(1)})`);
}

function machineLine(): string {
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}. ${loadLine()}`;
}

/** Times of a machine that others use too are worth less: this says how busy it is. */
function loadLine(): string {
  return `Load average ${loadavg()
    .map((each) => each.toFixed(2))
    .join(', ')}.`;
}
