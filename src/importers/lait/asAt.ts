import { parseCsvRows } from '../../lib/csvRows.js';
import { isCalendarDate } from '../../lib/calendarDate.js';
import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { SourceMeasure } from '../../measures/model/measure.js';
import { readTextFile } from './textFile.js';

/**
 * The day the figures stood as they are: the newest date of the tool's own banner, else the day
 * the newest measure was renewed. Refused: a banner whose date is none.
 */
export async function readAsAt(
  folder: string,
  banner: string | null,
  measures: readonly SourceMeasure[],
): Promise<Result<{ readonly asAt: string }, readonly ImportProblem[]>> {
  const dates = banner === null ? success([]) : await bannerDates(folder, banner);
  if (!dates.ok) return dates;
  const renewed = measures.flatMap(({ lastUpdatedOn }) => lastUpdatedOn ?? []);
  const asAt = newest(dates.value) ?? newest(renewed);
  if (asAt !== null) return success({ asAt });
  const message =
    'Neither banner_update.csv nor the column “Last Update” says when these figures were published.';
  return failure([fileProblem('lait_data_dictionary.csv', message, { column: 'Last Update' })]);
}

async function bannerDates(
  folder: string,
  file: string,
): Promise<Result<readonly string[], readonly ImportProblem[]>> {
  const text = await readTextFile(folder, file);
  if (!text.ok) return text;
  const table = parseCsvRows(text.value, ['Date']);
  if (!table.ok) return table;
  const wrong = table.value.rows.find((row) => !isCalendarDate(row.text('Date').trim()));
  if (wrong !== undefined) {
    const where = { row: wrong.row, line: wrong.line, column: 'Date', value: wrong.text('Date') };
    return failure([fileProblem(file, 'Not a date written as 2026-04-08.', where)]);
  }
  return success(table.value.rows.map((row) => row.text('Date').trim()));
}

function newest(days: readonly string[]): string | null {
  return days.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
}
