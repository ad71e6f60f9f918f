import { describe, expect, test } from 'vitest';
import { aJudgedMeasure } from '../../../test/builders/judged.js';
import type { CellGiven } from '../../../test/builders/series.js';
import { earlierGap, gapPaceWords, gapVerdictWords, newestGap } from './gapWords.js';

const allComparable = { breakBefore: null, notComparablePeriods: [] };

/** A gap of one area, oldest first; the newest is of 2024. */
const aGap = (...cells: readonly CellGiven[]) =>
  aJudgedMeasure({
    rows: { Demoshire: cells },
    measure: { unit: 'percentagePoints', polarity: 'lowerIsBetter' },
    comparability: allComparable,
  });

describe('the direction of a gap, in a gap’s own words', () => {
  test.each([
    { cells: [30, 28, 26, 24, 22], words: 'Closing' },
    { cells: [20, 22, 24, 26, 28], words: 'Widening' },
    { cells: [30, 28, 29, 24, 22], words: 'Probably closing' },
    { cells: [20, 24, 20, 24, 20], words: 'No clear change' },
    { cells: [20, 24, 20], words: 'Not known' },
  ])('$cells: $words', ({ cells, words }) => {
    expect(gapVerdictWords(aGap(...cells))).toBe(words);
  });

  test('where the group fares better there is a lead, not a gap', () => {
    expect(gapVerdictWords(aGap(2, 1, -1, -2, -3))).toBe('Lead growing');
    expect(gapVerdictWords(aGap(-9, -7, -5, -3, -1))).toBe('Lead shrinking');
    expect(gapVerdictWords(aGap(2, 0, 1, -2, -3))).toBe('Lead probably growing');
  });
});

describe('the gap to look back to', () => {
  test('is the earliest that the direction uses', () => {
    expect(earlierGap(aGap(9, 8, 7, 6, 5))?.period.label).toBe('2020');
  });

  test('is none where there is no other, or nobody has recorded what may be compared', () => {
    expect(earlierGap(aGap('-', '-', 5))).toBeNull();
    const unrecorded = aJudgedMeasure({ rows: { Demoshire: [9, 8, 7, 6, 5] } });
    expect(earlierGap(unrecorded)).toBeNull();
  });
});

test('the newest gap is the newest that can be worked out', () => {
  expect(newestGap(aGap(9, 8, 'c'))).toMatchObject({ value: 8, period: { label: '2023' } });
  expect(newestGap(aGap('c', 'c'))).toBeNull();
});

describe('the pace of a gap', () => {
  /** 100 other places whose gap changed by `others`, and one whose gap changed by `own`. */
  const among = (own: number, others: number) =>
    aJudgedMeasure({
      rows: Object.fromEntries([
        ['Demoshire', [20, 20 + own]],
        ...Array.from({ length: 100 }, (_, at) => [`Place ${at}`, [20, 20 + others]] as const),
      ]),
      measure: { unit: 'percentagePoints', polarity: 'lowerIsBetter' },
      comparability: allComparable,
    });

  test.each([
    { own: -3, others: -1, words: 'since 2023 it shrank more than in most places' },
    { own: 1, others: 3, words: 'since 2023 it grew less than in most places' },
    { own: 3, others: 1, words: 'since 2023 it grew more than in most places' },
    { own: -1, others: -3, words: 'since 2023 it shrank less than in most places' },
    { own: 0, others: 2, words: 'since 2023 it stayed the same; in most places it grew' },
    { own: 0, others: -2, words: 'since 2023 it stayed the same; in most places it shrank' },
    { own: 1, others: 1, words: 'since 2023 it changed about as in other places' },
  ])('a change of $own among changes of $others: $words', ({ own, others, words }) => {
    expect(gapPaceWords(among(own, others))).toBe(words);
  });

  test('is not put into words where too few places have both figures', () => {
    expect(gapPaceWords(aGap(20, 18, 16, 14, 12))).toBeNull();
  });
});
