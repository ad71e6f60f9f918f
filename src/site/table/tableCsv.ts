import { csvCellText } from '../../lib/downloads/csvText.js';
import { figureDigits } from '../../lib/downloads/figureDigits.js';
import type { TableCell } from '../../lib/downloads/downloadTable.js';
import { writeCsv } from '../../lib/writeCsv.js';
import type { Area } from '../../measures/model/area.js';
import { existedIn } from '../../measures/model/endedArea.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import type { SeriesPoint } from '../../measures/model/seriesSet.js';
import type { Selection } from './readSelection.js';
import { loadInBatches } from './tableFigures.js';
import {
  areaCells,
  chooseFigures,
  figureCells,
  measureCells,
  originCells,
  periodCells,
  tableColumns,
  type ChosenFigures,
} from './tableRows.js';

const lineEnd = '\r\n';
const pieceSize = 65_536;

type Figures = Pick<MeasureSnapshot, 'register' | 'releaseByMeasure' | 'load'>;

/**
 * The whole table as CSV, in pieces, made as they are sent: the same text as of `tableDownload`.
 * Only one batch of measures and one piece are held at a time. What many rows share is written
 * once, because a table may have more than half a million rows.
 */
export async function* csvPieces(
  snapshot: Figures,
  selection: Pick<Selection, 'views' | 'areas' | 'years'>,
): AsyncGenerator<string> {
  const places = selection.areas.map((area) => ({ area, start: cells(areaCells(area)) }));
  let piece = writeCsv(
    tableColumns.map(({ key }) => key),
    [],
  );
  for await (const batch of loadInBatches(snapshot, selection.views)) {
    for (const figures of batch) {
      const chosen = chooseFigures(snapshot, figures, selection);
      if (chosen === undefined) continue;
      for (const lines of linesByPlace(chosen, places)) {
        piece += lines;
        if (piece.length < pieceSize) continue;
        yield piece;
        piece = '';
      }
    }
  }
  if (piece !== '') yield piece;
}

interface Place {
  readonly area: Area;
  readonly start: string;
}

function* linesByPlace(chosen: ChosenFigures, places: readonly Place[]): Iterable<string> {
  const measure = cells(measureCells(chosen));
  const periods = chosen.selected.periods.map((period) => ({
    ends: cells(periodCells(period)),
    origin: cells(originCells(period, chosen)),
  }));
  const gaps = new Map<string, string>();
  for (const [row, { points }] of chosen.selected.rows.entries()) {
    const place = places[row];
    if (place === undefined) continue;
    let lines = '';
    for (const [column, point] of points.entries()) {
      const period = periods[column];
      if (period === undefined) continue;
      const figure = figureOrGap(point, { chosen, area: place.area, gaps });
      lines += `${measure},${place.start},${period.ends},${figure},${period.origin}${lineEnd}`;
    }
    yield lines;
  }
}

/** Digits need no quotes; each kind of gap is written once for a measure. */
function figureOrGap(
  point: SeriesPoint,
  from: {
    readonly chosen: ChosenFigures;
    readonly area: Area;
    readonly gaps: Map<string, string>;
  },
): string {
  const { value, status, mark, period } = point;
  const { chosen, area, gaps } = from;
  const { decimals } = chosen.format;
  if (value !== null) return `${figureDigits({ value, decimals })},${status},,`;
  const key = `${status} ${existedIn(area, period) ? '' : 'none'} ${mark ?? ''}`;
  const known = gaps.get(key) ?? cells(figureCells(point, chosen, area));
  gaps.set(key, known);
  return known;
}

/** Cells as they stand in a line, without its end. */
function cells(row: readonly TableCell[]): string {
  return writeCsv(row.map(csvCellText), []).slice(0, -lineEnd.length);
}
