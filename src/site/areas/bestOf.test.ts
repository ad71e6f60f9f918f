import { describe, expect, it } from 'vitest';
import { aJudgedMeasure } from '../../../test/builders/judged.js';
import { anArea, type CellGiven } from '../../../test/builders/series.js';
import type { SourceMeasure } from '../../measures/model/measure.js';
import { bestOf } from './bestOf.js';

/** One measure, judged for each of the areas whose newest figures are given. */
function judgedFor(figures: readonly CellGiven[], measure: Partial<SourceMeasure> = {}) {
  return figures.map((figure) =>
    aJudgedMeasure({
      rows: { Alder: [figure] },
      measure: { polarity: 'higherIsBetter', ...measure },
    }),
  );
}

describe('whose figure is best', () => {
  it('the highest where high is good, the lowest where low is good', () => {
    expect(bestOf(judgedFor([3, 5, 4]))).toEqual([null, 'best', null]);
    expect(bestOf(judgedFor([3, 5, 4], { polarity: 'lowerIsBetter' }))).toEqual([
      'best',
      null,
      null,
    ]);
  });

  it('equal figures share it', () => {
    expect(bestOf(judgedFor([5, 5, 4]))).toEqual(['jointBest', 'jointBest', null]);
  });

  it('nobody where neither way is good, nor of a total', () => {
    expect(bestOf(judgedFor([3, 5], { polarity: 'neitherIsBetter' }))).toEqual([null, null]);
    expect(bestOf(judgedFor([3, 5], { unit: 'number', unitKind: 'count' }))).toEqual([null, null]);
  });

  it('what has no figure is never best, and one figure alone is not either', () => {
    expect(bestOf(judgedFor(['c', 5, 4]))).toEqual([null, 'best', null]);
    expect(bestOf(judgedFor(['c', 5]))).toEqual([null, null]);
    expect(bestOf([])).toEqual([]);
  });

  it('an area that has ended is never best', () => {
    const [gone, ...others] = judgedFor([9, 5, 4]);
    if (gone === undefined) throw new Error('nothing was judged');
    const ended = { ...gone, area: anArea({ id: 'alder', endedOn: '2019-03-31' }) };
    expect(bestOf([ended, ...others])).toEqual([null, 'best', null]);
  });
});
