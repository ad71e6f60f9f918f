import type { BreakdownFamily, GroupGap } from '../../measures/model/breakdownFamily.js';
import type { Comparability } from '../../measures/model/judgement.js';
import { periodIdentity } from '../../measures/model/periodStep.js';
import type { SeriesPeriod } from '../../measures/model/seriesSet.js';
import { codesOf } from './derivation.js';
import type { Kpi } from './kpi.js';
import type { MeasureView } from './measureView.js';

/** The plan's measures that are made of a family's series, in the plan's order. */
export function measuresOfFamily(
  { source, members }: BreakdownFamily,
  views: readonly MeasureView[],
): readonly MeasureView[] {
  return views.filter(
    ({ kpi, derivation }) =>
      kpi !== null &&
      derivation.kind !== 'none' &&
      derivation.source === source &&
      codesOf(derivation).some((code) => members.some((member) => member.code === code)),
  );
}

/** The plan's measure that is this very gap, worked out or as published; undefined without one. */
export function planMeasureOf(
  { group, comparison, published }: GroupGap,
  ofFamily: readonly MeasureView[],
): MeasureView | undefined {
  return ofFamily.find(({ derivation }) => {
    if (derivation.kind === 'direct') return derivation.code === published?.code;
    return (
      derivation.kind === 'gap' &&
      codesOf(derivation).includes(group.code) &&
      codesOf(derivation).includes(comparison.code)
    );
  });
}

/** A measure of the plan, with what the plan has recorded of it. */
export type RecordedView = MeasureView & { readonly kpi: Kpi };

/**
 * The measure of the plan whose recorded breaks hold for a family: a break of a publication is one
 * for every group. The measure of everyone first, then any other; undefined where the plan has none.
 */
export function recordedBy(
  { members }: BreakdownFamily,
  ofFamily: readonly MeasureView[],
): RecordedView | undefined {
  const total = members.find((member) => member.category === 'total')?.code;
  const recorded = ofFamily.filter(isRecorded);
  const isOfEveryone = ({ derivation }: MeasureView) =>
    total !== undefined && codesOf(derivation).includes(total);
  return recorded.find(isOfEveryone) ?? recorded[0];
}

function isRecorded(view: MeasureView): view is RecordedView {
  return view.kpi !== null;
}

/**
 * The same periods by the labels of another series: what one prints `2021/22` another prints `2022`.
 * A label that either series lacks stays as it is.
 */
export function inLabelsOf(
  { breakBefore, notComparablePeriods }: Comparability,
  from: readonly SeriesPeriod[],
  to: readonly SeriesPeriod[],
): Comparability {
  const renamed = (label: string): string => {
    const period = from.find(({ printed, label: bare }) => printed === label || bare === label);
    if (period === undefined) return label;
    const identity = periodIdentity(period);
    return to.find((other) => periodIdentity(other) === identity)?.printed ?? label;
  };
  return {
    breakBefore: breakBefore === null ? null : renamed(breakBefore),
    notComparablePeriods: notComparablePeriods.map(renamed),
  };
}
