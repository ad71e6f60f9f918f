import { expect, test } from 'vitest';
import { testDatabase } from '../../test/builders/database.js';
import { projectFile } from '../lib/projectRoot.js';
import { loadAreaReference } from '../measures/store/areaReference.js';
import { saveAreaReference } from '../measures/store/areaWrites.js';
import { listLocalities, listOrganisations, listSeats } from '../people/store/partnerQueries.js';
import { savePlan } from '../plan/commands/savePlan.js';
import { findPlan } from '../plan/store/planQueries.js';
import { readPack } from './readPack.js';

const { db } = await testDatabase();

test('the Dorset pack comes out of the database exactly as it was read, and once is enough', async () => {
  const pack = await readPack(projectFile('plans', 'dorset'));
  if (!pack.ok) throw new Error(JSON.stringify(pack.error.slice(0, 5)));
  const clock = () => new Date('2026-07-01T12:00:00Z');
  await saveAreaReference(db, loadAreaReference());
  expect(await savePlan({ db, clock }, pack.value)).toBe('saved');
  const stored = {
    plan: await findPlan(db),
    organisations: await listOrganisations(db),
    seats: await listSeats(db),
    localities: await listLocalities(db),
  };
  expect(stored).toStrictEqual(pack.value);
  expect(await savePlan({ db, clock }, pack.value)).toBe('unchanged');
});
