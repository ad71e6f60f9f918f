import { syncLinks, syncRows } from '../../database/syncRows.js';
import type { Kpi } from '../model/kpi.js';
import type { KpiBullet } from '../model/kpiBullet.js';
import { toDerivationColumns } from './derivationColumns.js';
import type { PlanScope } from './planScope.js';

/** Brings the plan's list of performance indicators to the one given. */
export async function saveBullets(scope: PlanScope, bullets: readonly KpiBullet[]): Promise<void> {
  const { db, planId, today } = scope;
  await syncRows(db, {
    table: 'kpi_bullet',
    key: ['plan_id', 'bullet_number'],
    within: { plan_id: planId },
    today,
    rows: bullets.map((bullet) => ({
      plan_id: planId,
      bullet_number: bullet.number,
      priority_id: bullet.priorityId,
      name: bullet.name,
    })),
  });
}

/** Brings the plan's measures and the outcomes they speak to to those given. */
export async function saveKpis(scope: PlanScope, kpis: readonly Kpi[]): Promise<void> {
  const { db, planId, today } = scope;
  await syncRows(db, {
    table: 'kpi',
    key: ['plan_id', 'kpi_id'],
    within: { plan_id: planId },
    today,
    rows: kpis.map((kpi) => ({ plan_id: planId, ...toRow(kpi) })),
  });
  await syncLinks(db, {
    table: 'kpi_outcome',
    owner: ['plan_id', 'kpi_id'],
    target: 'outcome_id',
    owners: kpis.map((kpi) => ({ plan_id: planId, kpi_id: kpi.id })),
    links: kpis.flatMap((kpi) =>
      kpi.outcomeIds.map((id, position) => ({
        plan_id: planId,
        kpi_id: kpi.id,
        outcome_id: id,
        position,
      })),
    ),
  });
}

function toRow(kpi: Kpi) {
  return {
    kpi_id: kpi.id,
    priority_id: kpi.priorityId,
    bullet_number: kpi.bullet,
    row_type: kpi.rowType,
    name: kpi.name,
    counted: kpi.counted,
    wish: kpi.wish,
    people: kpi.people,
    also_called: [...kpi.alsoCalled],
    unit: kpi.unit,
    polarity: kpi.polarity,
    polarity_note: kpi.polarityNote,
    ...toDerivationColumns(kpi.derivation),
    method: kpi.method,
    publication: kpi.publication,
    statutory_return: kpi.statutoryReturn,
    lifecycle: kpi.lifecycle,
    why_no_figures: kpi.whyNoFigures,
    frequency: kpi.frequency,
    local_refresh: kpi.localRefresh,
    year_type: kpi.yearType,
    decimals: kpi.decimals,
    break_before: kpi.comparability.breakBefore,
    not_comparable_periods: [...kpi.comparability.notComparablePeriods],
    break_note: kpi.breakNote,
    numerator_code: kpi.counts.numeratorCode,
    denominator_code: kpi.counts.denominatorCode,
    counts_note: kpi.counts.note,
    stale_after: kpi.staleAfter,
    cautions: [...kpi.cautions],
  };
}
