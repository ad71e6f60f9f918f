import { syncRows } from '../../database/syncRows.js';
import type { Achievement, StatedFigure } from '../model/stated.js';
import type { StatedClaim } from '../model/statedClaim.js';
import type { PlanScope } from './planScope.js';

/** Brings the figures that the plan states to those given. */
export async function saveStatedFigures(
  { db, planId, today }: PlanScope,
  figures: readonly StatedFigure[],
): Promise<void> {
  await syncRows(db, {
    table: 'stated_figure',
    key: ['plan_id', 'figure_number'],
    within: { plan_id: planId },
    today,
    rows: figures.map((figure) => ({
      plan_id: planId,
      figure_number: figure.number,
      subject: figure.subject,
      value: figure.value,
      compared_with: figure.comparedWith,
      period: figure.period,
      priority_id: figure.priorityId,
      kpi_id: figure.kpiId,
      check_result: figure.check,
      check_note: figure.checkNote,
    })),
  });
}

/** Brings what of the stated figures can be looked up to those given. */
export async function saveStatedClaims(
  { db, planId, today }: PlanScope,
  claims: readonly StatedClaim[],
): Promise<void> {
  await syncRows(db, {
    table: 'stated_claim',
    key: ['plan_id', 'figure_number', 'claim_number'],
    within: { plan_id: planId },
    today,
    rows: claims.map((claim) => ({
      plan_id: planId,
      figure_number: claim.figureNumber,
      claim_number: claim.number,
      title: claim.title,
      kind: claim.kind,
      source: claim.source,
      codes: [...claim.codes],
      place: claim.place,
      periods: [...claim.periods],
      stated: claim.stated,
    })),
  });
}

/** Brings the results of the plan before this one to those given. */
export async function saveAchievements(
  { db, planId, today }: PlanScope,
  achievements: readonly Achievement[],
): Promise<void> {
  await syncRows(db, {
    table: 'achievement',
    key: ['plan_id', 'achievement_number'],
    within: { plan_id: planId },
    today,
    rows: achievements.map(({ number, text }) => ({
      plan_id: planId,
      achievement_number: number,
      text,
    })),
  });
}
