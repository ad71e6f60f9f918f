import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/builders/database.js';
import { organisationKinds } from '../../people/model/organisation.js';
import { actionKinds } from '../model/action.js';
import { derivationKinds } from '../model/derivation.js';
import { kpiRowTypes, localRefreshes, publicationFrequencies } from '../model/kpi.js';
import { lifecycles } from '../model/lifecycle.js';
import { statedFigureChecks } from '../model/stated.js';
import { statedStates } from '../model/strategy.js';
import { knownWord } from './knownWord.js';

const { db } = await testDatabase();

test.each([
  ['organisation_kind_known', organisationKinds],
  ['action_kind_known', actionKinds],
  ['kpi_derivation_kind_known', derivationKinds],
  ['kpi_row_type_known', kpiRowTypes],
  ['kpi_local_refresh_known', localRefreshes],
  ['kpi_frequency_known', publicationFrequencies],
  ['kpi_lifecycle_known', lifecycles],
  ['stated_figure_check_known', statedFigureChecks],
  ['strategy_state_known', statedStates],
  ['reform_state_known', statedStates],
])('%s allows the words of the model and no others', async (name, words) => {
  const { rows } = await sql<{ definition: string }>`
    select pg_get_constraintdef(oid) as definition
      from pg_constraint where conname = ${name}`.execute(db);
  const allowed = [...(rows[0]?.definition ?? '').matchAll(/'(\w+)'/g)].map((match) => match[1]);
  expect(allowed.sort()).toEqual([...words].sort());
});

test('a stored word that the model does not know is an error, not a guess', () => {
  expect(() => knownWord(lifecycles, 'dormant')).toThrow('dormant');
});
