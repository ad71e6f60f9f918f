import type { Locality } from '../../people/model/locality.js';
import type { Organisation } from '../../people/model/organisation.js';
import type { Seat } from '../../people/model/seat.js';
import type { Plan } from './plan.js';

/** All that a plan pack says, its published figures apart. */
export interface PlanContent {
  readonly plan: Plan;
  readonly organisations: readonly Organisation[];
  readonly seats: readonly Seat[];
  readonly localities: readonly Locality[];
}
