import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { statedFigureChecks, type Achievement, type StatedFigure } from '../model/stated.js';
import { claimKinds, claimPlaces, type StatedClaim } from '../model/statedClaim.js';
import { knownWord } from './knownWord.js';

/** The figures that the plan's own text states, in its order. */
export async function listStatedFigures(
  db: Kysely<Tables>,
  planId: string,
): Promise<readonly StatedFigure[]> {
  const rows = await db
    .selectFrom('stated_figure')
    .select([
      'figure_number',
      'subject',
      'value',
      'compared_with',
      'period',
      'priority_id',
      'kpi_id',
      'check_result',
      'check_note',
    ])
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    number: row.figure_number,
    subject: row.subject,
    value: row.value,
    comparedWith: row.compared_with,
    period: row.period,
    priorityId: row.priority_id,
    kpiId: row.kpi_id,
    check: knownWord(statedFigureChecks, row.check_result),
    checkNote: row.check_note,
  }));
}

/** What of the stated figures can be looked up, in the order of the figures. */
export async function listStatedClaims(
  db: Kysely<Tables>,
  planId: string,
): Promise<readonly StatedClaim[]> {
  const rows = await db
    .selectFrom('stated_claim')
    .select([
      'figure_number as figureNumber',
      'claim_number as number',
      'title',
      'kind',
      'source',
      'codes',
      'place',
      'periods',
      'stated',
    ])
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: knownWord(claimKinds, row.kind),
    place: knownWord(claimPlaces, row.place),
  }));
}

/** The results of the plan before this one, in the plan's order. */
export async function listAchievements(
  db: Kysely<Tables>,
  planId: string,
): Promise<readonly Achievement[]> {
  return db
    .selectFrom('achievement')
    .select(['achievement_number as number', 'text'])
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
}
