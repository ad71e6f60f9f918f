import { figureDigits } from '../../lib/downloads/figureDigits.js';
import type { TableCell } from '../../lib/downloads/downloadTable.js';
import { writeCsv } from '../../lib/writeCsv.js';
import type { Area } from '../../measures/model/area.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import type { SeriesPoint } from '../../measures/model/seriesSet.js';
import type { Selection } from './readSelection.js';
import { loadInBatches } from './tableFigures.js';
import {
  areaCells,
  chooseFigures,
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
  const places = selection.areas.map((area: Area) => cells(areaCells(area)));
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

function* linesByPlace(chosen: ChosenFigures, places: readonly string[]): Iterable<string> {
  const measure = cells(measureCells(chosen));
  const periods = chosen.selected.periods.map((period) => ({
    ends: cells(periodCells(period)),
    origin: cells(originCells(period, chosen)),
  }));
  const { decimals } = chosen.format;
  const marks = new Map<string, string>();
  for (const [row, { points }] of chosen.selected.rows.entries()) {
    const start = `${measure},${places[row] ?? ''},`;
    let lines = '';
    for (const [column, point] of points.entries()) {
      const period = periods[column];
      if (period === undefined) continue;
      lines += `${start}${period.ends},${figureText(point, decimals, marks)},${period.origin}${lineEnd}`;
    }
    yield lines;
  }
}

/** Digits need no quotes; a mark is written once for the measure. */
function figureText(
  { value, status, mark }: SeriesPoint,
  decimals: number,
  marks: Map<string, string>,
): string {
  if (value !== null) return `${figureDigits({ value, decimals })},${status},`;
  const key = `${status} ${mark ?? ''}`;
  const known = marks.get(key) ?? cells([null, status, mark]);
  marks.set(key, known);
  return known;
}

/** Cells as they stand in a line, without its end. */
function cells(row: readonly TableCell[]): string {
  return writeCsv(row.map(cellText), []).slice(0, -lineEnd.length);
}

function cellText(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return 'day' in cell ? cell.day : figureDigits(cell);
}
