import { gapBetween } from '../../measures/model/derivedSeries.js';
import { publishedDecimals } from '../../measures/model/figureFormat.js';
import type { SourceMeasure, Unit } from '../../measures/model/measure.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import { isCalled } from '../../measures/model/comparablePoints.js';
import { pointAt, type SeriesPoint, type SeriesSet } from '../../measures/model/seriesSet.js';
import { checkClaim, outcomeOf, type ClaimOutcome, type ClaimPoint } from './checkClaim.js';
import type { Figures } from './judging.js';
import type { StatedFigure, StatedFigureCheck } from './stated.js';
import type { StatedClaim } from './statedClaim.js';

/** One published figure beside what the plan states; `england` is of the same period. */
export interface PublishedPoint {
  readonly point: SeriesPoint;
  readonly england: SeriesPoint | null;
}

/** A claim with the figures it is checked by. */
export interface CheckedClaim {
  readonly claim: StatedClaim;
  /** `null` where the source’s series is not loaded. */
  readonly series: {
    readonly measure: SourceMeasure;
    readonly unit: Unit;
    readonly decimals: number;
    /** Those of the claim’s periods that the source has. */
    readonly points: readonly PublishedPoint[];
    /** The newest that is published for the place; `null` where there is none. */
    readonly newest: PublishedPoint | null;
  } | null;
  readonly outcome: ClaimOutcome;
}

/** A stated figure with what today’s published figures say of it. */
export interface CheckedFigure {
  readonly figure: StatedFigure;
  readonly claims: readonly CheckedClaim[];
  readonly outcome: StatedFigureCheck;
  /** Whether today’s figures decided, or what was found when the plan was last checked stands. */
  readonly isWorkedOut: boolean;
}

/** Every figure that the plan states beside what is published today, in the plan’s order. */
export async function checkStatedFigures({
  plan,
  snapshot,
  judging,
}: Figures): Promise<readonly CheckedFigure[]> {
  const measureOf = (source: string, code: string) =>
    judging.findSourceView(source, code)?.sources[0];
  const ids = plan.statedClaims.flatMap(({ source, codes }) =>
    codes.flatMap((code) => measureOf(source, code)?.id ?? []),
  );
  const sets = await snapshot.load([...new Set(ids)]);
  const england = snapshot.register.areas.find((area) => area.level === 'country')?.id ?? null;
  return plan.statedFigures.map((figure) => {
    const claims = plan.statedClaims
      .filter((claim) => claim.figureNumber === figure.number)
      .map((claim) => {
        const measures = claim.codes.flatMap((code) => measureOf(claim.source, code) ?? []);
        const rows = rowsOf(snapshot, claim.place === 'area' ? plan.areaId : england, england);
        return checkOne(claim, { measures, sets, rows });
      });
    const workedOut = outcomeOf(claims);
    return {
      figure,
      claims,
      outcome: workedOut ?? figure.check,
      isWorkedOut: workedOut !== null,
    };
  });
}

interface PlaceRows {
  readonly own: number;
  /** `null` where the place is England itself. */
  readonly england: number | null;
}

function rowsOf(
  { register }: Pick<MeasureSnapshot, 'register'>,
  own: string | null,
  england: string | null,
): PlaceRows {
  const rowOf = (id: string | null) => register.areas.findIndex((area) => area.id === id);
  return { own: rowOf(own), england: own === england ? null : rowOf(england) };
}

function checkOne(
  claim: StatedClaim,
  from: {
    readonly measures: readonly SourceMeasure[];
    readonly sets: ReadonlyMap<string, SeriesSet>;
    readonly rows: PlaceRows;
  },
): CheckedClaim {
  const [measure] = from.measures;
  const set = setOf(claim, from.measures, from.sets);
  if (measure === undefined || set === null) return { claim, series: null, outcome: null };
  const all = set.periods.map((_, column): PublishedPoint => publishedAt(set, from.rows, column));
  const points = claim.periods.flatMap(
    (label) => all.find(({ point }) => isCalled(point.period, label)) ?? [],
  );
  const values = points.map(({ point, england }): ClaimPoint => ({
    value: point.value,
    england: england?.value ?? null,
  }));
  const isGap = claim.codes.length === 2;
  return {
    claim,
    series: {
      measure,
      unit: isGap && measure.unit === 'percent' ? 'percentagePoints' : measure.unit,
      decimals: measure.decimals ?? publishedDecimals(set.values),
      points,
      newest: all.findLast(({ point }) => point.value !== null) ?? null,
    },
    outcome: points.length < claim.periods.length ? null : checkClaim(claim, values),
  };
}

function setOf(
  { codes }: StatedClaim,
  measures: readonly SourceMeasure[],
  sets: ReadonlyMap<string, SeriesSet>,
): SeriesSet | null {
  const [first, second] = measures.map(({ id }) => sets.get(id));
  if (first === undefined) return null;
  if (codes.length === 1) return first;
  return second === undefined ? null : gapBetween(first, second);
}

function publishedAt(set: SeriesSet, { own, england }: PlaceRows, column: number): PublishedPoint {
  return {
    point: pointAt(set, own, column),
    england: england === null ? null : pointAt(set, england, column),
  };
}
