import { expect, it } from 'vitest';
import { aRegister } from '../../../test/builders/series.js';
import { areaId } from './area.js';
import { vintagesOf, withChoice } from './comparatorChoice.js';
import { toComparators, type Comparators } from './comparators.js';

const neighbourSets = [
  { areaId: areaId('alderbury'), vintage: '2021', neighbourIds: [areaId('hartsea')] },
  { areaId: areaId('alderbury'), vintage: '2025', neighbourIds: [areaId('inglewood'), null] },
];
const comparators = toComparators(
  aRegister(['alderbury', 'hartsea', 'inglewood', 'kelling']),
  neighbourSets,
);
/** What Alderbury is set beside, by name; `null` for an area nobody knows. */
function besideAlderbury({ byRow, register }: Comparators) {
  const own = register.indexById.get(areaId('alderbury')) ?? -1;
  const neighbours = byRow[own]?.neighbours ?? null;
  return neighbours === null
    ? null
    : { ...neighbours, rows: neighbours.rows.map((row) => register.areas[row]?.id ?? null) };
}

const of = { areaId: areaId('alderbury'), neighbourSets };

it('an older vintage of neighbours takes the place of the newest', () => {
  expect(besideAlderbury(comparators)).toEqual({
    rows: ['inglewood', null],
    vintage: '2025',
    isNewest: true,
  });
  const chosen = withChoice(comparators, of, { kind: 'neighbours', vintage: '2021' });
  expect(besideAlderbury(chosen)).toEqual({ rows: ['hartsea'], vintage: '2021', isNewest: false });
});

it('a vintage without a list for the area leaves it without neighbours', () => {
  const chosen = withChoice(comparators, of, { kind: 'neighbours', vintage: '1999' });
  expect(besideAlderbury(chosen)).toBeNull();
});

it('a set of one’s own never holds the area itself and belongs to no vintage', () => {
  const areaIds = ['alderbury', 'kelling', 'hartsea'].map(areaId);
  const chosen = withChoice(comparators, of, { kind: 'own', areaIds, note: 'Same rail line' });
  expect(besideAlderbury(chosen)).toEqual({
    rows: ['kelling', 'hartsea'],
    vintage: null,
    isNewest: false,
  });
});

it('every other area keeps what it was set beside', () => {
  const chosen = withChoice(comparators, of, { kind: 'neighbours', vintage: '2021' });
  const own = comparators.register.indexById.get(areaId('alderbury'));
  const others = (each: Comparators) => each.byRow.filter((_, row) => row !== own);
  expect(others(chosen)).toEqual(others(comparators));
});

it('the newest list by name is the newest choice too', () => {
  const chosen = withChoice(comparators, of, { kind: 'neighbours', vintage: '2025' });
  expect(besideAlderbury(chosen)).toEqual(besideAlderbury(comparators));
});

it('the vintages of an area come newest first, without those of other areas', () => {
  expect(vintagesOf(neighbourSets, areaId('alderbury'))).toEqual(['2025', '2021']);
  expect(vintagesOf(neighbourSets, areaId('kelling'))).toEqual([]);
});
