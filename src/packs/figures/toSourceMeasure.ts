import type { z } from 'zod';
import { measureIdOf } from '../../measures/model/measureId.js';
import type { SourceMeasure } from '../../measures/model/measure.js';
import type { seriesRow } from './figureRows.js';

/** One series of the figures table. The publisher's long texts come only with its own file. */
export function toSourceMeasure(row: z.output<typeof seriesRow>, source: string): SourceMeasure {
  return {
    id: measureIdOf(source, row.code),
    source,
    code: row.code,
    topics: row.topics.split('|'),
    title: row.title,
    chartTitle: row.chart_title,
    unit: row.unit,
    unitKind: row.unit_kind,
    axisText: row.axis_text,
    polarity: row.polarity,
    yearType: row.year_type,
    decimals: row.decimals,
    hasBands: row.has_bands,
    description: '',
    methodology: '',
    publisher: row.publisher,
    links: '',
    lastUpdatedOn: row.last_updated_on,
    nextUpdate: row.next_update,
  };
}
