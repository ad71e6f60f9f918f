import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { areaId, type Area, type AreaId, type AreaLevel } from '../model/area.js';
import { toAreaRegister, type AreaRegister } from '../model/seriesSet.js';

/** The register with the database's number of each area: `numbers[row]` and `rowByNumber`. */
export interface StoredAreaRegister extends AreaRegister {
  readonly numbers: readonly number[];
  readonly rowByNumber: ReadonlyMap<number, number>;
}

/** All areas, authorities by name, in one fixed order. */
export async function getAreaRegister(db: Kysely<Tables>): Promise<StoredAreaRegister> {
  const rows = await db
    .selectFrom('area')
    .select([
      'area_no',
      'area_id',
      'name',
      'level',
      'la_code',
      'gss_code',
      'region_id',
      'started_on',
      'ended_on',
    ])
    .orderBy('area_no')
    .execute();
  const codes = await gssCodes(db);
  const areas = rows.map((row): Area => {
    const id = areaId(row.area_id);
    return {
      id,
      name: row.name,
      level: toLevel(row.level),
      laCode: row.la_code,
      gssCode: row.gss_code,
      gssCodes: codes.get(id) ?? [],
      regionId: row.region_id === null ? null : areaId(row.region_id),
      startedOn: row.started_on,
      endedOn: row.ended_on,
    };
  });
  const numbers = rows.map((row) => row.area_no);
  return {
    ...toAreaRegister(areas),
    numbers,
    rowByNumber: new Map(numbers.map((number, row) => [number, row])),
  };
}

async function gssCodes(db: Kysely<Tables>): Promise<ReadonlyMap<AreaId, readonly string[]>> {
  const rows = await db
    .selectFrom('area_code')
    .select(['area_id', 'code'])
    .where('scheme', '=', 'gss')
    .orderBy('code')
    .execute();
  const byArea = new Map<AreaId, string[]>();
  for (const row of rows) {
    const id = areaId(row.area_id);
    byArea.set(id, [...(byArea.get(id) ?? []), row.code]);
  }
  return byArea;
}

function toLevel(level: string): AreaLevel {
  switch (level) {
    case 'country':
    case 'region':
    case 'localAuthority':
    case 'formerAuthority':
      return level;
    default:
      throw new Error(`the database holds an unknown area level: ${level}`);
  }
}
