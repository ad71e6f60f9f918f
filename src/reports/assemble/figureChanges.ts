import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import type { SeriesPoint } from '../../measures/model/seriesSet.js';
import type { SourceRelease } from '../../measures/model/sourceRelease.js';
import { comparatorSeries } from '../../plan/model/comparatorSeries.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import type { Quarter } from '../model/quarter.js';

/** One figure that is not what it was a quarter before: a new one, or one of an earlier period. */
export interface FigureChange {
  readonly judged: JudgedMeasure;
  /** Whose figure: the area's own, or England's. */
  readonly place: 'area' | 'england';
  /** `newPeriod`: `was` is the newest figure before; `settled`: only how final it is has changed. */
  readonly kind: 'newPeriod' | 'revised' | 'settled' | 'gone';
  readonly was: SeriesPoint | null;
  readonly now: SeriesPoint | null;
  readonly release: SourceRelease | null;
}

export interface QuarterChanges {
  /** `true` where no figures stood before the quarter began: then there is nothing to set beside. */
  readonly isFirst: boolean;
  /** The releases that came in during the quarter, newest first. */
  readonly releases: readonly SourceRelease[];
  readonly changed: readonly FigureChange[];
}

export interface QuartersToCompare {
  readonly judged: readonly JudgedMeasure[];
  readonly judgedBefore: readonly JudgedMeasure[];
  readonly snapshot: MeasureSnapshot;
  readonly before: Quarter;
}

/** What a quarter changed in the figures of the plan's measures, and by which release. */
export function compareQuarters(quarters: QuartersToCompare): QuarterChanges {
  const { judged, judgedBefore, snapshot, before } = quarters;
  const earlier = new Map(judgedBefore.map((each) => [each.view.id, each]));
  return {
    isFirst: !judgedBefore.some(({ figures }) => figures !== null),
    releases: snapshot.releases.filter((release) => release.asAt > before.end),
    changed: judged.flatMap((each) => {
      const release = snapshot.releaseByMeasure.get(each.view.sources[0]?.id ?? '') ?? null;
      return changesOf(earlier.get(each.view.id), each, release);
    }),
  };
}

function changesOf(
  before: JudgedMeasure | undefined,
  judged: JudgedMeasure,
  release: SourceRelease | null,
): readonly FigureChange[] {
  return (['area', 'england'] as const).flatMap((place) =>
    seriesChanges(pointsOf(before, place), pointsOf(judged, place)).map((change) => ({
      ...change,
      judged,
      place,
      release,
    })),
  );
}

function pointsOf(
  judged: JudgedMeasure | undefined,
  place: FigureChange['place'],
): readonly SeriesPoint[] {
  if (judged === undefined) return [];
  if (place === 'area') return judged.figures?.series ?? [];
  return comparatorSeries(judged).find(({ role }) => role === 'england')?.series ?? [];
}

type SeriesChange = Pick<FigureChange, 'kind' | 'was' | 'now'>;

/** The changes from one state of a series to the next, oldest period first. */
export function seriesChanges(
  before: readonly SeriesPoint[],
  after: readonly SeriesPoint[],
): readonly SeriesChange[] {
  const earlier = new Map(before.map((point) => [point.period.label, point]));
  const later = new Set(after.map((point) => point.period.label));
  const newest = before.findLast((point) => point.value !== null) ?? null;
  const changes = after.flatMap((now): readonly SeriesChange[] => {
    const was = earlier.get(now.period.label);
    if (was === undefined)
      return now.value === null ? [] : [{ kind: 'newPeriod', was: newest, now }];
    if (was.value !== now.value) return [{ kind: 'revised', was, now }];
    const isSettled = was.period.revision !== now.period.revision && now.value !== null;
    return isSettled ? [{ kind: 'settled', was, now }] : [];
  });
  const gone = before.filter(({ period, value }) => value !== null && !later.has(period.label));
  return [...changes, ...gone.map((was): SeriesChange => ({ kind: 'gone', was, now: null }))];
}
