import type { Area } from '../../measures/model/area.js';
import { applyOverrides, type Override } from '../../measures/model/override.js';
import { periodIdentity } from '../../measures/model/periodStep.js';
import type { ReleaseSeries } from '../../measures/model/seriesHistory.js';
import {
  seriesOf,
  toAreaRegister,
  type AreaRegister,
  type SeriesPoint,
  type SeriesSet,
} from '../../measures/model/seriesSet.js';
import { setOf } from './judgedMeasure.js';
import type { MeasureView } from './measureView.js';

/** A figure that one release said otherwise than the one before. */
export interface RevisedFigure {
  readonly before: SeriesPoint;
  readonly after: SeriesPoint;
}

/** What one release gave for one area. */
export interface HistoryEntry {
  readonly releaseId: number;
  /** The newest period of the release, with or without a figure. */
  readonly newest: SeriesPoint;
  /** Against the release before; `null` for the first. */
  readonly changes: HistoryChanges | null;
}

export interface HistoryChanges {
  readonly added: readonly SeriesPoint[];
  readonly revised: readonly RevisedFigure[];
  /** That the release before gave and this one does not. */
  readonly gone: readonly SeriesPoint[];
}

export interface FigureHistoryInput {
  readonly view: MeasureView;
  /** The area first, then those whose figures may stand for it: the rows of the history. */
  readonly areas: readonly Area[];
  /** Oldest first. */
  readonly history: readonly ReleaseSeries[];
  readonly overrides: readonly Override[];
}

/**
 * What every release said of one measure and area, newest release first, each with what it changed.
 * Known wrong figures are set aside as on the rest of the page. A measure made of two series takes
 * the one that a release leaves out from the release before. Figures are compared to 9 decimals.
 */
export function figureHistory(input: FigureHistoryInput): readonly HistoryEntry[] {
  const register = toAreaRegister(input.areas);
  const entries: HistoryEntry[] = [];
  const sets = new Map<string, SeriesSet>();
  let before: readonly SeriesPoint[] | null = null;
  for (const release of input.history) {
    for (const [id, set] of correctedSets(input, release, register)) sets.set(id, set);
    const set = setOf(input.view, sets);
    const series = set === undefined ? [] : seriesOf(set, 0);
    const newest = series.at(-1);
    if (newest === undefined) continue;
    const changes = before === null ? null : changesBetween(before, series);
    entries.push({ releaseId: release.releaseId, newest, changes });
    before = series;
  }
  return entries.toReversed();
}

function correctedSets(
  { view, overrides }: FigureHistoryInput,
  { sets }: ReleaseSeries,
  register: AreaRegister,
): readonly (readonly [string, SeriesSet])[] {
  return view.sources.flatMap(({ id, source, code }) => {
    const set = sets.get(id);
    if (set === undefined) return [];
    return [[id, applyOverrides(set, { source, code, register, overrides }).set] as const];
  });
}

function changesBetween(
  before: readonly SeriesPoint[],
  after: readonly SeriesPoint[],
): HistoryChanges {
  const earlier = givenByPeriod(before);
  const later = givenByPeriod(after);
  const both = [...later].flatMap(([period, point]) => {
    const was = earlier.get(period);
    return was === undefined ? [] : [{ before: was, after: point }];
  });
  return {
    added: [...later].flatMap(([period, point]) => (earlier.has(period) ? [] : [point])),
    revised: both.filter(isChanged),
    gone: [...earlier].flatMap(([period, point]) => (later.has(period) ? [] : [point])),
  };
}

/** The cells that a release has, marks included; a cell that it leaves empty is none. */
function givenByPeriod(series: readonly SeriesPoint[]): ReadonlyMap<string, SeriesPoint> {
  const given = series.filter(({ status }) => status !== 'noRow');
  return new Map(given.map((point) => [periodIdentity(point.period), point]));
}

/** A change of the mark or of how final a figure is counts as well. */
function isChanged({ before, after }: RevisedFigure): boolean {
  return (
    before.value !== after.value ||
    before.status !== after.status ||
    before.period.revision !== after.period.revision
  );
}
