import { describe, expect, it } from 'vitest';
import { aJudgedMeasure } from '../../../test/builders/judged.js';
import { aKpi } from '../../../test/builders/planContent.js';
import type { SourceMeasure } from '../../measures/model/measure.js';
import type { JudgedMeasure } from './judgedMeasure.js';
import type { Kpi } from './kpi.js';
import { seriesStates } from './seriesState.js';

const today = '2026-11-25';

/** A series in order: renewed in spring, next due in spring; of a measure of the plan. */
function aSeries(measure: Partial<SourceMeasure> = {}, kpi: Partial<Kpi> = {}): JudgedMeasure {
  const judged = aJudgedMeasure({
    rows: { Alderbury: [1, 2] },
    measure: {
      lastUpdatedOn: '2026-04-01',
      nextUpdate: { kind: 'due', dueOn: '2027-04-01' },
      ...measure,
    },
  });
  return { ...judged, view: { ...judged.view, kpi: aKpi({ staleAfter: null, ...kpi }) } };
}

describe('what is to be known of a series', () => {
  it('is nothing where it is in order', () => {
    expect(seriesStates(aSeries(), today)).toEqual([]);
  });

  it('is late from the day after the publisher’s own day', () => {
    const dueOn = (day: string) => aSeries({ nextUpdate: { kind: 'due', dueOn: day } });
    expect(seriesStates(dueOn('2026-11-24'), today)).toEqual([
      { kind: 'late', since: '2026-11-24' },
    ]);
    expect(seriesStates(dueOn(today), today)).toEqual([]);
  });

  it('is late by the plan’s own day where the publisher gives none', () => {
    const series = aSeries({ nextUpdate: { kind: 'toBeConfirmed' } }, { staleAfter: '2026-06-30' });
    expect(seriesStates(series, today)).toEqual([{ kind: 'late', since: '2026-06-30' }]);
  });

  it('is silent once the source’s last renewal is more than a year ago, leap years included', () => {
    const renewed = (day: string | null) => seriesStates(aSeries({ lastUpdatedOn: day }), today);
    expect(renewed('2025-11-24')).toEqual([]);
    expect(renewed('2025-11-23')).toEqual([{ kind: 'silent', since: '2025-11-23' }]);
    expect(renewed(null)).toEqual([]);
  });

  it('may be late and silent at once', () => {
    const series = aSeries({
      lastUpdatedOn: '2024-01-31',
      nextUpdate: { kind: 'due', dueOn: '2025-01-31' },
    });
    expect(seriesStates(series, today).map(({ kind }) => kind)).toEqual(['late', 'silent']);
  });

  it.each([
    ['paused', 'paused'],
    ['ended', 'ended'],
    ['local', 'notYetCollected'],
    ['noSuchMeasure', 'notYetCollected'],
  ] as const)('%s is said alone: what has stopped is not late', (lifecycle, kind) => {
    const series = aSeries({ nextUpdate: { kind: 'due', dueOn: '2025-01-31' } }, { lifecycle });
    expect(seriesStates(series, today)).toEqual([{ kind, since: null }]);
  });

  it('says that a series is published under another name', () => {
    expect(seriesStates(aSeries({}, { lifecycle: 'misfiled' }), today)).toEqual([
      { kind: 'misfiled', since: null },
    ]);
  });
});
