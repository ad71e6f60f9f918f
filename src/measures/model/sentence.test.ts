import { describe, expect, it } from 'vitest';
import {
  anArea,
  aPeriod,
  aRegister,
  aSeriesSet,
  type CellGiven,
} from '../../../test/builders/series.js';
import { areaId, type Area } from './area.js';
import { benchmarkMeasure } from './benchmark.js';
import { toComparators } from './comparators.js';
import { comparablePoints } from './comparablePoints.js';
import { compareArea } from './compareArea.js';
import { directionOf } from './direction.js';
import type { Comparability, Pace } from './judgement.js';
import { withCounts } from './measureCounts.js';
import { paceOf } from './pace.js';
import type { YearType } from './periodLabel.js';
import { measureSentence, type MeasureWording } from './sentence.js';
import { seriesOf } from './seriesSet.js';

const percentOfChildren: MeasureWording = {
  unit: 'percent',
  decimals: 0,
  isTotal: false,
  people: 'children in care',
};
const recorded: Comparability = { breakBefore: null, notComparablePeriods: [] };

interface Given {
  readonly area?: Area;
  readonly labels?: readonly string[];
  readonly yearType?: YearType;
  readonly england?: readonly CellGiven[];
  readonly wording?: MeasureWording;
  readonly comparability?: Comparability | null;
  readonly pace?: Partial<Pace>;
  readonly isOurs?: boolean;
}

/** The sentence of Dorset, judged as it would be, with England beside it and no other place. */
function sentence(dorset: readonly CellGiven[], given: Given = {}): string {
  const labels = given.labels ?? ['2020', '2021', '2022', '2023', '2024', '2025'];
  const england = given.england ?? labels.map(() => 18);
  const set = aSeriesSet(
    labels.map((label) => aPeriod(label, given.yearType ?? 'Financial Year')),
    [england, labels.map(() => '-'), dorset],
  );
  const comparators = toComparators(aRegister(['dorset']), []);
  const polarity = 'lowerIsBetter';
  const benchmark = benchmarkMeasure({ set, comparators, polarity, hasBands: true });
  if (benchmark === null) throw new Error('no periods');
  const series = seriesOf(set, 2);
  const comparability = given.comparability === undefined ? recorded : given.comparability;
  const points =
    comparability === null ? null : withCounts(comparablePoints(series, comparability), null);
  return measureSentence({
    area: given.area ?? anArea({ id: 'dorset', name: 'Dorset' }),
    isOurs: given.isOurs ?? true,
    series,
    comparison: compareArea(benchmark, areaId('dorset')),
    direction: directionOf(points, polarity),
    pace: { ...paceOf({ set, comparators, comparability, polarity }, 2), ...given.pace },
    wording: given.wording ?? percentOfChildren,
  });
}

/** Dorset: children in care placed over 20 miles from home (LAIT, Open Government Licence). */
const overTwentyMiles = [29, 30, 32, 29, 26, 28];

const mostRoseMore = {
  verdict: 'aboutAsOthers',
  basePeriod: '2020',
  change: 1,
  authorities: 145,
  roseMore: 94,
  roseLess: 38,
  rose: 100,
  fell: 30,
} as const;

