import { describe, expect, it } from 'vitest';
import { aPeriod } from '../../../test/builders/series.js';
import { withComparableChange } from './comparableChange.js';
import type { AreaComparison, Comparability } from './judgement.js';

const periods = ['2020', '2021', '2022'].map((label) => aPeriod(label));

function changeFrom(labels: readonly [string, string], comparability: Comparability | null) {
  const at = (label: string, value: number) => {
    const period = periods.find((each) => each.label === label) ?? aPeriod(label);
    return { period, value, status: 'value', mark: null };
  };
  const comparison: AreaComparison = {
    latest: at(labels[1], 9),
    latestWithValue: at(labels[1], 9),
    previous: at(labels[0], 6),
    change: 3,
    changeNote: null,
    rank: null,
    quartiles: null,
    band: null,
    neighbours: null,
    region: null,
    england: null,
  };
  const { change, changeNote } = withComparableChange(comparison, periods, comparability);
  return { change, changeNote };
}

const note = 'No change is given: the figures for 2020 and 2021 may not be compared.';

describe('the change from the figure before', () => {
  it('is not stated across a break in method, and that is said', () => {
    const broken = { breakBefore: '2021', notComparablePeriods: [] };
    expect(changeFrom(['2020', '2021'], broken)).toEqual({ change: null, changeNote: note });
    expect(changeFrom(['2021', '2022'], broken)).toEqual({ change: 3, changeNote: null });
  });

  it('is not stated where one of the two figures may not be compared', () => {
    const leftOut = { breakBefore: null, notComparablePeriods: ['2020'] };
    expect(changeFrom(['2020', '2021'], leftOut)).toEqual({ change: null, changeNote: note });
  });

  it('stays where nobody has recorded a break', () => {
    expect(changeFrom(['2020', '2021'], null)).toEqual({ change: 3, changeNote: null });
  });
});
