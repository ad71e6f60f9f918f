import { beforeAll, expect, it } from 'vitest';
import type { Direction, Pace } from '../../src/measures/model/judgement.js';
import { readNationalFigures } from './laitRelease.js';
import { judgePlanMeasures, type JudgedMeasure } from './planMeasures.js';
import { describeWithReference, numberIn, referenceRows, textIn } from './referenceFolder.js';

const verdictWords: Readonly<Record<Direction['verdict'], string>> = {
  gettingBetter: 'getting better',
  gettingWorse: 'getting worse',
  noClearChange: 'no clear change',
  watchedOnly: 'watched only',
  notKnown: 'not known',
};

const paceWords: Readonly<Record<Pace['verdict'], string>> = {
  aheadOfMost: 'ahead of most',
  aboutAsOthers: 'about as others',
  behindMost: 'behind most',
  roseMoreThanMost: 'rose more than most',
  fellMoreThanMost: 'fell more than most',
  notKnown: 'not known',
};

describeWithReference('judgements of the plan’s measures for Dorset', () => {
  let judged: ReadonlyMap<string, JudgedMeasure>;

  beforeAll(async () => {
    judged = judgePlanMeasures(await readNationalFigures());
  });

  function find(row: Record<string, string>): JudgedMeasure {
    const measure = judged.get(textIn(row, 'kpi_id'));
    if (measure === undefined) throw new Error(`no measure ${textIn(row, 'kpi_id')}`);
    return measure;
  }

  it('reproduce all 74 directions, with the points used, the test, its statistic and its p', () => {
    const rows = referenceRows('..', 'plan', 'directions-reference.csv');
    expect(rows).toHaveLength(74);
    for (const row of rows) {
      const { direction, series } = find(row);
      const found = {
        periods: direction.periods.join('|'),
        values: valuesAt(series, direction.periods),
        test: testName(direction),
        statistic: direction.statistic === null ? null : Number(direction.statistic.toFixed(4)),
        p: direction.p === null ? null : Number(direction.p.toFixed(6)),
        verdict: verdictWords[direction.verdict],
        strength: direction.strength ?? '',
      };
      expect(found, textIn(row, 'kpi_id')).toEqual({
        periods: textIn(row, 'periods'),
        values: textIn(row, 'values'),
        test: textIn(row, 'test'),
        statistic: numberIn(row, 'statistic'),
        p: numberIn(row, 'p'),
        verdict: textIn(row, 'verdict'),
        strength: textIn(row, 'strength'),
      });
      const why = textIn(row, 'why');
      if (direction.verdict === 'watchedOnly') expect(direction.why).toBe(why);
      if (direction.verdict === 'notKnown') expect(why).toMatch(countOf(direction));
    }
  });

  it('reproduce all 74 paces, with both periods and how many rose more and less', () => {
    const rows = referenceRows('..', 'plan', 'pace-reference.csv');
    expect(rows).toHaveLength(74);
    for (const row of rows) {
      const { pace } = find(row);
      const others =
        pace.roseMore === null ? '' : `${pace.roseMore} rose more, ${pace.roseLess} rose less`;
      expect(
        {
          base: pace.basePeriod ?? '',
          latest: pace.latestPeriod ?? '',
          baseValue: pace.baseValue,
          latestValue: pace.latestValue,
          change: pace.change,
          authorities: pace.authorities,
          others,
          pace: paceWords[pace.verdict],
        },
        textIn(row, 'kpi_id'),
      ).toEqual({
        base: textIn(row, 'base_period'),
        latest: textIn(row, 'latest_period'),
        baseValue: numberIn(row, 'base_value'),
        latestValue: numberIn(row, 'latest_value'),
        change: numberIn(row, 'change'),
        authorities: numberIn(row, 'authorities'),
        others: textIn(row, 'others'),
        pace: textIn(row, 'pace'),
      });
    }
  });
});

function testName({ test }: Direction): string {
  if (test === null) return '';
  return test === 'mannKendall' ? 'Mann-Kendall' : 'five-point trend';
}

function valuesAt(series: JudgedMeasure['series'], periods: readonly string[]): string {
  return periods
    .map((label) => series.find(({ period }) => period.label === label)?.value)
    .join('|');
}

/** How many comparable points the reason for not known must speak of. */
function countOf({ periods, why }: Direction): RegExp {
  expect(why).toMatch(periods.length === 0 ? /^no comparable/ : new RegExp(`^${periods.length} `));
  return new RegExp(`^${periods.length} comparable points`);
}
