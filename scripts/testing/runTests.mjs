import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fromRoot, root } from '../prepare/paths.mjs';
import { giveUp, prepare } from '../prepare/prepare.mjs';
import { closingLines } from './closingLines.mjs';
import { findBrowser } from './findBrowser.mjs';
import { installBrowser } from './installBrowser.mjs';

const isLong = process.argv.includes('--long');
const others = process.argv.slice(2).filter((argument) => argument !== '--long');
const isCi = process.env.CI === 'true';
const referenceData = resolve(process.env.REFERENCE_DATA || fromRoot('..', 'shared', 'data'));

await prepare({ withDevelopment: true }).catch(giveUp);
const browser = (await findBrowser()) ?? (await installBrowser(console.log));
const lacks = [
  ...(browser === null
    ? ['No Chrome, Chromium or Edge was found, and none could be installed: no browser test ran.']
    : []),
  ...(existsSync(referenceData)
    ? []
    : [`No reference data in ${referenceData}: set REFERENCE_DATA to the folder that holds it.`]),
];
const folder = await mkdtemp(join(tmpdir(), 'waymark-counts-'));
const counts = await runTests(join(folder, 'counts.json'));
await rm(folder, { recursive: true });
const { lines, exitCode } = closingLines({ counts, lacks, isCi });
console.log(lines.join('\n'));
process.exitCode = exitCode;

async function runTests(countsFile) {
  const reporter = fromRoot('scripts', 'testing', 'countingReporter.mjs');
  const child = spawn(
    process.execPath,
    [
      fromRoot('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      `--reporter=${reporter}`,
      ...others,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        REFERENCE_DATA: referenceData,
        WAYMARK_COUNTS: countsFile,
        WAYMARK_BROWSER: browser ?? '',
        WAYMARK_LONG: isLong ? '1' : '0',
      },
    },
  );
  // It stops the database server it started; this process waits for that.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((done) => child.on('close', done));
  const counted = JSON.parse(
    await readFile(countsFile, 'utf8').catch(() => '{"passed":0,"failed":0,"skipped":[]}'),
  );
  const failed = code === 0 ? counted.failed : Math.max(counted.failed, 1);
  return { ...counted, failed };
}
