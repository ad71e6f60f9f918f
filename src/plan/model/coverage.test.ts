import { describe, expect, it } from 'vitest';
import { aKpi, anAction, aPlan } from '../../../test/builders/planContent.js';
import { coverageOf } from './coverage.js';

describe('what a plan covers', () => {
  const { outcomes } = aPlan();
  const [first, second] = outcomes.map(({ id }) => id);

  it('counts work and measures where an outcome meets a priority', () => {
    const plan = aPlan({
      actions: [
        anAction({ ref: 'LE-01', outcomeIds: [first ?? ''] }),
        anAction({ ref: 'LE-02', outcomeIds: [first ?? '', second ?? ''] }),
      ],
      kpis: [aKpi({ outcomeIds: [second ?? ''] })],
    });
    const counts = coverageOf(plan).outcomes.map(({ actions, measures }) => [actions, measures]);
    expect(counts.slice(0, 2)).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });

  it('does not count a parent, whose parts are counted', () => {
    const plan = aPlan({
      actions: [anAction({ ref: 'LE-01', isLeaf: false, kpiIds: [] })],
      kpis: [aKpi()],
    });
    const { actions, actionsWithoutMeasure } = coverageOf(plan);
    expect([actions, actionsWithoutMeasure]).toEqual([0, []]);
  });

  it('finds both ends of a link that is missing, in all and by priority', () => {
    const plan = aPlan({ actions: [anAction({ kpiIds: [] })], kpis: [aKpi()] });
    const { actionsWithoutMeasure, measuresWithoutAction, priorities } = coverageOf(plan);
    expect(actionsWithoutMeasure.map(({ ref }) => ref)).toEqual(['LE-01']);
    expect(measuresWithoutAction.map(({ id }) => id)).toEqual(['school-absence']);
    const own = priorities.find(({ priority }) => priority.id === 'learning');
    expect([own?.actionsWithoutMeasure, own?.measuresWithoutAction]).toEqual([1, 1]);
  });

  it('finds outcomes that nothing serves', () => {
    const plan = aPlan({
      actions: [anAction({ outcomeIds: [first ?? ''] })],
      kpis: [aKpi({ outcomeIds: [] })],
    });
    const found = coverageOf(plan);
    expect(found.outcomesWithoutMeasure).toHaveLength(outcomes.length);
    expect(found.outcomesWithoutAction).toHaveLength(outcomes.length - 1);
    expect(found.measuresWithoutOutcome).toHaveLength(1);
  });
});
