import { copyText } from '../../database/bulkTransaction.js';
import { observationStatuses } from '../model/observation.js';
import { noRow, type SeriesSet } from '../model/seriesSet.js';

export const observationColumns = [
  'source_release_id',
  'measure_no',
  'area_no',
  'period_no',
  'value',
  'status',
  'mark',
] as const;

const chunkLength = 1 << 18;

export interface NumberedSet {
  readonly measureNo: number;
  readonly set: SeriesSet;
  /** The database's number of each period, by column. */
  readonly periodNos: readonly number[];
}

/** The cells of a release as lines of COPY's text format, in chunks, measure by measure. */
export function* toObservationLines(
  releaseId: number,
  areaNos: readonly number[],
  sets: readonly NumberedSet[],
): Generator<string> {
  let chunk = '';
  for (const { measureNo, set, periodNos } of sets) {
    const width = set.periods.length;
    for (const [row, areaNo] of areaNos.entries()) {
      for (let column = 0; column < width; column += 1) {
        const cell = row * width + column;
        const status = set.statuses[cell] ?? noRow;
        if (status === noRow) continue;
        const value = status === 0 ? String(set.values[cell]) : '\\N';
        const mark = copyText(set.marks.get(cell) ?? null);
        chunk += `${releaseId}\t${measureNo}\t${areaNo}\t${String(periodNos[column])}\t${value}\t${observationStatuses[status] ?? ''}\t${mark}\n`;
      }
    }
    if (chunk.length > chunkLength) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk.length > 0) yield chunk;
}
