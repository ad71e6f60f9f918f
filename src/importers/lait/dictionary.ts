import type { CsvText } from '../../lib/csv.js';
import { parseCsvRows, type CsvRow } from '../../lib/csvRows.js';
import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { NextUpdate, Polarity, SourceMeasure } from '../../measures/model/measure.js';
import { yearTypes } from '../../measures/model/periodLabel.js';
import { measureIdOf } from '../../measures/model/measureId.js';
import { laitSource } from './source.js';
import { parseLastUpdate, parseNextUpdate } from './updateDates.js';
import { unknownUnit, type FindUnit } from './units.js';

const columns = [
  'Topic',
  'Measure',
  'Chart_title',
  'Measure_short',
  'Polarity',
  'y_axis_name',
  'Description',
  'Last Update',
  'Next Update',
  'Data Owner (DO) /Supplier and Contact Details',
  'Methodology',
  'Hyperlink(s)',
  'dps',
  'Year_Type',
  'No_Quartile',
] as const;

type DictionaryRow = CsvRow<(typeof columns)[number]>;

export interface LaitDictionary {
  /** In the order of the file, each code once; those whose year type is not known are left out. */
  readonly measures: readonly SourceMeasure[];
  /** Codes left out because nobody has said what their year labels mean, with the year type. */
  readonly unknownYearTypes: ReadonlyMap<string, string>;
  readonly notices: readonly ImportProblem[];
}

/**
 * The measures that the national dictionary describes. A code that stands under two topics is one
 * measure: its first row counts and both topics are kept. Dates are spreadsheet day numbers mixed
 * with words; one that makes no sense is left out with a notice, the measure is kept.
 */
export function parseLaitDictionary(
  source: CsvText,
  findUnit: FindUnit,
): Result<LaitDictionary, readonly ImportProblem[]> {
  const table = parseCsvRows(source, columns);
  if (!table.ok) return table;
  const notices: ImportProblem[] = [];
  const byCode = new Map<string, SourceMeasure>();
  for (const row of table.value.rows) {
    const code = row.text('Measure_short');
    const note = (column: (typeof columns)[number], message: string) => {
      const where = { row: row.row, line: row.line, column, value: row.text(column) };
      notices.push(fileProblem(source.file, message, where));
    };
    const first = byCode.get(code);
    if (code.trim() === '') note('Measure_short', 'This row has no code and was left out.');
    else if (first !== undefined) byCode.set(code, withTopic(first, row.text('Topic')));
    else byCode.set(code, toMeasure(row, findUnit, note));
  }
  if (byCode.size === 0)
    return failure([fileProblem(source.file, 'No measure is described here.')]);
  return success(settled([...byCode.values()], [...notices, ...table.value.refused]));
}

function settled(all: readonly SourceMeasure[], notices: readonly ImportProblem[]): LaitDictionary {
  const isKnown = ({ yearType }: SourceMeasure) => yearTypes.some((type) => type === yearType);
  return {
    measures: all.filter(isKnown),
    unknownYearTypes: new Map(
      all.filter((measure) => !isKnown(measure)).map(({ code, yearType }) => [code, yearType]),
    ),
    notices,
  };
}

function withTopic(measure: SourceMeasure, topic: string): SourceMeasure {
  return measure.topics.includes(topic)
    ? measure
    : { ...measure, topics: [...measure.topics, topic] };
}

type Note = (column: (typeof columns)[number], message: string) => void;

function toMeasure(row: DictionaryRow, findUnit: FindUnit, note: Note): SourceMeasure {
  const axisText = row.text('y_axis_name');
  const axisUnit = findUnit(row.text('Measure_short'), axisText);
  if (axisUnit === undefined) note('y_axis_name', 'The unit of this axis text is not known yet.');
  const owner = row.text('Data Owner (DO) /Supplier and Contact Details').trim();
  return {
    id: measureIdOf(laitSource.source, row.text('Measure_short')),
    source: laitSource.source,
    code: row.text('Measure_short'),
    topics: [row.text('Topic')],
    title: row.text('Measure').trim(),
    chartTitle: row.text('Chart_title').trim(),
    ...(axisUnit ?? unknownUnit),
    axisText,
    polarity: toPolarity(row.text('Polarity'), note),
    yearType: row.text('Year_Type'),
    decimals: toDecimals(row.text('dps'), note),
    hasBands: row.text('No_Quartile') !== 'N',
    description: row.text('Description').trim(),
    methodology: row.text('Methodology').trim(),
    publisher: owner === '0' ? '' : owner,
    links: row.text('Hyperlink(s)').trim(),
    ...toDates(row, note),
  };
}

function toDates(
  row: DictionaryRow,
  note: Note,
): { readonly lastUpdatedOn: string | null; readonly nextUpdate: NextUpdate } {
  const last = parseLastUpdate(row.text('Last Update'));
  const next = parseNextUpdate(row.text('Next Update'));
  if (!last.ok) note('Last Update', last.error);
  if (!next.ok) note('Next Update', next.error);
  return {
    lastUpdatedOn: last.ok ? last.value : null,
    nextUpdate: next.ok ? next.value : { kind: 'notSaid' },
  };
}

function toPolarity(text: string, note: Note): Polarity {
  if (text === 'High') return 'higherIsBetter';
  if (text === 'Low') return 'lowerIsBetter';
  if (!['-', 'NA', ''].includes(text)) {
    note('Polarity', 'Neither High, Low, - nor NA, so read as neither way being good.');
  }
  return 'neitherIsBetter';
}

function toDecimals(text: string, note: Note): number | null {
  if (/^[0-9]$/.test(text)) return Number(text);
  if (text !== 'NA' && text !== '') note('dps', 'Not a count of decimals, so left out.');
  return null;
}
