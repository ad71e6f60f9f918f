import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  aFullSet,
  areaRegister,
  aReleaseContent,
  aSourceMeasure,
} from '../../../test/builders/releaseContent.js';
import { aNeighbourSet } from '../../../test/builders/series.js';
import { problemText } from '../../lib/importProblem.js';
import { projectFile } from '../../lib/projectRoot.js';
import { parseFigureCell } from './figureCell.js';
import { readFigures } from './readFigures.js';
import { writeFigures } from './writeFigures.js';

/** What a pack would carry of an invented publication: every kind of cell, period and text. */
const content = aReleaseContent({
  source: 'lait',
  coverage: 'pack',
  sets: {
    Demo: aFullSet(['2023', '2024', '2025 (prov)'], {
      england: [10.5, -3.25, 0],
      dorset: ['c', '-', 1e-7],
      devon: [1e21, null, 'zz, "odd"\n'],
      'dorset-county-pre-2019': ['', 123456789.123456, null],
    }),
    '%_of "Odd", codes & more': aFullSet(['2019'], { kent: [1] }),
  },
  measures: [
    aSourceMeasure({
      source: 'lait',
      code: 'Demo',
      topics: ['Children in care', 'Health'],
      title: ' A title, with “marks” and a blank ',
      decimals: null,
      lastUpdatedOn: null,
      nextUpdate: { kind: 'due', dueOn: '2026-11-20' },
      description: '',
      methodology: '',
    }),
    aSourceMeasure({
      source: 'lait',
      code: '%_of "Odd", codes & more',
      hasBands: false,
      unit: 'unknown',
      description: '',
      methodology: '',
      nextUpdate: { kind: 'discontinued' },
    }),
  ],
  neighbours: [
    aNeighbourSet('dorset', ['devon', 'kent'], '2025'),
    aNeighbourSet('dorset', ['kent', 'cornwall', null, 'devon'], '2021'),
  ],
});

function filesOf() {
  const { source, publisher, title, asAt, licence, contentHash } = content;
  return writeFigures({
    release: { source, publisher, title, asAt, licence, contentHash },
    register: areaRegister,
    measures: content.measures,
    sets: content.sets,
    neighbours: content.neighbours,
  });
}

type Damage = Readonly<Record<string, ((text: string) => string | Buffer) | null>>;

/** Reads the files as written, some of them damaged or taken away. */
async function readBack(damage: Damage = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'waymark figures '));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [file, text] of filesOf()) {
    const change = damage[file];
    if (change !== null) await writeFile(join(folder, file), change?.(text) ?? text);
  }
  return readFigures(folder, areaRegister);
}

async function faults(damage: Damage): Promise<readonly string[]> {
  const read = await readBack(damage);
  if (read.ok) throw new Error('the damage was not found');
  return read.error.map(problemText);
}

const replacing = (before: string, after: string) => (text: string) => {
  expect(text).toContain(before);
  return text.replace(before, after);
};

test('figures come out of the pack’s files as they went in', async () => {
  const read = await readBack();
  if (!read.ok) throw new Error(read.error.map(problemText).join('\n'));
  const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
  expect({ ...read.value, measures: read.value.measures.toSorted(byCode) }).toEqual({
    ...content,
    measures: content.measures.toSorted(byCode),
    neighbours: content.neighbours.toReversed(),
  });
});

test('the same figures give the same files, whatever order they came in', () => {
  const { source, publisher, title, asAt, licence, contentHash } = content;
  const again = writeFigures({
    release: { source, publisher, title, asAt, licence, contentHash },
    register: areaRegister,
    measures: content.measures.toReversed(),
    sets: new Map([...content.sets].reverse()),
    neighbours: content.neighbours.toReversed(),
  });
  expect([...again]).toEqual([...filesOf()]);
});

test('the figures of Dorset’s pack can be read', async () => {
  const read = await readFigures(projectFile('plans', 'dorset', 'figures'), areaRegister);
  if (!read.ok) throw new Error(read.error.map(problemText).join('\n'));
  expect(read.value.sets.size).toBe(read.value.measures.length);
  expect(read.value.rowsStored).toBeGreaterThan(100_000);
});

