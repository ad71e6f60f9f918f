import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { AreaId, NeighbourSet } from '../../measures/model/area.js';
import type { AreaRegister } from '../../measures/model/seriesSet.js';
import { findHeadings, type SheetRows } from './workbook.js';

export interface NeighbourList {
  readonly sets: readonly NeighbourSet[];
  readonly notices: readonly ImportProblem[];
}

/** The year a list of neighbours was made in, from its file name: `sn_may_2025.xlsx` → `2025`. */
export function neighbourVintage(file: string): Result<string, readonly ImportProblem[]> {
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(file)?.[1];
  if (year !== undefined) return success(year);
  const message =
    'The name of this file does not say of which year it is. Call it sn_<month>_<year>.xlsx.';
  return failure([fileProblem(file, message)]);
}

/**
 * The statistical neighbours of each authority, nearest first. The headings are on the third row,
 * below two rows of counters, and every closeness column is headed `SNP`, so that columns are
 * taken in pairs by place. A neighbour we do not know keeps its place without ever having a figure,
 * with a notice naming it.
 */
export function parseNeighbours(
  sheet: SheetRows,
  vintage: string,
  register: AreaRegister,
): Result<NeighbourList, readonly ImportProblem[]> {
  const headings = findHeadings(sheet, ['LA num', 'SN1', 'SNP']);
  if (!headings.ok) return headings;
  const headingRow = sheet.rows[headings.value] ?? [];
  const areaColumn = headingRow.indexOf('LA num');
  const pairs = headingRow.flatMap((name, index) => (/^SN\d+$/.test(name) ? [index] : []));
  const idByCode = new Map(register.areas.map((area) => [area.laCode, area.id]));
  const notices: ImportProblem[] = [];
  const sets = new Map<AreaId, NeighbourSet>();
  sheet.rows.slice(headings.value + 1).forEach((cells, index) => {
    const find = (column: number, otherwise: string): readonly (AreaId | null)[] => {
      const value = (cells[column] ?? '').replace(/^-$/, '');
      if (value === '') return [];
      const id = idByCode.get(value) ?? null;
      if (id === null) {
        const where = { row: index + 1, column: headingRow[column] ?? null, value };
        notices.push(fileProblem(sheet.file, `No area has this number, so ${otherwise}.`, where));
      }
      return [id];
    };
    const [area = null] = find(areaColumn, 'its row was left out');
    if (area === null) return;
    const neighbourIds = pairs.flatMap((column) => find(column, 'it never has a figure'));
    if (neighbourIds.length > 0) sets.set(area, { areaId: area, vintage, neighbourIds });
  });
  if (sets.size === 0) return failure([fileProblem(sheet.file, 'No authority is listed here.')]);
  return success({ sets: [...sets.values()], notices });
}
