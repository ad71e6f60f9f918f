import type { Area } from '../../measures/model/area.js';
import { benchmarkMeasure, rowOfArea, type Benchmark } from '../../measures/model/benchmark.js';
import { withComparableChange } from '../../measures/model/comparableChange.js';
import { comparablePoints } from '../../measures/model/comparablePoints.js';
import { compareArea } from '../../measures/model/compareArea.js';
import type { Comparators } from '../../measures/model/comparators.js';
import { complementOf, gapBetween } from '../../measures/model/derivedSeries.js';
import { directionNotKnown, directionOf } from '../../measures/model/direction.js';
import { whyEnded } from '../../measures/model/endedArea.js';
import type { AreaComparison, Direction, Pace, Standing } from '../../measures/model/judgement.js';
import {
  percentLimits,
  whyNoLimits,
  withCounts,
  type MeasureCounts,
} from '../../measures/model/measureCounts.js';
import { paceNotKnown, paceOf } from '../../measures/model/pace.js';
import { seriesOf, type SeriesPoint, type SeriesSet } from '../../measures/model/seriesSet.js';
import { standingOf } from '../../measures/model/standing.js';
import type { MeasureView } from './measureView.js';

/** One measure for one area, with everything that is said of it. */
export interface JudgedMeasure {
  readonly view: MeasureView;
  readonly area: Area;
  /** `null` where no source that is loaded has the measure. */
  readonly figures: MeasureFigures | null;
  readonly direction: Direction;
  readonly pace: Pace;
  readonly standing: Standing;
  /** In words; `null` where the figure has limits, which the standing then goes by. */
  readonly whyNoLimits: string | null;
}

/** The figures behind a judgement. */
export interface MeasureFigures {
  readonly set: SeriesSet;
  readonly benchmark: Benchmark;
  /** The area's own, oldest first, gaps included. */
  readonly series: readonly SeriesPoint[];
  readonly comparison: AreaComparison;
}

/** The figures of one measure made ready for every area, worked out once. */
export interface PreparedMeasure {
  readonly view: MeasureView;
  readonly benchmark: Benchmark | null;
  readonly counts: { readonly numerators: SeriesSet; readonly denominators: SeriesSet } | null;
}

/** The series of a measure, derived where it is a complement or a gap; undefined without figures. */
export function setOf(
  view: MeasureView,
  sets: ReadonlyMap<string, SeriesSet>,
): SeriesSet | undefined {
  const [first, second] = view.sources.map((measure) => sets.get(measure.id));
  switch (view.derivation.kind) {
    case 'direct':
      return first;
    case 'complement':
      return first === undefined ? undefined : complementOf(first);
    case 'gap':
      return first === undefined || second === undefined ? undefined : gapBetween(first, second);
    case 'none':
      return undefined;
  }
}

/** Works out once what is the same for every area. */
export function prepareMeasure(
  view: MeasureView,
  sets: ReadonlyMap<string, SeriesSet>,
  comparators: Comparators,
): PreparedMeasure {
  const set = setOf(view, sets);
  const numerators = sets.get(view.counts?.numeratorId ?? '');
  const denominators = sets.get(view.counts?.denominatorId ?? '');
  const { polarity, hasBands } = view;
  return {
    view,
    benchmark:
      set === undefined ? null : benchmarkMeasure({ set, comparators, polarity, hasBands }),
    counts:
      numerators === undefined || denominators === undefined ? null : { numerators, denominators },
  };
}

/**
 * Everything that is said of one area: the three verdicts, each with the test that made it.
 * @throws RangeError if the register does not hold the area
 */
export function judgeMeasure(prepared: PreparedMeasure, area: Area): JudgedMeasure {
  const { view, benchmark } = prepared;
  if (benchmark === null) return { view, area, figures: null, ...withoutFigures(view) };
  const { set, comparators } = benchmark;
  const row = rowOfArea(comparators, area.id);
  const series = seriesOf(set, row);
  const counts = countsOf(prepared, row);
  const { comparability, polarity } = view;
  const found = compareArea(benchmark, area.id);
  const comparison = withComparableChange(found, set.periods, comparability);
  const { period } = comparison.latest;
  // A rate or a gap between two percents has no limits of a percent.
  const shares = view.unit === 'percent' ? counts : null;
  const points =
    comparability === null ? null : withCounts(comparablePoints(series, comparability), counts);
  const ended = whyEnded(area, series);
  return {
    view,
    area,
    figures: { set, benchmark, series, comparison },
    direction: ended === null ? directionOf(points, polarity) : directionNotKnown([], ended),
    pace:
      ended === null
        ? paceOf({ set, comparators, comparability, polarity }, row)
        : paceNotKnown(ended),
    standing: standingOf(comparison, percentLimits(period, shares), polarity),
    whyNoLimits: whyNoLimits(period, shares),
  };
}

function countsOf({ counts }: PreparedMeasure, row: number): MeasureCounts | null {
  return counts === null
    ? null
    : {
        numerators: seriesOf(counts.numerators, row),
        denominators: seriesOf(counts.denominators, row),
      };
}

function withoutFigures(view: MeasureView): Omit<JudgedMeasure, 'view' | 'area' | 'figures'> {
  const why = view.kpi?.whyNoFigures ?? 'no figures are loaded';
  return {
    direction: directionNotKnown([], why),
    pace: paceNotKnown(why),
    standing: { england: null, region: null, neighbours: null, test: null },
    whyNoLimits: why,
  };
}
