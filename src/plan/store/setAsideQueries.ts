import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { Override } from '../../measures/model/override.js';
import { listSetAside, toOverrides } from '../model/amending/setAside.js';
import { listAmendments } from './amendmentQueries.js';
import { findPlanInForce } from './planQueries.js';

/** The figures that the partnership itself has set aside, for the memory of the figures. */
export async function listOwnOverrides(db: Kysely<Tables>): Promise<readonly Override[]> {
  const plan = await findPlanInForce(db);
  if (plan === undefined) return [];
  return listSetAside(await listAmendments(db, plan.id)).flatMap(toOverrides);
}
