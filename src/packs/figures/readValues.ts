import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { observationStatuses } from '../../measures/model/observation.js';
import {
  noRow,
  type AreaRegister,
  type SeriesPeriod,
  type SeriesSet,
} from '../../measures/model/seriesSet.js';
import type { z } from 'zod';
import { parseFigureCell } from './figureCell.js';
import { periodColumns } from './figureFiles.js';
import type { periodRow } from './figureRows.js';
import { repeated, type FigureTable, type TableRow } from './readTable.js';

type Period = z.output<typeof periodRow>;

export interface ValuesRead {
  /** By measure id. */
  readonly sets: ReadonlyMap<string, SeriesSet>;
  readonly cells: number;
  readonly problems: readonly ImportProblem[];
}

/** Packs the values table: a row for each series and period, a column for each area. */
export function readValues(
  table: FigureTable<Period>,
  register: AreaRegister,
  idByCode: ReadonlyMap<string, string>,
): ValuesRead {
  const problems = [...repeated(table.rows, ['code', 'kind', 'label', 'start', 'end'])];
  const rowsByCode = new Map<string, TableRow<Period>[]>();
  for (const row of table.rows) {
    const { code } = row.record;
    const rows = rowsByCode.get(code);
    if (rows === undefined) rowsByCode.set(code, [row]);
    else rows.push(row);
  }
  const columns = areaColumns(table, register, problems);
  const sets = new Map<string, SeriesSet>();
  let cells = 0;
  for (const [code, rows] of rowsByCode) {
    const packed = pack({ rows, columns, areas: register.areas.length, problems });
    sets.set(idByCode.get(code) ?? code, packed.set);
    cells += packed.cells;
  }
  return { sets, cells, problems };
}

/** Rows of series that are not in `series.csv`. */
export function rowsWithoutSeries(
  { rows }: FigureTable<Period>,
  idByCode: ReadonlyMap<string, string>,
): readonly ImportProblem[] {
  return rows
    .filter(({ record }) => !idByCode.has(record.code))
    .map((row) => row.problem('code', 'There is no series of this code in series.csv.'));
}

/** Heading and register row of each area column. */
function areaColumns(
  table: FigureTable<Period>,
  register: AreaRegister,
  problems: ImportProblem[],
): readonly (readonly [string, number])[] {
  const rowByCode = new Map(register.areas.map((area, row) => [area.laCode, row]));
  const known: readonly string[] = periodColumns;
  return table.headings
    .filter((heading) => !known.includes(heading))
    .flatMap((heading): readonly (readonly [string, number])[] => {
      const row = rowByCode.get(heading);
      if (row !== undefined) return [[heading, row]];
      const message = 'This heading is no area’s three-digit code.';
      problems.push(fileProblem(table.file, message, { column: heading }));
      return [];
    });
}

function pack(from: {
  readonly rows: readonly TableRow<Period>[];
  readonly columns: readonly (readonly [string, number])[];
  readonly areas: number;
  readonly problems: ImportProblem[];
}): { readonly set: SeriesSet; readonly cells: number } {
  const width = from.rows.length;
  const values = new Float64Array(from.areas * width).fill(Number.NaN);
  const statuses = new Uint8Array(from.areas * width).fill(noRow);
  const marks = new Map<number, string>();
  let cells = 0;
  for (const [column, row] of from.rows.entries()) {
    for (const [heading, areaRow] of from.columns) {
      const cell = parseFigureCell(row.text(heading));
      if (cell === undefined) continue;
      if (cell === null) {
        from.problems.push(row.problem(heading, 'This is no number and no mark.'));
        continue;
      }
      const at = areaRow * width + column;
      cells += 1;
      statuses[at] = observationStatuses.indexOf(cell.status);
      if (cell.value !== null) values[at] = cell.value;
      if (cell.mark !== null) marks.set(at, cell.mark);
    }
  }
  return { set: { periods: from.rows.map(toPeriod), values, statuses, marks }, cells };
}

function toPeriod({ record }: TableRow<Period>): SeriesPeriod {
  const { kind, label, start, end, year, revision, printed } = record;
  return { kind, label, start, end, year, revision, printed };
}
