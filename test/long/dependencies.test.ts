import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFile } from '../../src/lib/projectRoot.js';

const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.string(), range: z.string().optional() }),
  ),
});

/** What the registry knows against the packages that run; `null` where it gives no answer. */
async function audit() {
  const printed = await new Promise<string>((resolve) => {
    const args = ['audit', '--omit=dev', '--json'];
    // Its exit code tells of findings too, so the answer alone is read.
    execFile('npm', args, { cwd: projectFile() }, (_error, stdout) => {
      resolve(stdout);
    });
  });
  const parsed = report.safeParse(JSON.parse(printed === '' ? '{}' : printed));
  return parsed.success ? parsed.data : null;
}

const found = await audit();

describe('51: the packages that run', () => {
  it.skipIf(found === null)('51: have no known fault of high or critical weight', () => {
    const grave = Object.entries(found?.vulnerabilities ?? {}).filter(([, { severity }]) =>
      ['high', 'critical'].includes(severity),
    );
    expect(grave).toEqual([]);
  });
});
