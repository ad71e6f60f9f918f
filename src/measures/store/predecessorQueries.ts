import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { areaId, type AreaPredecessor, type BoundaryChange } from '../model/area.js';

/** Which area came from which, the earliest change first. */
export async function listPredecessors(db: Kysely<Tables>): Promise<readonly AreaPredecessor[]> {
  const rows = await db
    .selectFrom('area_predecessor')
    .select(['area_id', 'predecessor_id', 'changed_on', 'change'])
    .orderBy('changed_on')
    .orderBy('area_id')
    .orderBy('predecessor_id')
    .execute();
  return rows.map((row) => ({
    areaId: areaId(row.area_id),
    predecessorId: areaId(row.predecessor_id),
    changedOn: row.changed_on,
    change: toChange(row.change),
  }));
}

function toChange(text: string): BoundaryChange {
  switch (text) {
    case 'sameBoundary':
    case 'changed':
    case 'merged':
    case 'split':
      return text;
    default:
      throw new Error(`the database holds an unknown change of areas: ${text}`);
  }
}
