import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { NextUpdate, SourceMeasure } from '../model/measure.js';
import { toPolarity, toUnit, toUnitKind } from '../model/measureWords.js';

/**
 * All measures of all sources as their releases in force describe them: the newest that stood on the
 * day given, `null` for today's, and was not withdrawn.
 */
export async function listMeasures(
  db: Kysely<Tables>,
  asAt: string | null,
): Promise<readonly SourceMeasure[]> {
  const rows = await selectDefinitions(db)
    .where('r.withdrawn_at', 'is', null)
    .$if(asAt !== null, (query) => query.where('r.as_at', '<=', asAt))
    .distinctOn('d.measure_no')
    .orderBy('d.measure_no')
    .orderBy('r.as_at', 'desc')
    .orderBy('r.source_release_id', 'desc')
    .execute();
  return rows.map(toMeasure);
}

function selectDefinitions(db: Kysely<Tables>) {
  return db
    .selectFrom('measure_definition as d')
    .innerJoin('source_release as r', 'r.source_release_id', 'd.source_release_id')
    .innerJoin('measure as m', 'm.measure_no', 'd.measure_no')
    .select([
      'm.measure_id',
      'm.source',
      'm.code',
      'd.topics',
      'd.title',
      'd.chart_title',
      'd.unit',
      'd.unit_kind',
      'd.axis_text',
      'd.polarity',
      'd.year_type',
      'd.decimals',
      'd.has_bands',
      'd.description',
      'd.methodology',
      'd.publisher',
      'd.links',
      'd.last_updated_on',
      'd.next_update_kind',
      'd.next_update_on',
    ]);
}

type DefinitionRow = Awaited<ReturnType<ReturnType<typeof selectDefinitions>['execute']>>[number];

function toMeasure(row: DefinitionRow): SourceMeasure {
  return {
    id: row.measure_id,
    source: row.source,
    code: row.code,
    topics: row.topics,
    title: row.title,
    chartTitle: row.chart_title,
    unit: toUnit(row.unit),
    unitKind: toUnitKind(row.unit_kind),
    axisText: row.axis_text,
    polarity: toPolarity(row.polarity),
    yearType: row.year_type,
    decimals: row.decimals,
    hasBands: row.has_bands,
    description: row.description,
    methodology: row.methodology,
    publisher: row.publisher,
    links: row.links,
    lastUpdatedOn: row.last_updated_on,
    nextUpdate: toNextUpdate(row.next_update_kind, row.next_update_on),
  };
}

function toNextUpdate(kind: string, dueOn: string | null): NextUpdate {
  if (kind === 'due' && dueOn !== null) return { kind: 'due', dueOn };
  if (kind === 'toBeConfirmed' || kind === 'discontinued') return { kind };
  return { kind: 'notSaid' };
}
