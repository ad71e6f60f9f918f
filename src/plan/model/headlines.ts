import type { Kpi } from './kpi.js';
import type { KpiBullet } from './kpiBullet.js';
import type { Plan } from './plan.js';

/** The measures that carry one bullet, in the plan's order. */
export function kpisOf(plan: Plan, bullet: KpiBullet): readonly Kpi[] {
  return plan.kpis.filter((kpi) => kpi.bullet === bullet.number);
}

/**
 * The measure that stands for a bullet where bullets are counted: its first live one
 * (`live` or `liveWithCaveat`), else its first.
 * @throws RangeError if no measure carries the bullet, which a pack that was read cannot have
 */
export function headlineOf(plan: Plan, bullet: KpiBullet): Kpi {
  const kpis = kpisOf(plan, bullet);
  const headline = kpis.find(isLive) ?? kpis[0];
  if (headline === undefined) throw new RangeError(`no measure carries bullet ${bullet.number}`);
  return headline;
}

/** The headline measure of every bullet, in the plan's order: what the home page counts. */
export function headlines(plan: Plan): readonly Kpi[] {
  return plan.bullets.map((bullet) => headlineOf(plan, bullet));
}

/** Whether figures come and go on coming, with or without something to mind. */
export function isLive(kpi: Kpi): boolean {
  return kpi.lifecycle === 'live' || kpi.lifecycle === 'liveWithCaveat';
}
