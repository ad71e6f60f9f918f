import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from '../../measures/model/seriesSet.js';
import { seriesChanges } from './figureChanges.js';

function aPoint(
  year: number,
  value: number | null,
  revision: 'provisional' | 'final' = 'final',
): SeriesPoint {
  const label = String(year);
  return {
    period: {
      kind: 'calendar',
      label,
      printed: label,
      start: `${label}-01-01`,
      end: `${label}-12-31`,
      year,
      revision,
    },
    value,
    status: value === null ? 'notStated' : 'value',
    mark: value === null ? '-' : null,
  };
}

describe('the changes of a series in a quarter', () => {
  const before = [aPoint(2023, 1.5), aPoint(2024, 2, 'provisional')];

  it('are none where nothing is different', () => {
    expect(seriesChanges(before, before)).toEqual([]);
  });

  it('sets a new period beside the newest figure before it', () => {
    const now = aPoint(2025, 3);
    expect(seriesChanges(before, [...before, now])).toEqual([
      { kind: 'newPeriod', was: before[1], now },
    ]);
  });

  it('finds a revision of an earlier period, which the newest figure does not show', () => {
    const now = aPoint(2023, 1.6);
    expect(seriesChanges(before, [now, aPoint(2024, 2, 'provisional')])).toEqual([
      { kind: 'revised', was: before[0], now },
    ]);
  });

  it('says when a provisional figure is settled without a change', () => {
    const now = aPoint(2024, 2);
    expect(seriesChanges(before, [aPoint(2023, 1.5), now])).toEqual([
      { kind: 'settled', was: before[1], now },
    ]);
  });

  it('keeps sight of a figure that is withdrawn or no longer given', () => {
    const hidden = aPoint(2023, null);
    expect(seriesChanges(before, [hidden])).toEqual([
      { kind: 'revised', was: before[0], now: hidden },
      { kind: 'gone', was: before[1], now: null },
    ]);
  });

  it('does not call a new period without a figure a change', () => {
    expect(seriesChanges(before, [...before, aPoint(2025, null)])).toEqual([]);
  });
});
