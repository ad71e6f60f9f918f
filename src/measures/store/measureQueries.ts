import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { NextUpdate, SourceMeasure } from '../model/measure.js';
import { toPolarity, toUnit, toUnitKind } from '../model/measureWords.js';

/** All measures of all sources, by source and code. */
export async function listMeasures(db: Kysely<Tables>): Promise<readonly SourceMeasure[]> {
  const rows = await db
    .selectFrom('measure')
    .select([
      'measure_no',
      'measure_id',
      'source',
      'code',
      'topics',
      'title',
      'chart_title',
      'unit',
      'unit_kind',
      'axis_text',
      'polarity',
      'year_type',
      'decimals',
      'has_bands',
      'description',
      'methodology',
      'publisher',
      'links',
      'last_updated_on',
      'next_update_kind',
      'next_update_on',
    ])
    .orderBy('measure_no')
    .execute();
  return rows.map(toMeasure);
}

function toMeasure(row: Selectable<Tables['measure']>): SourceMeasure {
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
