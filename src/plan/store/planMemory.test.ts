import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/builders/database.js';
import { aPlan, aPlanContent } from '../../../test/builders/planContent.js';
import { savePlan } from '../commands/savePlan.js';
import { createPlanMemory } from './planMemory.js';

const { db, owner } = await testDatabase();

const day = () => new Date('2026-07-01T12:00:00Z');
const named = (siteName: string) => aPlanContent({ plan: aPlan({ siteName }) });

/** A clock that stands until it is told to move on. */
function aClock() {
  let milliseconds = 0;
  return {
    clock: () => new Date(milliseconds),
    pass: (more: number) => {
      milliseconds += more;
    },
  };
}

beforeAll(async () => {
  await db
    .insertInto('area')
    .values({
      area_id: 'northshire',
      name: 'Northshire',
      level: 'localAuthority',
      la_code: '999',
      gss_code: null,
      region_id: null,
      started_on: null,
      ended_on: null,
    })
    .execute();
});

test('before a plan is loaded there is none to remember, and a second later there is', async () => {
  const { clock, pass } = aClock();
  const memory = createPlanMemory({ db, clock });
  expect(await memory.current()).toBeUndefined();
  await savePlan({ db, clock: day }, named('First'));
  pass(1000);
  expect((await memory.current())?.siteName).toBe('First');
});

test('a change that another process made shows after a second and not before', async () => {
  const { clock, pass } = aClock();
  const memory = createPlanMemory({ db, clock });
  await savePlan({ db, clock: day }, named('Before'));
  const before = await memory.current();
  await savePlan({ db: owner, clock: day }, named('After'));
  pass(999);
  expect(await memory.current()).toBe(before);
  pass(1);
  expect((await memory.current())?.siteName).toBe('After');
});

test('the plan stays the same object while nothing changes it', async () => {
  const { clock, pass } = aClock();
  const memory = createPlanMemory({ db, clock });
  await savePlan({ db, clock: day }, named('Steady'));
  const first = await memory.current();
  await savePlan({ db, clock: day }, named('Steady'));
  pass(5000);
  expect(await memory.current()).toBe(first);
  expect(first).toBeDefined();
});

test('a database that fails once is asked again', async () => {
  const { clock } = aClock();
  const memory = createPlanMemory({ db, clock });
  await savePlan({ db, clock: day }, named('Back again'));
  await owner.schema.alterTable('data_version').renameTo('data_version_away').execute();
  await expect(memory.current()).rejects.toThrow('data_version');
  await owner.schema.alterTable('data_version_away').renameTo('data_version').execute();
  expect((await memory.current())?.siteName).toBe('Back again');
});

test('two starts that save at the same moment both succeed, and one finds nothing to do', async () => {
  const outcomes = await Promise.all([
    savePlan({ db, clock: day }, named('Together')),
    savePlan({ db, clock: day }, named('Together')),
  ]);
  expect([...outcomes].sort()).toEqual(['saved', 'unchanged']);
});
