import type { TableReading } from '../packTable.js';
import { problemAt, type PackProblem } from '../packProblem.js';

/** Numbers must run 1, 2, 3 … in the order of the rows: the first that does not is a problem. */
export function checkNumbering(
  table: TableReading<{ readonly number: number }>,
): readonly PackProblem[] {
  // A row with a faulty cell is missing here, so its place is judged by its own row number.
  const wrong = table.rows.find((row) => row.record.number !== row.row);
  if (wrong === undefined) return [];
  const field = { column: 'number', value: String(wrong.record.number) };
  const message = `Number the rows 1, 2, 3 in their order, none left out: this one is ${wrong.row}.`;
  return [problemAt(wrong, field, message)];
}
