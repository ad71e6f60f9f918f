import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { londonDate } from '../../src/lib/calendarDate.js';
import { projectFile } from '../../src/lib/projectRoot.js';
import { testDatabase } from '../builders/database.js';
import { runWaymark } from '../builders/waymarkCommand.js';

const { owner, url, adminUrl } = await testDatabase();

// The plan alone: no figures are needed to look after accounts.
const pack = await mkdtemp(join(tmpdir(), 'waymark-pack-'));
await cp(projectFile('plans', 'dorset'), pack, {
  recursive: true,
  filter: (path) => !path.endsWith('figures'),
});
afterAll(() => rm(pack, { recursive: true }));

const run = (...args: readonly string[]) =>
  runWaymark({
    args: ['user', ...args],
    env: {
      ...{ DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl, PLAN_PACK: pack },
      ...{ SITE_ADDRESS: 'https://plan.example', SECRET_KEY: 'only-for-tests-'.repeat(4) },
    },
  });
const create = (email: string, name: string, organisation: string) =>
  run('create-admin', '--email', email, '--name', name, '--organisation', organisation);

it('the command line makes the first administrator, lists them, and closes all but the last', async () => {
  const made = await create('First@council.example', 'Zoë', 'dorset-council');
  expect([made.code, made.errors]).toEqual([0, expect.not.stringContaining('Error')]);
  expect(made.out).toMatch(/https:\/\/plan\.example\/sign-in\/link\/[\w-]{43}\n/);
  expect(made.out).toContain('signs in once, for 24 hours');

  const unknown = await create('second@council.example', 'Ng', 'no-such-body');
  expect([unknown.code, unknown.out]).toEqual([1, '']);
  expect(unknown.errors).toContain('dorset-council: Dorset Council');
  const nonsense = await create('no address', '123', 'dorset-council');
  expect(nonsense.code).toBe(1);
  expect(nonsense.errors).toContain('--email: Enter an email address');
  expect(nonsense.errors).toContain('--name: Enter a name that has letters in it');

  const listed = await run('list');
  expect(listed.out).toBe('first@council.example\tAdministrator (dorset-council)\tnever used\n');

  const last = await run('close', '--email', 'first@council.example');
  expect([last.code, last.errors]).toEqual([1, expect.stringContaining('the last administrator')]);
  await create('second@council.example', 'Ng', 'dorset-council');
  expect((await run('close', '--email', 'first@council.example')).code).toBe(0);
  const after = await run('list');
  expect(after.out).toContain(`first@council.example\tno role\tclosed ${londonDate(new Date())}\n`);
  expect(JSON.stringify(await owner.selectFrom('journal_entry').selectAll().execute())).not.toMatch(
    /Zoë|council\.example/,
  );
}, 120_000);
