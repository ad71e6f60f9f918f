import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';

export type BestMark = 'best' | 'jointBest';

/**
 * Whose figure is best among the areas set side by side, by which way is good; `null` for the rest.
 * Nobody is where neither way is good, for totals, which follow the size of a place, and where fewer
 * than two have a figure. Equal figures share it. An area that has ended is never best.
 * All of one measure, in one order with the answer.
 */
export function bestOf(judged: readonly JudgedMeasure[]): readonly (BestMark | null)[] {
  const values = judged.map(({ area, figures }) =>
    area.endedOn === null ? (figures?.comparison.latest.value ?? null) : null,
  );
  const known = values.filter((value) => value !== null);
  const best = known.length < 2 ? null : bestValue(judged[0], known);
  const isJoint = known.filter((value) => value === best).length > 1;
  return values.map((value) => {
    if (best === null || value !== best) return null;
    return isJoint ? 'jointBest' : 'best';
  });
}

function bestValue(measure: JudgedMeasure | undefined, values: readonly number[]): number | null {
  if (measure === undefined || measure.view.isTotal) return null;
  switch (measure.view.polarity) {
    case 'higherIsBetter':
      return Math.max(...values);
    case 'lowerIsBetter':
      return Math.min(...values);
    case 'neitherIsBetter':
      return null;
  }
}
