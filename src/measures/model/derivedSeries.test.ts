import { describe, expect, it } from 'vitest';
import { aPeriod, aSeriesSet } from '../../../test/builders/series.js';
import { complementOf, gapBetween } from './derivedSeries.js';
import { pointAt } from './seriesSet.js';

const academic = (label: string) => aPeriod(label, 'Academic Year');

describe('complement', () => {
  it('is what is left to a hundred, and keeps why a figure is missing', () => {
    const attendance = complementOf(aSeriesSet([academic('2024')], [[7.49], ['c']]));
    expect(pointAt(attendance, 0, 0)).toMatchObject({ value: 92.51, status: 'value' });
    expect(pointAt(attendance, 1, 0)).toMatchObject({
      value: null,
      status: 'suppressed',
      mark: 'c',
    });
  });
});

describe('gap', () => {
  it('is the higher group less the lower, without binary debris, and may be below nought', () => {
    const higher = aSeriesSet([academic('2024')], [[0.3], [10]]);
    const lower = aSeriesSet([academic('2024')], [[0.1], [13.98]]);
    const gap = gapBetween(higher, lower);
    expect([...gap.values]).toEqual([0.2, -3.98]);
  });

  it('meets a provisional figure with a final one and is provisional itself', () => {
    const higher = aSeriesSet([academic('2024'), academic('2025 (prov)')], [[80, 81]]);
    const lower = aSeriesSet([academic('2024'), academic('2025')], [[67, 64]]);
    const gap = gapBetween(higher, lower);
    expect([...gap.values]).toEqual([13, 17]);
    expect(gap.periods.map((period) => period.revision)).toEqual(['final', 'provisional']);
    expect(gap.periods.map((period) => period.printed)).toEqual(['2024', '2025 (prov)']);
    expect(gapBetween(lower, higher).periods[1]).toMatchObject({
      label: '2025',
      revision: 'provisional',
      printed: '2025 (prov)',
    });
  });

  it('is missing where either is, for the reason of the one that is', () => {
    const higher = aSeriesSet([academic('2024')], [[80], ['c'], ['x']]);
    const lower = aSeriesSet([academic('2024')], [['low'], [60], ['z']]);
    const gap = gapBetween(higher, lower);
    expect(pointAt(gap, 0, 0)).toMatchObject({ value: null, status: 'roundsToZero', mark: 'low' });
    expect(pointAt(gap, 1, 0)).toMatchObject({ value: null, status: 'suppressed', mark: 'c' });
    expect(pointAt(gap, 2, 0)).toMatchObject({ value: null, status: 'notAvailable', mark: 'x' });
  });

  it('has the periods that both have', () => {
    const higher = aSeriesSet(['2019', '2022', '2023'].map(academic), [[1, 2, 3]]);
    const lower = aSeriesSet(['2022', '2023', '2024'].map(academic), [[1, 1, 1]]);
    expect(gapBetween(higher, lower).periods.map((period) => period.label)).toEqual([
      '2022',
      '2023',
    ]);
  });

  it('refuses two sets of different areas', () => {
    const one = aSeriesSet([academic('2024')], [[1]]);
    expect(() => gapBetween(one, aSeriesSet([academic('2024')], [[1], [2]]))).toThrow(RangeError);
  });
});
