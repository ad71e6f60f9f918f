import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keptSecret } from './keptSecret.js';

const folder = await mkdtemp(join(tmpdir(), 'waymark-secret-'));
afterAll(() => rm(folder, { recursive: true }));

it('is made once, however many ask at the same time, and stays', async () => {
  const asked = await Promise.all(Array.from({ length: 8 }, () => keptSecret(folder)));
  expect(new Set(asked).size).toBe(1);
  expect(asked[0]).toMatch(/^[\w-]{64}$/);
  expect(await keptSecret(folder)).toBe(asked[0]);
  expect(await readdir(folder)).toEqual(['secret.key']);
});

it('can be read by its owner alone', async () => {
  expect((await stat(join(folder, 'secret.key'))).mode & 0o777).toBe(0o600);
});
