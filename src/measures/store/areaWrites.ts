import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { Area, AreaPredecessor } from '../model/area.js';
import { raiseVersion } from '../../database/dataVersion.js';

export interface AreaReference {
  readonly areas: readonly Area[];
  readonly predecessors: readonly AreaPredecessor[];
}

/** Brings the areas up to the reference tables; areas that are already there keep their number. */
export async function saveAreaReference(
  db: Kysely<Tables>,
  reference: AreaReference,
): Promise<void> {
  await db
    .insertInto('area')
    .values(reference.areas.map(toRow))
    .onConflict((conflict) =>
      conflict.column('area_id').doUpdateSet({
        name: sql`excluded.name`,
        level: sql`excluded.level`,
        la_code: sql`excluded.la_code`,
        gss_code: sql`excluded.gss_code`,
        region_id: sql`excluded.region_id`,
        started_on: sql`excluded.started_on`,
        ended_on: sql`excluded.ended_on`,
      }),
    )
    .execute();
  await db.deleteFrom('area_code').execute();
  await db.insertInto('area_code').values(reference.areas.flatMap(toCodes)).execute();
  await db.deleteFrom('area_predecessor').execute();
  if (reference.predecessors.length > 0) {
    await db
      .insertInto('area_predecessor')
      .values(
        reference.predecessors.map((link) => ({
          area_id: link.areaId,
          predecessor_id: link.predecessorId,
          changed_on: link.changedOn,
          change: link.change,
        })),
      )
      .execute();
  }
  await raiseVersion(db, 'areas');
}

function toRow(area: Area) {
  return {
    area_id: area.id,
    name: area.name,
    level: area.level,
    la_code: area.laCode,
    gss_code: area.gssCode,
    region_id: area.regionId,
    started_on: area.startedOn,
    ended_on: area.endedOn,
  };
}

function toCodes(area: Area) {
  const gss = area.gssCodes.map((code) => ({ area_id: area.id, scheme: 'gss', code }));
  return area.laCode === null
    ? gss
    : [...gss, { area_id: area.id, scheme: 'la', code: area.laCode }];
}
