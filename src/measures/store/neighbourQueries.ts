import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { areaId, type AreaId, type NeighbourSet } from '../model/area.js';

/**
 * The neighbour lists of each vintage, from the newest release that has the vintage, of those that
 * stood on the day given and were not withdrawn; `null` for today's.
 */
export async function listNeighbourSets(
  db: Kysely<Tables>,
  asAt: string | null,
): Promise<readonly NeighbourSet[]> {
  const rows = await db
    .with('newest', (query) =>
      query
        .selectFrom('statistical_neighbour as n')
        .innerJoin('source_release as r', 'r.source_release_id', 'n.source_release_id')
        .where('r.withdrawn_at', 'is', null)
        .$if(asAt !== null, (releases) => releases.where('r.as_at', '<=', asAt))
        .distinctOn('n.vintage')
        .select(['n.vintage', 'n.source_release_id'])
        .orderBy('n.vintage')
        .orderBy('r.as_at', 'desc')
        .orderBy('r.source_release_id', 'desc'),
    )
    .selectFrom('statistical_neighbour as n')
    .innerJoin('newest', (join) =>
      join
        .onRef('newest.vintage', '=', 'n.vintage')
        .onRef('newest.source_release_id', '=', 'n.source_release_id'),
    )
    .innerJoin('area as a', 'a.area_no', 'n.area_no')
    .leftJoin('area as b', 'b.area_no', 'n.neighbour_no')
    .select(['n.vintage', 'a.area_id as areaId', 'b.area_id as neighbourId'])
    .orderBy('n.vintage')
    .orderBy('n.area_no')
    .orderBy('n.position')
    .execute();
  return toSets(rows);
}

interface NeighbourRow {
  readonly vintage: string;
  readonly areaId: string;
  readonly neighbourId: string | null;
}

function toSets(rows: readonly NeighbourRow[]): readonly NeighbourSet[] {
  const sets = new Map<
    string,
    { areaId: AreaId; vintage: string; neighbourIds: (AreaId | null)[] }
  >();
  for (const row of rows) {
    const key = `${row.vintage} ${row.areaId}`;
    const set = sets.get(key) ?? {
      areaId: areaId(row.areaId),
      vintage: row.vintage,
      neighbourIds: [],
    };
    set.neighbourIds.push(row.neighbourId === null ? null : areaId(row.neighbourId));
    sets.set(key, set);
  }
  return [...sets.values()];
}
