import { measureIdOf } from '../../measures/model/measureId.js';
import type { NextUpdate, SourceMeasure } from '../../measures/model/measure.js';
import { toPolarity, toUnit, toUnitKind } from '../../measures/model/measureWords.js';
import type { TableRow } from './readTable.js';

/** One series of the figures table. The publisher's long texts come only with its own file. */
export function readSeriesRow(row: TableRow, source: string): SourceMeasure {
  const code = row.text('code');
  const decimals = row.text('decimals');
  return {
    id: measureIdOf(source, code),
    source,
    code,
    topics: row.text('topics').split('|'),
    title: row.text('title'),
    chartTitle: row.text('chart_title'),
    unit: toUnit(row.text('unit')),
    unitKind: toUnitKind(row.text('unit_kind')),
    axisText: row.text('axis_text'),
    polarity: toPolarity(row.text('polarity')),
    yearType: row.text('year_type'),
    decimals: decimals === '' ? null : Number(decimals),
    hasBands: row.text('has_bands') === 'yes',
    description: '',
    methodology: '',
    publisher: row.text('publisher'),
    links: '',
    lastUpdatedOn: row.text('last_updated_on') === '' ? null : row.text('last_updated_on'),
    nextUpdate: toNextUpdate(row.text('next_update')),
  };
}

function toNextUpdate(text: string): NextUpdate {
  if (text === 'toBeConfirmed' || text === 'discontinued' || text === 'notSaid') {
    return { kind: text };
  }
  return { kind: 'due', dueOn: text };
}
