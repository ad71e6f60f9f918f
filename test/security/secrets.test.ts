import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { projectFile } from '../../src/lib/projectRoot.js';
import { findSecrets, secretFile } from './secretPatterns.js';

const run = promisify(execFile);
const isClone = existsSync(projectFile('.git'));

async function git(...args: readonly string[]): Promise<string> {
  const options = { cwd: projectFile(), maxBuffer: 1_000_000_000 };
  return (await run('git', args, options)).stdout;
}

/** Put together here, so that no history holds one. */
const planted = [
  ['-----BEGIN RSA PRIVATE', 'KEY-----'].join(' '),
  ['AKIA', 'ABCDEFGHIJKLMNOP'].join(''),
  ['ghp_', 'a'.repeat(36)].join(''),
  ['eyJhbGciOiJIUzI1', 'eyJzdWIiOiIxMjM0', 'c2lnbmF0dXJlIQ'].join('.'),
  ['postgresql://waymark_app', 'hunter2@db.council.gov.uk/waymark'].join(':'),
  ['SECRET_KEY="', 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6"'].join(''),
];

describe('52: secrets', () => {
  it.each(planted)('52: are found where there is one: %s', (text) => {
    expect(findSecrets(`before ${text} after`)).toHaveLength(1);
  });

  it.skipIf(!isClone)('52: are in no change that was ever committed', async () => {
    const changes = await git('log', '--all', '-p', '-U0', '--no-color', '--no-ext-diff');
    const added = changes.split('\n').filter((line) => line.startsWith('+'));
    expect(added.length).toBeGreaterThan(10_000);
    expect(findSecrets(added.join('\n'))).toEqual([]);
    expect(findSecrets(await git('log', '--all', '--format=%B'))).toEqual([]);
  });

  it.skipIf(!isClone)('52: had no file of their own, ever', async () => {
    const names = await git('log', '--all', '--name-only', '--format=');
    expect(names.split('\n').filter((name) => secretFile.test(name))).toEqual([]);
    expect(secretFile.test('deploy/.env')).toBe(true);
  });
});
