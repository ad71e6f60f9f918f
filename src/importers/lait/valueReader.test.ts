import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCsvRows } from '../../lib/csvRows.js';
import { toPlainColumn } from '../../lib/indexedColumn.js';
import { problemText } from '../../lib/importProblem.js';
import { projectFile } from '../../lib/projectRoot.js';
import { areaId, type Area } from '../../measures/model/area.js';
import type { SourceMeasure } from '../../measures/model/measure.js';
import { seriesOf, toAreaRegister } from '../../measures/model/seriesSet.js';
import { toAreaLookup } from './areaLookup.js';
import { toSeriesSets } from './seriesSets.js';
import { startValueReader } from './valueReader.js';
import { valueColumns } from './valueRows.js';

const file = 'every-mark.csv';

const measure: SourceMeasure = {
  id: 'lait-demo-rate',
  source: 'lait',
  code: 'DEMO_RATE',
  topics: ['Demo'],
  title: 'Demo rate',
  chartTitle: 'Demo rate',
  unit: 'ratePer10000',
  unitKind: 'rate',
  axisText: 'Rate per 10,000',
  polarity: 'lowerIsBetter',
  yearType: 'Financial Year',
  decimals: null,
  hasBands: true,
  description: '',
  methodology: '',
  publisher: '',
  links: '',
  lastUpdatedOn: null,
  nextUpdate: { kind: 'notSaid' },
};

function anArea(name: string, laCode: string): Area {
  return {
    id: areaId(name.toLowerCase().replace(' ', '-')),
    name,
    level: 'localAuthority',
    laCode,
    gssCode: null,
    gssCodes: [],
    regionId: null,
    startedOn: null,
    endedOn: null,
  };
}

function readEveryMark() {
  const path = projectFile('src', 'importers', 'lait', 'fixtures', 'cases', file);
  const table = parseCsvRows({ file, text: readFileSync(path, 'utf8') }, valueColumns);
  if (!table.ok) throw new Error(table.error.map(problemText).join('\n'));
  const { rows } = table.value;
  const column = (name: (typeof valueColumns)[number]) =>
    toPlainColumn(rows.map((row) => row.text(name)));
  const areas = rows.map((row) => anArea(row.text('LA and Regions'), row.text('LA Number')));
  const register = toAreaRegister(areas);
  const reader = startValueReader({
    dictionary: { measures: [measure], unknownYearTypes: new Map(), notices: [] },
    lookup: toAreaLookup(register, []),
    areaCount: areas.length,
  });
  reader.take({
    file,
    count: rows.length,
    codes: column('Short Desc'),
    years: column('Years'),
    areaNames: column('LA and Regions'),
    values: column('Values'),
    areaNumbers: column('LA Number'),
    rowAt: (index) => rows[index]?.row ?? 0,
    lineAt: (index) => rows[index]?.line ?? null,
  });
  const set = toSeriesSets([measure], reader.columnsOf, reader.store).get(measure.id);
  if (set === undefined) throw new Error('no set');
  return { reader, cells: areas.map((_, row) => seriesOf(set, row)[0]) };
}

test('a number, the reason for its absence and the mark as printed are three things', () => {
  const { cells } = readEveryMark();
  expect(cells.map((cell) => [cell?.value, cell?.status, cell?.mark])).toEqual([
    [0, 'value', null],
    [12.13, 'value', null],
    [null, 'notStated', '-'],
    [null, 'suppressed', 'c'],
    [null, 'notAvailable', '..'],
    [null, 'notAvailable', 'x'],
    [null, 'notApplicable', 'z'],
    [null, 'roundsToZero', 'low'],
    [null, 'lowReliability', 'u'],
    [null, 'unknownMark', 'k'],
    [null, 'notSupplied', ''],
  ]);
});

test('the mean is over the two figures there are, and the lowest is a true nought', () => {
  const values = readEveryMark().cells.flatMap((cell) => cell?.value ?? []);
  expect(values).toEqual([0, 12.13]);
  expect((0 + 12.13) / values.length).toBe(6.065);
});

test('nothing is rejected, and the unknown mark is a warning that names row and mark', () => {
  const { reader } = readEveryMark();
  expect(reader.rejected).toEqual([]);
  expect(reader.notices.map(problemText)).toEqual([
    expect.stringMatching(/^every-mark\.csv, row 10, column "Values", value "k" \(line 11\)/),
  ]);
});
