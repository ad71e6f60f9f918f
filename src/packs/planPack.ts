import type { Locality } from '../people/model/locality.js';
import type { Organisation } from '../people/model/organisation.js';
import type { Seat } from '../people/model/seat.js';
import type { Plan } from '../plan/model/plan.js';

/** Everything a partnership brings to Waymark as files: its plan, its bodies and its places. */
export interface PlanPack {
  readonly plan: Plan;
  readonly organisations: readonly Organisation[];
  readonly seats: readonly Seat[];
  readonly localities: readonly Locality[];
}