describe('the sentence of a measure', () => {
  it('says the figure, the earliest comparable one, England, the size and what others did', () => {
    expect(sentence(overTwentyMiles, { pace: mostRoseMore })).toBe(
      '28% in 2025; it was 29% in 2020. England 18%. About 3 in 10 children in care. Since 2020 most places rose more than we did.',
    );
  });

  it('speaks of another place by its name', () => {
    expect(sentence(overTwentyMiles, { pace: mostRoseMore, isOurs: false })).toContain(
      'Since 2020 most places rose more than Dorset did.',
    );
  });

  it('never looks back to a period that may not be compared', () => {
    const comparability = { breakBefore: '2021', notComparablePeriods: ['2021'] };
    expect(sentence([50, 51, 32, 29, 26, 28], { comparability })).toMatch(
      /^28% in 2025; it was 32% in 2022\./,
    );
  });

  it('does not look back where nobody has recorded what can be compared', () => {
    expect(sentence(overTwentyMiles, { comparability: null })).toBe(
      '28% in 2025. England 18%. About 3 in 10 children in care.',
    );
  });

  it('does not look back from a newest figure that may not be compared', () => {
    const comparability = { breakBefore: null, notComparablePeriods: ['2025'] };
    expect(sentence(overTwentyMiles, { comparability })).toMatch(/^28% in 2025\. England/);
  });

  it('says that nothing moved where both figures show the same', () => {
    expect(sentence([28.2, 30, 32, 29, 26, 27.9])).toMatch(/^28% in 2025, the same as in 2020\./);
  });

  it('names an academic year as one, and a provisional figure as provisional', () => {
    const labels = ['2019', '2022', '2023', '2024', '2025 (prov)'];
    expect(sentence([61, 55, 54, 55, 57], { labels, yearType: 'Academic Year' })).toMatch(
      /^57% in 2024\/25 \(provisional\); it was 61% in 2018\/19\./,
    );
  });

  it('says when there is no figure in the newest period, and England’s year', () => {
    expect(sentence([29, 30, 32, 29, 26, '-'])).toBe(
      'No figure for 2025; it was 26% in 2024. England 18% in 2025.',
    );
    expect(sentence([29, 30, 32, 29, 26, 'c'])).toMatch(
      /^The figure for 2025 is hidden to protect people; it was 26% in 2024\./,
    );
    expect(sentence([29, 30, 32, 29, 26, 'x'])).toMatch(/^The figure for 2025 is not published; /);
    expect(sentence([29, 30, 32, 29, 26, 'z'])).toMatch(/^No figure applies for 2025; /);
    expect(sentence([29, 30, 32, 29, 26, 'low'])).toMatch(
      /^The figure for 2025 is low and rounds to nought; /,
    );
  });

  it('does not call on a figure that may not be compared where the newest is missing', () => {
    const comparability = { breakBefore: '2025', notComparablePeriods: [] };
    expect(sentence([29, 30, 32, 29, 26, '-'], { comparability })).toMatch(
      /^No figure for 2025\. /,
    );
  });

  it('says when there has never been a figure', () => {
    expect(sentence(['-', '-', 'c', '-', '-', '-'])).toBe(
      'There are no figures for Dorset. England 18% in 2025.',
    );
  });

  it('states a single figure alone', () => {
    expect(sentence(['-', '-', '-', '-', '-', 55])).toMatch(/^55% in 2025\. England 18%\./);
  });

  it('sets no total of England beside money spent in all, nor other places', () => {
    const wording = { unit: 'pounds', isTotal: true, decimals: 0, people: null } as const;
    expect(sentence([265, 245, 255, 230, 240, 1230], { wording, pace: mostRoseMore })).toBe(
      '£1,230 in 2025; it was £265 in 2020.',
    );
  });

  it('gives no sense of size above 100%, of nobody in particular, or of other units', () => {
    expect(sentence([99, 98, 99, 100, 101, 101])).not.toContain('in 10');
    expect(
      sentence(overTwentyMiles, { wording: { ...percentOfChildren, people: null } }),
    ).not.toContain('in 10');
    const wording = { ...percentOfChildren, unit: 'score' } as const;
    expect(sentence(overTwentyMiles, { wording })).toMatch(
      /^28 in 2025; it was 29 in 2020\. England 18\.$/,
    );
  });

  it('says that an area has ended instead of missing its figure', () => {
    const area = anArea({ id: 'old', name: 'Old Shire', endedOn: '2023-03-31' });
    expect(sentence([29, 30, 32, 29, '-', '-'], { area })).toMatch(
      /^Old Shire ended in March 2023; its last figure is 29% in 2023\. England 18% in 2025\./,
    );
  });

  it('keeps two numbers apart', () => {
    const wording = { ...percentOfChildren, decimals: 1, people: '16- and 17-year-olds' };
    expect(sentence([3.1, 3.3, 2.7, 3.2, 3.1, 4.1], { wording })).toContain(
      'About 4 in 100 of 16- and 17-year-olds.',
    );
  });

  it('never says better or worse, whatever the direction', () => {
    for (const figures of [
      [1, 2, 3, 4, 5, 6],
      [6, 5, 4, 3, 2, 1],
    ]) {
      expect(sentence(figures)).not.toMatch(/better|worse/i);
    }
  });
});
