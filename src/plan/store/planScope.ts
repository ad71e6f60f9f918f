import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** What every write of a part of the plan needs to know beside the part. */
export interface PlanScope {
  readonly db: Kysely<Tables>;
  readonly planId: string;
  /** The day on which what left the plan is withdrawn. */
  readonly today: string;
}
