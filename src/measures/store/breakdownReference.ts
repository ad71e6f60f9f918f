import { readFileSync } from 'node:fs';
import { parseCsvRows, type CsvRow } from '../../lib/csvRows.js';
import { problemText } from '../../lib/importProblem.js';
import { projectFile } from '../../lib/projectRoot.js';
import {
  categories,
  dimensions,
  type BreakdownFamily,
  type FamilyMember,
} from '../model/breakdownFamily.js';

const file = 'breakdowns.csv';

const columns = [
  'source',
  'family',
  'family_title',
  'code',
  'dimension',
  'category',
  'label',
  'note',
] as const;

type BreakdownRow = CsvRow<(typeof columns)[number]>;

/**
 * Which series of a source measure the same thing for different groups of children, from
 * `src/measures/reference/breakdowns.csv`; families and members in the order of the file.
 * @throws Error when the table itself is at fault, which is a bug
 */
export function loadBreakdowns(): readonly BreakdownFamily[] {
  const text = readFileSync(projectFile('src', 'measures', 'reference', file), 'utf8');
  const table = parseCsvRows({ file, text }, columns);
  if (!table.ok) throw new Error(table.error.map(problemText).join('\n'));
  const [refused] = table.value.refused;
  if (refused !== undefined) throw new Error(problemText(refused));
  const byFamily = new Map<string, BreakdownRow[]>();
  for (const row of table.value.rows) {
    const key = `${row.text('source')} ${row.text('family')}`;
    byFamily.set(key, [...(byFamily.get(key) ?? []), row]);
  }
  return [...byFamily.values()].flatMap(toFamily);
}

function toFamily(rows: readonly BreakdownRow[]): readonly BreakdownFamily[] {
  const [first] = rows;
  if (first === undefined) return [];
  const title = first.text('family_title');
  const stray = rows.find((row) => row.text('family_title') !== title);
  if (stray !== undefined) throw new Error(`${file}, line ${stray.line}: another title`);
  const members = rows.map(toMember);
  return [{ source: first.text('source'), id: first.text('family'), title, members }];
}

function toMember(row: BreakdownRow): FamilyMember {
  const dimension = row.text('dimension');
  const note = row.text('note');
  return {
    code: row.text('code'),
    dimension: dimension === '' ? null : known(dimensions, dimension, row.line),
    category: known(categories, row.text('category'), row.line),
    label: row.text('label'),
    note: note === '' ? null : note,
  };
}

function known<Word extends string>(words: readonly Word[], text: string, line: number): Word {
  const word = words.find((each) => each === text);
  if (word === undefined) throw new Error(`${file}, line ${line}: no such word: ${text}`);
  return word;
}
