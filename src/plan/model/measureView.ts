import type { Comparability } from '../../measures/model/judgement.js';
import {
  isTotalMeasure,
  type Polarity,
  type SourceMeasure,
  type Unit,
} from '../../measures/model/measure.js';
import { codesOf, type Derivation } from './derivation.js';
import type { Kpi } from './kpi.js';

/**
 * A measure as readers meet it: one of the plan's, or one of a source's that the plan does not
 * track. Both are judged, drawn and answered in the same way.
 */
export interface MeasureView {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** Whether its figures grow with the size of a place: then no other place is set beside them. */
  readonly isTotal: boolean;
  readonly polarity: Polarity;
  readonly decimals: number | null;
  readonly hasBands: boolean;
  readonly yearType: string | null;
  /** Who the percent is of; `null` where it is not of people or nobody has said. */
  readonly people: string | null;
  /** `null` until someone has recorded what may be compared: then there is no direction. */
  readonly comparability: Comparability | null;
  readonly derivation: Derivation;
  /** The series it is made from, the higher group first; fewer than the codes where none is loaded. */
  readonly sources: readonly SourceMeasure[];
  /** The series of real counts behind it, only where both are published. */
  readonly counts: { readonly numeratorId: string; readonly denominatorId: string } | null;
  readonly kpi: Kpi | null;
}

/** Finds a source's measure by source and code, exactly as the source writes it. */
export type FindSeries = (source: string, code: string) => SourceMeasure | undefined;

/** A measure of the plan, with the plan's polarity. */
export function viewOfKpi(kpi: Kpi, find: FindSeries): MeasureView {
  const { derivation } = kpi;
  const source = derivation.kind === 'none' ? null : derivation.source;
  const lookUp = (code: string | null): SourceMeasure | undefined =>
    source === null || code === null ? undefined : find(source, code);
  const sources = codesOf(derivation).flatMap((code) => lookUp(code) ?? []);
  const numerator = lookUp(kpi.counts.numeratorCode);
  const denominator = lookUp(kpi.counts.denominatorCode);
  return {
    id: kpi.id,
    title: kpi.name,
    unit: kpi.unit,
    isTotal: isTotalKpi(kpi, sources),
    polarity: kpi.polarity,
    decimals: kpi.decimals,
    hasBands: sources.every((measure) => measure.hasBands),
    yearType: kpi.yearType,
    people: kpi.people,
    comparability: kpi.comparability,
    derivation,
    sources,
    counts:
      numerator === undefined || denominator === undefined
        ? null
        : { numeratorId: numerator.id, denominatorId: denominator.id },
    kpi,
  };
}

/** The plan's unit counts where no source has the measure, or one is made of two. */
function isTotalKpi({ unit }: Kpi, sources: readonly SourceMeasure[]): boolean {
  return (
    unit === 'number' ||
    unit === 'kilotonnes' ||
    (unit === 'pounds' && sources.some(isTotalMeasure))
  );
}

/** A source's own measure, with the national polarity and no recorded comparability. */
export function viewOfSource(measure: SourceMeasure): MeasureView {
  return {
    id: measure.id,
    // The national dictionary breaks and spaces its titles by chance.
    title: measure.title.replace(/\s+/g, ' ').trim(),
    unit: measure.unit,
    isTotal: isTotalMeasure(measure),
    polarity: measure.polarity,
    decimals: measure.decimals,
    hasBands: measure.hasBands,
    yearType: measure.yearType,
    people: null,
    comparability: null,
    derivation: { kind: 'direct', source: measure.source, code: measure.code },
    sources: [measure],
    counts: null,
    kpi: null,
  };
}

/** The ids of every series that must be loaded to show and judge the measure. */
export function seriesIdsOf(view: MeasureView): readonly string[] {
  const counts = view.counts === null ? [] : [view.counts.numeratorId, view.counts.denominatorId];
  return [...view.sources.map((measure) => measure.id), ...counts];
}
