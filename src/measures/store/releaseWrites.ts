import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { AreaId } from '../model/area.js';
import type { SourceMeasure } from '../model/measure.js';
import type { Period } from '../model/period.js';
import type { ReleaseChanges, ReleaseContent } from '../model/releaseContent.js';
import type { StoredAreaRegister } from './areaQueries.js';

/** Inserts the release, or the rest of one of which only the pack's part was stored. */
export async function saveRelease(
  db: Kysely<Tables>,
  content: ReleaseContent,
  importedAt: Date,
): Promise<number> {
  const row = await db
    .insertInto('source_release')
    .values({
      source: content.source,
      publisher: content.publisher,
      title: content.title,
      as_at: content.asAt,
      licence: content.licence,
      content_hash: content.contentHash,
      coverage: content.coverage,
      rows_read: content.rowsRead,
      rows_stored: content.rowsStored,
      rows_rejected: content.rowsRejected,
      imported_at: importedAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['source', 'content_hash']).doUpdateSet({
        coverage: sql`excluded.coverage`,
        rows_read: sql`excluded.rows_read`,
        rows_stored: sql`excluded.rows_stored`,
        rows_rejected: sql`excluded.rows_rejected`,
        imported_at: sql`excluded.imported_at`,
      }),
    )
    .returning('source_release_id')
    .executeTakeFirstOrThrow();
  return row.source_release_id;
}

/** Finds or gives each measure its number; a measure never changes its id or code. */
export async function saveMeasures(
  db: Kysely<Tables>,
  measures: readonly SourceMeasure[],
): Promise<ReadonlyMap<string, number>> {
  await db
    .insertInto('measure')
    .values(measures.map(({ id, source, code }) => ({ measure_id: id, source, code })))
    .onConflict((conflict) => conflict.columns(['source', 'code']).doNothing())
    .execute();
  const rows = await db.selectFrom('measure').select(['measure_id', 'measure_no']).execute();
  return new Map(rows.map((row) => [row.measure_id, row.measure_no]));
}

/** Replaces how the release describes its measures. */
export async function saveDefinitions(
  db: Kysely<Tables>,
  from: {
    readonly releaseId: number;
    readonly measures: readonly SourceMeasure[];
    readonly measureNos: ReadonlyMap<string, number>;
  },
): Promise<void> {
  const rows = from.measures.map((measure) => ({
    source_release_id: from.releaseId,
    measure_no: from.measureNos.get(measure.id) ?? -1,
    ...toDefinition(measure),
  }));
  const columns = Object.keys(toDefinition(measureOf(from.measures)));
  const replaced = Object.fromEntries(
    columns.map((column) => [column, sql.ref(`excluded.${column}`)]),
  );
  await db
    .insertInto('measure_definition')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['source_release_id', 'measure_no']).doUpdateSet(replaced),
    )
    .execute();
}

function measureOf([first]: readonly SourceMeasure[]): SourceMeasure {
  if (first === undefined) throw new Error('a release without any measure');
  return first;
}

function toDefinition(measure: SourceMeasure) {
  return {
    topics: [...measure.topics],
    title: measure.title,
    chart_title: measure.chartTitle,
    unit: measure.unit,
    unit_kind: measure.unitKind,
    axis_text: measure.axisText,
    polarity: measure.polarity,
    year_type: measure.yearType,
    decimals: measure.decimals,
    has_bands: measure.hasBands,
    description: measure.description,
    methodology: measure.methodology,
    publisher: measure.publisher,
    links: measure.links,
    last_updated_on: measure.lastUpdatedOn,
    next_update_kind: measure.nextUpdate.kind,
    next_update_on: measure.nextUpdate.kind === 'due' ? measure.nextUpdate.dueOn : null,
  };
}

/** One key for each period, the same before and after it is stored. */
export function periodKey(period: Period): string {
  return [period.kind, period.label, period.start ?? '', period.end ?? ''].join('|');
}

/** Stores the periods that are new; answers the number of each by its key. */
export async function savePeriods(
  db: Kysely<Tables>,
  periods: readonly Period[],
): Promise<ReadonlyMap<string, number>> {
  const distinct = [...new Map(periods.map((period) => [periodKey(period), period])).values()];
  await db
    .insertInto('period')
    .values(
      distinct.map(({ kind, label, start, end, year }) => ({
        kind,
        label,
        start_on: start,
        end_on: end,
        year,
      })),
    )
    .onConflict((conflict) => conflict.constraint('period_unique').doNothing())
    .execute();
  const rows = await db
    .selectFrom('period')
    .select(['period_no', 'kind', 'label', 'start_on', 'end_on'])
    .execute();
  return new Map(
    rows.map((row) => [
      [row.kind, row.label, row.start_on ?? '', row.end_on ?? ''].join('|'),
      row.period_no,
    ]),
  );
}

/** Replaces the neighbour lists that came with the release. */
export async function saveNeighbours(
  db: Kysely<Tables>,
  from: {
    readonly releaseId: number;
    readonly register: StoredAreaRegister;
    readonly content: ReleaseContent;
  },
): Promise<void> {
  const numberOf = (id: AreaId): number => {
    const number = from.register.numbers[from.register.indexById.get(id) ?? -1];
    if (number === undefined) throw new Error(`no area ${id} in the register`);
    return number;
  };
  await db
    .deleteFrom('statistical_neighbour')
    .where('source_release_id', '=', from.releaseId)
    .execute();
  const rows = from.content.neighbours.flatMap((set) =>
    set.neighbourIds.map((neighbourId, index) => ({
      vintage: set.vintage,
      areaNo: numberOf(set.areaId),
      position: index + 1,
      neighbourNo: neighbourId === null ? null : numberOf(neighbourId),
    })),
  );
  await sql`
    insert into statistical_neighbour
           (source_release_id, vintage, area_no, position, neighbour_no)
    select ${from.releaseId}::int, given.* from unnest(
             ${rows.map((row) => row.vintage)}::text[],
             ${rows.map((row) => row.areaNo)}::smallint[],
             ${rows.map((row) => row.position)}::smallint[],
             ${rows.map((row) => row.neighbourNo)}::smallint[]) given`.execute(db);
}

/** Counts what a staged release changes against the figures in force before it. */
export async function countChanges(
  db: Kysely<Tables>,
  staged: string,
  before: readonly { readonly measureNo: number; readonly releaseId: number }[],
): Promise<ReleaseChanges> {
  const { rows } = await sql<Record<keyof ReleaseChanges, number>>`
    with before as (
      select o.measure_no, o.area_no, o.period_no, o.value, o.status
        from unnest(${before.map((each) => each.measureNo)}::int[],
                    ${before.map((each) => each.releaseId)}::int[]) b (measure_no, release_id)
        join observation o on o.source_release_id = b.release_id and o.measure_no = b.measure_no),
    pair as (
      select b.status as was, a.status as is_now,
             b.value is not distinct from a.value and b.status = a.status as same
        from ${sql.table(staged)} a
        full join before b using (measure_no, area_no, period_no))
    select (count(*) filter (where was is null))::int as added,
           (count(*) filter (where was is not null and is_now is not null and not same))::int as revised,
           (count(*) filter (where same))::int as unchanged,
           (count(*) filter (where is_now is null))::int as gone
      from pair`.execute(db);
  const [counts] = rows;
  if (counts === undefined) throw new Error('counting the changes gave no row');
  return counts;
}
