import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { Area } from '../model/area.js';
import type { AreaReference } from './areaReference.js';
import { raiseVersion } from '../../database/dataVersion.js';

/**
 * Brings the areas up to the reference tables; areas that are already there keep their number.
 * The same reference a second time writes nothing.
 */
export async function saveAreaReference(
  db: Kysely<Tables>,
  reference: AreaReference,
): Promise<void> {
  const hash = createHash('sha256').update(JSON.stringify(reference)).digest('hex');
  const kept = await db
    .selectFrom('data_version')
    .select('content_hash')
    .where('name', '=', 'areas')
    .executeTakeFirst();
  if (kept?.content_hash === hash) return;
  await saveAreas(db, reference);
  await db
    .updateTable('data_version')
    .set({ content_hash: hash })
    .where('name', '=', 'areas')
    .execute();
  await raiseVersion(db, 'areas');
}

async function saveAreas(db: Kysely<Tables>, reference: AreaReference): Promise<void> {
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
