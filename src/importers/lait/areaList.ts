import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { success, type Result } from '../../lib/result.js';
import type { AreaRegister } from '../../measures/model/seriesSet.js';
import type { AreaAlias } from './areaLookup.js';
import { findHeadings, type SheetRows } from './workbook.js';

export interface AreaList {
  readonly aliases: readonly AreaAlias[];
  readonly notices: readonly ImportProblem[];
}

const columns = ['LA Number', 'LA Name'] as const;

/** The source's own spelling of each area, by its number. Numbers we do not know are listed. */
export function parseAreaList(
  sheet: SheetRows,
  register: AreaRegister,
): Result<AreaList, readonly ImportProblem[]> {
  const headings = findHeadings(sheet, columns);
  if (!headings.ok) return headings;
  const row = sheet.rows[headings.value] ?? [];
  const [codeColumn, nameColumn] = columns.map((name) => row.indexOf(name));
  const known = new Set(register.areas.map((area) => area.laCode));
  const aliases: AreaAlias[] = [];
  const notices = new Map<string, ImportProblem>();
  sheet.rows.slice(headings.value + 1).forEach((cells, index) => {
    const laCode = cells[codeColumn ?? -1] ?? '';
    const name = cells[nameColumn ?? -1] ?? '';
    if (known.has(laCode)) aliases.push({ name, laCode });
    else if (laCode !== '' || name !== '') {
      const message = `“${name}” is not an area of our register. Rows of the long data about it would be rejected.`;
      const where = { row: index + 1, column: 'LA Number', value: laCode };
      notices.set(`${laCode} ${name}`, fileProblem(sheet.file, message, where));
    }
  });
  return success({ aliases, notices: [...notices.values()] });
}
