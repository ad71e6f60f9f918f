import { expect, test } from 'vitest';
import { areaId, type Area, type AreaLevel } from './area.js';
import { observationStatuses } from './observation.js';
import { parsePeriodLabel } from './periodLabel.js';
import { englandOutsideRegions } from './plausibility.js';
import { toAreaRegister, type SeriesSet } from './seriesSet.js';

function anArea(slug: string, level: AreaLevel): Area {
  const nothing = { laCode: null, gssCode: null, regionId: null, startedOn: null, endedOn: null };
  return { id: areaId(slug), name: slug, level, gssCodes: [], ...nothing };
}

const register = toAreaRegister([
  anArea('england', 'country'),
  anArea('south-west', 'region'),
  anArea('south-east', 'region'),
  anArea('dorset', 'localAuthority'),
]);

/** Figures of England, two regions and Dorset, year by year; NaN for none. */
function aSet(years: Readonly<Record<string, readonly number[]>>): SeriesSet {
  const columns = Object.values(years);
  const cells = register.areas.flatMap((_, row) => columns.map((column) => column[row] ?? NaN));
  return {
    periods: Object.keys(years).map((printed) => {
      const read = parsePeriodLabel(printed, 'Calendar Year');
      if (!read.ok) throw new Error(read.error.message);
      return { ...read.value.period, revision: 'final', printed };
    }),
    values: Float64Array.from(cells),
    statuses: Uint8Array.from(cells, (cell) =>
      observationStatuses.indexOf(Number.isNaN(cell) ? 'notStated' : 'value'),
    ),
    marks: new Map(),
  };
}

const rate = { unit: 'ratePer100000', unitKind: 'rate' } as const;
const percent = { unit: 'percent', unitKind: 'other' } as const;
const count = { unit: 'number', unitKind: 'count' } as const;

test('a sum of regions that stands for England is caught, year by year', () => {
  const set = aSet({ 2023: [250, 120, 130, 900], 2024: [125, 120, 130, 900] });
  const expected = [{ period: '2023', england: 250, lowest: 120, highest: 130 }];
  expect(englandOutsideRegions(rate, set, register)).toEqual(expected);
  expect(englandOutsideRegions(percent, set, register)).toEqual(expected);
});

test('England may equal its lowest or its highest region', () => {
  const set = aSet({ 2023: [120, 120, 130, 0], 2024: [130, 120, 130, 0] });
  expect(englandOutsideRegions(rate, set, register)).toEqual([]);
});

test('for a count, England is a true total and is not looked at', () => {
  const set = aSet({ 2024: [250, 120, 130, 9] });
  expect(englandOutsideRegions(count, set, register)).toEqual([]);
});

test('nothing is said where England or every region has no figure', () => {
  const set = aSet({ 2023: [NaN, 120, 130, 9], 2024: [250, NaN, NaN, 9] });
  expect(englandOutsideRegions(rate, set, register)).toEqual([]);
});
