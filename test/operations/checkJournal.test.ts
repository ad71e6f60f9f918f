import { expect, it } from 'vitest';
import { testDatabase } from '../builders/database.js';
import { aConfig } from '../builders/testConfig.js';
import { runWaymark } from '../builders/waymarkCommand.js';
import { tamper, writeEntries } from '../security/journalRows.js';

const { db, owner, url, adminUrl } = await testDatabase();

const check = (...more: readonly string[]) =>
  runWaymark({
    args: ['check', 'journal', ...more],
    env: {
      DATABASE_URL: url,
      DATABASE_ADMIN_URL: adminUrl,
      PLAN_PACK: aConfig({}).planPack,
    },
  });

it('27: the command names what to note down, and later finds what was changed', async () => {
  await writeEntries(db, 5);
  const before = await check();
  expect(before.code, before.errors).toBe(0);
  expect(before.out).toContain('The journal is as it was written');
  const mark = /--since (\d+:[0-9a-f]{64})/.exec(before.out)?.[1] ?? '';
  expect((await check('--since', mark)).code).toBe(0);

  const nonsense = await check('--since', '12');
  expect(nonsense.code).toBe(1);
  expect(nonsense.errors).toContain('“12” is no number and seal');

  await tamper(owner, `update journal_entry set reason = 'Other' where entry_number = 2`);
  const after = await check('--since', mark);
  expect(after.code).toBe(1);
  expect(after.errors).toContain('Entry 2 is not as written');
}, 120_000);