describe('a damaged file is refused, naming file, row, column and value', () => {
  test.each(['release.json', 'series.csv', 'values.csv', 'neighbours.csv'])(
    '%s is missing',
    async (file) => {
      expect(await faults({ [file]: null })).toEqual([
        `${file}: This file is missing. Write all of them again: npm run waymark -- figures`,
      ]);
    },
  );

  test.each(['release.json', 'series.csv', 'values.csv', 'neighbours.csv'])(
    '%s is in UTF-16',
    async (file) => {
      const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
      expect(await faults({ [file]: utf16 })).toEqual([
        expect.stringMatching(new RegExp(`^${file} \\(line 1\\): This is not UTF-8 text`)),
      ]);
    },
  );

  test('release.json is cut short', async () => {
    expect(await faults({ 'release.json': (text) => text.slice(0, 40) })).toEqual([
      expect.stringMatching(/^release\.json: This is not JSON/),
    ]);
  });

  test('release.json names no day, and something that nobody knows', async () => {
    const lines = await faults({ 'release.json': replacing('"asAt"', '"asOf"') });
    expect(lines).toEqual([
      expect.stringMatching(/^release\.json, column "asAt": /),
      expect.stringMatching(/^release\.json.*asOf/),
    ]);
  });

  test.each([
    ['series.csv', 'unit_kind'],
    ['values.csv', 'printed'],
    ['neighbours.csv', 'vintage'],
  ])('%s has its column %s renamed', async (file, column) => {
    const lines = await faults({ [file]: replacing(column, `${column}s`) });
    expect(lines[0]).toMatch(
      new RegExp(`^${file}, column "${column}" \\(line 1\\): There is no column`),
    );
  });

  test.each([
    { before: 'percent,rate', after: 'per cent,rate', column: 'unit', value: 'per cent' },
    { before: 'percent,rate', after: 'percent,rates', column: 'unit_kind', value: 'rates' },
    { before: 'lowerIsBetter', after: 'low', column: 'polarity', value: 'low' },
    { before: 'yes,Demo', after: 'maybe,Demo', column: 'has_bands', value: 'maybe' },
    { before: '2026-11-20', after: '20/11/2026', column: 'next_update', value: '20/11/2026' },
  ])('series.csv has $before changed to $after', async ({ before, after, column, value }) => {
    const lines = await faults({ 'series.csv': replacing(before, after) });
    const place = `^series\\.csv, row [12], column "${column}", value "${value}" \\(line \\d\\): `;
    expect(lines).toEqual([expect.stringMatching(new RegExp(place))]);
  });

  test.each([
    { before: 'final,calendar', after: 'finished,calendar', column: 'revision', value: 'finished' },
    { before: 'final,calendar', after: 'final,lunar', column: 'kind', value: 'lunar' },
    { before: '2023-01-01', after: '2023-02-30', column: 'start', value: '2023-02-30' },
    { before: '-31,2023,', after: '-31,MMXXIII,', column: 'year', value: 'MMXXIII' },
    { before: ',10.5,', after: ',10;5,', column: '970', value: '10;5' },
    { before: ',10.5,', after: ',value:,', column: '970', value: 'value:' },
  ])('values.csv has $before changed to $after', async ({ before, after, column, value }) => {
    const change = replacing(before, after);
    const lines = await faults({ 'values.csv': (text) => text.replace(/^Demo,2023,.*$/m, change) });
    const place = `^values\\.csv, row 2, column "${column}", value "${value}" \\(line 3\\): `;
    expect(lines).toEqual([expect.stringMatching(new RegExp(place))]);
  });

  test('values.csv has lost a row that release.json counts', async () => {
    const lines = await faults({ 'values.csv': (text) => text.replace(/^Demo,2023,.*\n/m, '') });
    expect(lines).toEqual([
      expect.stringMatching(/^release\.json, column "figures": This file says \d+ figures, and/),
    ]);
  });

  test('values.csv has a column of no area', async () => {
    expect(await faults({ 'values.csv': replacing(',838,', ',8380,') })).toEqual([
      'values.csv, column "8380": This heading is no area’s three-digit code.',
    ]);
  });

  test('a row stands twice', async () => {
    const twice = (text: string) => `${text}${text.trimEnd().split('\n').at(-1) ?? ''}\n`;
    expect(await faults({ 'series.csv': twice })).toEqual([
      expect.stringMatching(/^series\.csv, row 3, column "code", .*An earlier row has the same/),
    ]);
    expect(await faults({ 'neighbours.csv': twice })).toEqual([
      expect.stringMatching(/^neighbours\.csv, row 3, column "area", value "838"/),
    ]);
    const periodTwice = (text: string) =>
      text.replace(/^(%_of.*|"%_of.*)$/m, (line) => `${line}\n${line}`);
    expect(await faults({ 'values.csv': periodTwice })).toEqual([
      expect.stringMatching(/^values\.csv, row 2, column "code"/),
    ]);
  });

  test('values.csv has figures of a series that series.csv does not name', async () => {
    const lines = await faults({ 'series.csv': replacing('\nDemo,', '\nDemos,') });
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(
      'values.csv, row 2, column "code", value "Demo" (line 3): There is no series of this code in series.csv.',
    );
  });

  test('neighbours.csv names areas that nobody knows', async () => {
    const lines = await faults({ 'neighbours.csv': replacing('2021,838,', '2021,999,') });
    expect(lines).toEqual([
      'neighbours.csv, row 1, column "area", value "999" (line 2): This is no area’s three-digit code.',
    ]);
    expect(await faults({ 'neighbours.csv': replacing('886|908', '886|000') })).toEqual([
      'neighbours.csv, row 1, column "neighbours", value "886|000|-3|878" (line 2): 000 is no area’s three-digit code.',
    ]);
  });
});

test.each(['1', '-1.5', '1e-7', '1e+21', '-', 'suppressed:c', 'notSupplied:', 'unknownMark:a:b'])(
  'the cell %s means something',
  (text) => {
    expect(parseFigureCell(text)?.status).toMatch(/^[a-z]+$/i);
  },
);

test.each(['c', '1,5', '1.', '.5', 'NaN', 'value:1', ':', 'nothing:c', '0x10', ' 1'])(
  'the cell %s means nothing',
  (text) => {
    expect(parseFigureCell(text)).toBeNull();
  },
);
