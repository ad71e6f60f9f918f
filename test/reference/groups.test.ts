import { beforeAll, expect, it } from 'vitest';
import { areaId } from '../../src/measures/model/area.js';
import { rowOfArea } from '../../src/measures/model/benchmark.js';
import { gapsOf, type BreakdownFamily } from '../../src/measures/model/breakdownFamily.js';
import { gapBetween } from '../../src/measures/model/derivedSeries.js';
import { isTotalMeasure } from '../../src/measures/model/measure.js';
import { periodName } from '../../src/measures/model/periodName.js';
import { periodIdentity } from '../../src/measures/model/periodStep.js';
import { seriesOf, type SeriesSet } from '../../src/measures/model/seriesSet.js';
import { loadBreakdowns } from '../../src/measures/store/breakdownReference.js';
import { readNationalFigures, type NationalFigures } from './laitRelease.js';
import { judgePlanMeasures } from './planMeasures.js';
import { describeWithReference } from './referenceFolder.js';

const families = loadBreakdowns();

describeWithReference('groups of children in the national file', () => {
  let figures: NationalFigures;

  beforeAll(async () => {
    figures = await readNationalFigures();
  });

  const points = (set: SeriesSet, area: string) =>
    seriesOf(set, rowOfArea(figures.comparators, areaId(area))).filter(
      ({ value }) => value !== null,
    );

  const figureOf = (set: SeriesSet, area: string, name: string) =>
    points(set, area).find(({ period }) => periodName(period) === name)?.value;

  /** The gap as the product works it out: a bigger figure is a worse gap. */
  function gapSet(family: BreakdownFamily, group: string): SeriesSet {
    const gap = gapsOf(family).find((each) => each.group.category === group);
    if (gap === undefined) throw new Error(`${family.id} has no gap of ${group}`);
    const [own, other] = [gap.group, gap.comparison].map(({ code }) => figures.setOf(code));
    if (own === undefined || other === undefined) throw new Error('no figures');
    const isLowBetter = figures.measureOf(gap.group.code).polarity === 'lowerIsBetter';
    return isLowBetter ? gapBetween(own, other) : gapBetween(other, own);
  }

  const gapOf = (id: string, group: string) => {
    const family = families.find((each) => each.id === id);
    if (family === undefined) throw new Error(`no family ${id}`);
    return gapSet(family, group);
  };

  it('are named once: every code is of the file and of one family', () => {
    const codes = families.flatMap(({ members }) => members.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBe(170);
    for (const code of codes) expect(figures.measureOf(code).code).toBe(code);
  });

  it('are paired only where unit, polarity and year type are the same and neither is a total', () => {
    for (const { id, members } of families) {
      const series = members
        .filter((member) => member.category !== 'publishedGap')
        .map(({ code }) => figures.measureOf(code));
      for (const property of ['unit', 'polarity', 'yearType'] as const) {
        expect(new Set(series.map((each) => each[property])).size, `${id} ${property}`).toBe(1);
      }
      expect(series.some(isTotalMeasure), id).toBe(false);
      expect(series[0]?.polarity, id).not.toBe('neitherIsBetter');
    }
  });

  it('have England’s figure for both in at least three of the same periods', () => {
    for (const family of families) {
      for (const { group, comparison } of gapsOf(family)) {
        const periods = [group, comparison].map(
          ({ code }) =>
            new Set(
              points(figures.setOf(code), 'england').map(({ period }) => periodIdentity(period)),
            ),
        );
        const shared = [...(periods[0] ?? [])].filter((each) => periods[1]?.has(each) === true);
        expect(shared.length, `${group.code} and ${comparison.code}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('fare worse across England where they are known to, and by no more than a measure allows', () => {
    // Children in care missed less school than others in 2022, and did as well in one test in 2023.
    const worseOff = ['fsm', 'disadvantaged', 'anySen', 'senSupport', 'ehcp', 'childInNeed'];
    for (const family of families) {
      for (const { group } of gapsOf(family)) {
        const set = gapSet(family, group.category);
        for (const { value, period } of points(set, 'england')) {
          const place = `${group.code} ${period.printed}`;
          if (worseOff.includes(group.category)) expect(value, place).toBeGreaterThan(0);
          expect(Math.abs(value ?? 0), place).toBeLessThan(100);
        }
      }
    }
  });

  it('of everyone lie between the group and the rest, wherever both are published', () => {
    for (const [id, ...categories] of [
      ['ks2-reading-writing-maths', 'fsm', 'total', 'notFsm'],
      ['attainment-8', 'disadvantaged', 'total', 'notDisadvantaged'],
      ['higher-education-by-19', 'fsm', 'total', 'notFsm'],
    ]) {
      const family = families.find((each) => each.id === id);
      const [low, middle, high] = categories.map((category) => {
        const member = family?.members.find((each) => each.category === category);
        return points(figures.setOf(member?.code ?? ''), 'england').map(({ value }) => value ?? 0);
      });
      expect(middle?.length).toBeGreaterThanOrEqual(8);
      middle?.forEach((value, index) => {
        expect(value, id).toBeGreaterThan(low?.[index] ?? Infinity);
        expect(value, id).toBeLessThan(high?.[index] ?? -Infinity);
      });
    }
  });

  it.each([
    { id: 'ks2-reading-writing-maths', group: 'fsm', area: 'dorset', period: '2018/19', gap: 20 },
    { id: 'ks2-reading-writing-maths', group: 'fsm', area: 'dorset', period: '2021/22', gap: 24 },
    {
      id: 'eyfs-good-level-of-development',
      group: 'fsm',
      area: 'dorset',
      period: '2021/22',
      gap: 28.2,
    },
    {
      id: 'eyfs-good-level-of-development',
      group: 'fsm',
      area: 'england',
      period: '2021/22',
      gap: 20.4,
    },
    { id: 'pupils-suspended', group: 'lookedAfter', area: 'dorset', period: '2023/24', gap: 12.69 },
    {
      id: 'persistent-absence',
      group: 'childInNeed',
      area: 'england',
      period: '2024/25',
      gap: 27.86,
    },
  ])('gap of $id, $group, in $area in $period', ({ id, group, area, period, gap }) => {
    expect(figureOf(gapOf(id, group), area, period)).toBeCloseTo(gap, 2);
  });

  it('agree with every gap that the plan tracks, in all areas and periods', () => {
    const judged = judgePlanMeasures(figures);
    const tracked = [
      ['phonics', 'fsm', 'phonics-gap-fsm'],
      ['phonics', 'senSupport', 'phonics-gap-sen-support'],
      ['phonics', 'ehcp', 'phonics-gap-ehcp'],
      ['ks2-reading-writing-maths', 'fsm', 'ks2-gap-rwm-fsm'],
      ['ks2-reading-writing-maths', 'disadvantaged', 'ks2-gap-rwm-disadvantaged'],
      ['ks2-reading-writing-maths', 'senSupport', 'ks2-gap-rwm-sen-support'],
      ['ks2-reading-writing-maths', 'ehcp', 'ks2-gap-rwm-ehcp'],
      ['attainment-8', 'fsm', 'ks4-gap-attainment-8-fsm'],
      ['attainment-8', 'disadvantaged', 'ks4-gap-attainment-8-disadvantaged'],
      ['attainment-8', 'senSupport', 'ks4-gap-attainment-8-sen-support'],
      ['attainment-8', 'ehcp', 'ks4-gap-attainment-8-ehcp'],
      ['progress-8', 'fsm', 'ks4-gap-progress-8-fsm'],
      ['progress-8', 'disadvantaged', 'ks4-gap-progress-8-disadvantaged'],
      ['progress-8', 'senSupport', 'ks4-gap-progress-8-sen-support'],
      ['progress-8', 'ehcp', 'ks4-gap-progress-8-ehcp'],
      ['level-2-english-maths-by-19', 'fsm', 'level-2-english-maths-by-19-gap-fsm'],
      ['level-2-by-19', 'senSupport', 'level-2-by-19-gap-sen-support'],
      ['level-2-by-19', 'ehcp', 'level-2-by-19-gap-ehcp'],
    ] as const;
    for (const [id, group, kpi] of tracked) {
      expect(gapOf(id, group), kpi).toEqual(judged.get(kpi)?.set);
    }
  });

  it.each([
    { id: 'level-2-by-19', code: 'L2Age19Gap' },
    { id: 'level-3-by-19', code: 'L3Age19Gap' },
  ])('agree with the gap that the publisher gives as $code, to its rounding', ({ id, code }) => {
    const own = gapOf(id, 'fsm');
    const published = figures.setOf(code);
    for (const area of ['england', 'dorset', 'devon', 'kent', 'leeds']) {
      for (const { period, value } of points(own, area)) {
        const given = figureOf(published, area, periodName(period));
        expect(Math.abs((given ?? NaN) - (value ?? NaN)), `${area} ${period.printed}`).toBeLessThan(
          0.0151,
        );
      }
    }
  });
});
