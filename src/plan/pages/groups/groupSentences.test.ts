import { describe, expect, test } from 'vitest';
import { aJudgedMeasure } from '../../../../test/builders/judged.js';
import type { CellGiven } from '../../../../test/builders/series.js';
import type { Category, FamilyMember } from '../../../measures/model/breakdownFamily.js';
import type { DimensionGaps, JudgedGap } from '../../model/groups.js';
import { gapSummary } from './groupSentences.js';

const aMember = (category: Category, label: string): FamilyMember => ({
  code: category,
  dimension: 'sen',
  category,
  label,
  note: null,
});

const everyone = aMember('total', 'all pupils');

const judged = (cells: readonly CellGiven[], unit: 'percent' | 'percentagePoints') =>
  aJudgedMeasure({
    rows: { Demoshire: cells },
    measure: { unit, polarity: 'lowerIsBetter', decimals: 0 },
    comparability: { breakBefore: null, notComparablePeriods: [] },
  });

/** One gap of a group, oldest first; the newest is of 2024. */
function aGap(label: string, ...cells: readonly CellGiven[]): JudgedGap {
  const member = aMember('ehcp', label);
  return {
    gap: { dimension: 'sen', group: member, comparison: everyone, published: null },
    group: { member, judged: judged(cells, 'percent') },
    judged: judged(cells, 'percentagePoints'),
    planMeasureId: null,
  };
}

const among = (...gaps: readonly JudgedGap[]): DimensionGaps => ({
  dimension: 'sen',
  comparison: { member: everyone, judged: judged([1, 1, 1, 1, 1], 'percent') },
  gaps,
});

describe('one gap', () => {
  test.each([
    { cells: [30, 28, 26, 24, 22], end: 'was 22 points: it is closing.' },
    { cells: [20, 22, 24, 26, 28], end: 'was 28 points: it is widening.' },
    { cells: [30, 28, 29, 24, 22], end: 'was 22 points: it is probably closing.' },
    { cells: [20, 24, 20, 24, 20], end: 'was 20 points: it has not clearly changed.' },
    {
      cells: ['-', '-', 20, 24, 20],
      end: 'was 20 points: we cannot say if it is closing, because only 3 years can be compared; we need 5.',
    },
  ])('$cells', ({ cells, end }) => {
    expect(gapSummary(among(aGap('Demo pupils', ...cells)), false)).toBe(
      `In 2024, the gap between Demo pupils and all pupils ${end}`,
    );
  });

  test('leaves out a reason that has been said', () => {
    expect(gapSummary(among(aGap('Demo pupils', 20, 24)), true)).toMatch(
      /: we cannot say if it is closing\.$/,
    );
  });

  test('is a lead where the group fares better', () => {
    expect(gapSummary(among(aGap('Demo pupils', 2, 1, -1, -2, -3)), false)).toBe(
      'In 2024, Demo pupils fared better than all pupils by 3 points: their lead is growing.',
    );
  });

  test('that nobody can work out is said not to be there', () => {
    expect(gapSummary(among(aGap('Demo pupils', 'c', 'c')), false)).toBe(
      'We hold no figure of both Demo pupils and all pupils for this area.',
    );
  });
});

describe('a few gaps', () => {
  test('are each given, with the period of an older one', () => {
    const gaps = among(
      aGap('Demo pupils', 20, 22, 24, 26, 28),
      aGap('other pupils', '-', '-', 9, 8, 'c'),
      aGap('hidden pupils', 'c', 'c', 'c', 'c', 'c'),
    );
    expect(gapSummary(gaps, false)).toBe(
      'The gap to all pupils is 28 points for Demo pupils (widening), 8 points in 2023 for other pupils (we cannot say which way it is going) and not known for hidden pupils.',
    );
  });

  test('of which none has figures are no gaps', () => {
    expect(gapSummary(among(aGap('Demo pupils', 'c'), aGap('other pupils', 'c')), false)).toBe(
      'There are no figures to work out a gap to all pupils.',
    );
  });
});

test('many gaps are counted, and the widest named', () => {
  const gaps = among(
    aGap('Demo pupils', 20, 22, 24, 26, 28),
    aGap('some pupils', 30, 28, 26, 24, 22),
    aGap('other pupils', 3, 3, 3, 3, 3),
    aGap('few pupils', 'c', 40),
  );
  expect(gapSummary(gaps, false)).toBe(
    'Of 4 gaps to all pupils: 1 widening, 1 closing, 1 no clear change, 1 not known. The widest is 40 points, for few pupils in 2024.',
  );
});
