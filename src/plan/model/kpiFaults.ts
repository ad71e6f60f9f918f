import type { Kpi } from './kpi.js';
import { lifecycleGroup, type Lifecycle } from './lifecycle.js';

/** What cannot be so within one measure. */
export type KpiFault =
  | 'needsSeries'
  | 'sayWhyNoFigures'
  | 'noReasonNeeded'
  | 'peopleOfNoPercent'
  | 'sayWhyNotComparable';

/** The lifecycles in which figures are expected, so that a series must be named. */
const needsSeries: readonly Lifecycle[] = ['live', 'liveWithCaveat', 'misfiled', 'successor'];

/** Whether readers must be told why a measure has no figures to judge. */
function mustExplainLifecycle(lifecycle: Lifecycle): boolean {
  return lifecycleGroup({ lifecycle }) !== 'judged' || lifecycle === 'misfiled';
}

/** The rules every measure keeps, whether a pack states it or somebody changed it here. */
export function faultsOfKpi(kpi: Kpi): readonly KpiFault[] {
  return [...lifecycleFaults(kpi), ...wordFaults(kpi)];
}

function lifecycleFaults({ lifecycle, whyNoFigures, derivation }: Kpi): readonly KpiFault[] {
  if (needsSeries.includes(lifecycle) && derivation.kind === 'none') return ['needsSeries'];
  const mustExplain = mustExplainLifecycle(lifecycle);
  if (mustExplain === (whyNoFigures !== null)) return [];
  return [mustExplain ? 'sayWhyNoFigures' : 'noReasonNeeded'];
}

function wordFaults({ people, unit, comparability, breakNote }: Kpi): readonly KpiFault[] {
  const faults: KpiFault[] = [];
  if (people !== null && unit !== 'percent') faults.push('peopleOfNoPercent');
  if (breakNote === null && comparability.notComparablePeriods.length > 0) {
    faults.push('sayWhyNotComparable');
  }
  return faults;
}
