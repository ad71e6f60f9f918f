import { describe, expect, test } from 'vitest';
import { areaId, type Area } from './area.js';
import { applyOverrides, type Override } from './override.js';
import { parsePeriodLabel } from './periodLabel.js';
import { observationStatuses } from './observation.js';
import { seriesOf, toAreaRegister, type SeriesPeriod, type SeriesSet } from './seriesSet.js';

const dorset = areaId('dorset');
const county = areaId('dorset-county-pre-2019');
const register = toAreaRegister([anArea('dorset'), anArea('dorset-county-pre-2019')]);

function anArea(slug: string): Area {
  return {
    id: areaId(slug),
    name: slug,
    level: 'localAuthority',
    laCode: null,
    gssCode: null,
    gssCodes: [],
    regionId: null,
    startedOn: null,
    endedOn: null,
  };
}

function aPeriod(printed: string): SeriesPeriod {
  const read = parsePeriodLabel(printed, 'Academic Year');
  if (!read.ok) throw new Error(read.error.message);
  return { ...read.value.period, revision: read.value.revision, printed };
}

/** A figure, or a dash, for each area and period. */
function aSet(periods: readonly string[], rows: readonly (readonly (number | '-')[])[]): SeriesSet {
  const cells = rows.flat();
  return {
    periods: periods.map(aPeriod),
    values: Float64Array.from(cells, (cell) => (cell === '-' ? Number.NaN : cell)),
    statuses: Uint8Array.from(cells, (cell) =>
      observationStatuses.indexOf(cell === '-' ? 'notStated' : 'value'),
    ),
    marks: new Map(cells.flatMap((cell, index) => (cell === '-' ? [[index, '-']] : []))),
  };
}

function anOverride(changes: Partial<Override>): Override {
  return {
    source: 'lait',
    code: 'DEMO',
    areaId: dorset,
    periods: 'all',
    onlyValue: null,
    action: { kind: 'withhold' },
    reason: 'It is a sum.',
    reference: 'Release of 8 April 2026',
    ...changes,
  };
}

function apply(set: SeriesSet, ...overrides: readonly Override[]) {
  return applyOverrides(set, { source: 'lait', code: 'DEMO', register, overrides });
}

function shown(set: SeriesSet, row: number): readonly (number | string)[] {
  return seriesOf(set, row).map(({ value, status, mark }) => value ?? `${status} ${mark ?? ''}`);
}

describe('withholding', () => {
  test('a wrong figure is no figure, and the one published is told beside it', () => {
    const set = aSet(
      ['2018', '2019'],
      [
        [1258, 7],
        ['-', '-'],
      ],
    );
    const override = anOverride({ periods: ['2018'] });
    const { set: judged, applied } = apply(set, override);
    expect(shown(judged, 0)).toEqual(['notAvailable withheld', 7]);
    expect(applied).toEqual([{ override, areaId: dorset, period: '2018', value: 1258 }]);
  });

  test('what is stored stays as published', () => {
    const set = aSet(['2018'], [[1258], ['-']]);
    apply(set, anOverride({}));
    expect(shown(set, 0)).toEqual([1258]);
  });

  test('only the value named is withheld, so that a real nought stays elsewhere', () => {
    const set = aSet(
      ['2018', '2019'],
      [
        [0, 12],
        [0, 3],
      ],
    );
    const { set: judged } = apply(set, anOverride({ onlyValue: 0 }));
    expect(shown(judged, 0)).toEqual(['notAvailable withheld', 12]);
    expect(shown(judged, 1)).toEqual([0, 3]);
  });

  test('a period is found by its label with or without the suffix', () => {
    const set = aSet(['2018 (Rev)'], [[5], [6]]);
    for (const name of ['2018', '2018 (Rev)']) {
      expect(apply(set, anOverride({ periods: [name] })).applied).toHaveLength(1);
    }
  });
});

describe('moving a figure to the area it is about', () => {
  const move = anOverride({ periods: ['2018'], action: { kind: 'reassign', toAreaId: county } });

  test('the figure goes to the right area and leaves the wrong one', () => {
    const { set } = apply(
      aSet(
        ['2018', '2019'],
        [
          [71, 72],
          ['-', '-'],
        ],
      ),
      move,
    );
    expect(shown(set, 0)).toEqual(['notAvailable withheld', 72]);
    expect(shown(set, 1)).toEqual([71, 'notStated -']);
  });

  test('where the right area has its own figure, that one is kept', () => {
    const { set } = apply(aSet(['2018'], [[71], [69]]), move);
    expect(shown(set, 0)).toEqual(['notAvailable withheld']);
    expect(shown(set, 1)).toEqual([69]);
  });
});

test('without an override that applies, the very same set comes back', () => {
  const set = aSet(['2018'], [['-'], [6]]);
  const others = [anOverride({ code: 'OTHER' }), anOverride({ source: 'fingertips' })];
  expect(apply(set, ...others).set).toBe(set);
  expect(apply(set, anOverride({})).set).toBe(set);
  expect(apply(set, anOverride({ areaId: areaId('poole') })).set).toBe(set);
});

describe('a nought outside an area’s dates', () => {
  const dated = toAreaRegister([
    { ...anArea('new'), startedOn: '2023-04-01' },
    { ...anArea('gone'), endedOn: '2019-03-31' },
    anArea('undated'),
  ]);
  const set = aSet(
    ['2017/18', '2019/20', '2023/24'],
    [
      [0, 5, 0],
      [0, 0, 7],
      [0, 0, 0],
    ],
  );
  const { set: shown, applied } = applyOverrides(set, {
    source: 'lait',
    code: 'DEMO',
    register: dated,
    overrides: [],
  });

  test('is no figure, and every other figure stays', () => {
    expect([0, 1, 2].map((row) => seriesOf(shown, row).map(({ value }) => value))).toEqual([
      [null, 5, 0],
      [0, null, 7],
      [0, 0, 0],
    ]);
  });

  test('is told to the reader with its period and why', () => {
    expect(applied.map((each) => [each.areaId, each.period, each.value])).toEqual([
      ['new', '2017/18', 0],
      ['gone', '2019/20', 0],
    ]);
    expect(applied[0]?.override.reason).toContain('did not exist in that period');
  });
});
