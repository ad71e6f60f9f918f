import type { Plan } from './plan.js';

export interface PlanMemory {
  /**
   * The plan in force, `undefined` before one was loaded. The same object until the plan changes;
   * a change committed by another process shows within a second.
   */
  readonly current: () => Promise<Plan | undefined>;
}
