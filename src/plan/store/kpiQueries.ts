import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { toPolarity, toUnit } from '../../measures/model/measureWords.js';
import { kpiRowTypes, localRefreshes, publicationFrequencies, type Kpi } from '../model/kpi.js';
import type { KpiBullet } from '../model/kpiBullet.js';
import { lifecycles } from '../model/lifecycle.js';
import { toDerivation } from './derivationColumns.js';
import { knownWord } from './knownWord.js';

/** The plan's own list of performance indicators, in its order. */
export async function listBullets(
  db: Kysely<Tables>,
  planId: string,
): Promise<readonly KpiBullet[]> {
  const rows = await db
    .selectFrom('kpi_bullet')
    .select(['bullet_number', 'priority_id', 'name'])
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    number: row.bullet_number,
    priorityId: row.priority_id,
    name: row.name,
  }));
}

/** The measures that the plan tracks, in its order. */
export async function listKpis(db: Kysely<Tables>, planId: string): Promise<readonly Kpi[]> {
  const rows = await selectKpis(db)
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map(toKpi);
}

const columns = [
  'kpi_id',
  'priority_id',
  'bullet_number',
  'row_type',
  'name',
  'counted',
  'wish',
  'people',
  'also_called',
  'unit',
  'polarity',
  'polarity_note',
  'derivation_kind',
  'source',
  'code',
  'higher_code',
  'lower_code',
  'method',
  'publication',
  'statutory_return',
  'lifecycle',
  'why_no_figures',
  'frequency',
  'local_refresh',
  'year_type',
  'decimals',
  'break_before',
  'not_comparable_periods',
  'break_note',
  'numerator_code',
  'denominator_code',
  'counts_note',
  'stale_after',
  'cautions',
] as const;

function selectKpis(db: Kysely<Tables>) {
  return db
    .selectFrom('kpi')
    .select(columns)
    .select(
      sql<string[]>`array(
        select link.outcome_id from kpi_outcome link
         where link.plan_id = kpi.plan_id and link.kpi_id = kpi.kpi_id
         order by link.position)`.as('outcome_ids'),
    );
}

type KpiRow = Awaited<ReturnType<ReturnType<typeof selectKpis>['execute']>>[number];

function toKpi(row: KpiRow): Kpi {
  return {
    id: row.kpi_id,
    priorityId: row.priority_id,
    bullet: row.bullet_number,
    rowType: knownWord(kpiRowTypes, row.row_type),
    name: row.name,
    counted: row.counted,
    wish: row.wish,
    people: row.people,
    alsoCalled: row.also_called,
    unit: toUnit(row.unit),
    polarity: toPolarity(row.polarity),
    polarityNote: row.polarity_note,
    derivation: toDerivation(row),
    method: row.method,
    publication: row.publication,
    statutoryReturn: row.statutory_return,
    lifecycle: knownWord(lifecycles, row.lifecycle),
    whyNoFigures: row.why_no_figures,
    frequency: knownWord(publicationFrequencies, row.frequency),
    localRefresh: knownWord(localRefreshes, row.local_refresh),
    yearType: row.year_type,
    decimals: row.decimals,
    comparability: {
      breakBefore: row.break_before,
      notComparablePeriods: row.not_comparable_periods,
    },
    breakNote: row.break_note,
    counts: {
      numeratorCode: row.numerator_code,
      denominatorCode: row.denominator_code,
      note: row.counts_note,
    },
    staleAfter: row.stale_after,
    outcomeIds: row.outcome_ids,
    cautions: row.cautions,
  };
}
