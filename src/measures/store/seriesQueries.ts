import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { noRow, type SeriesSet } from '../model/seriesSet.js';
import type { StoredAreaRegister } from './areaQueries.js';
import type { ReleaseInForce } from './releaseQueries.js';

/** Area number, period number, value, status (absent for a value), mark. */
type Cell = readonly [number, number, number | null, string | null, string | null];
import { statusIndex, toSeriesPeriod, type PeriodColumns } from './seriesRows.js';

interface PeriodRow extends PeriodColumns {
  readonly releaseId: number;
  readonly measureNo: number;
  readonly periodNo: number;
}

/** The packed figures of each measure in the release given for it, by measure id. */
export async function loadSeriesSets(
  db: Kysely<Tables>,
  register: StoredAreaRegister,
  wanted: readonly ReleaseInForce[],
): Promise<ReadonlyMap<string, SeriesSet>> {
  const sets = new Map<string, SeriesSet>();
  if (wanted.length === 0) return sets;
  const periods = await loadPeriods(db, wanted);
  for (const [releaseId, measures] of byRelease(wanted)) {
    const cells = await loadCells(
      db,
      releaseId,
      measures.map((each) => each.measureNo),
    );
    for (const { measureId, measureNo } of measures) {
      sets.set(
        measureId,
        pack({
          register,
          periods: periods.get(`${releaseId} ${measureNo}`) ?? [],
          cells: cells.get(measureNo) ?? [],
        }),
      );
    }
  }
  return sets;
}

function byRelease(
  wanted: readonly ReleaseInForce[],
): ReadonlyMap<number, readonly ReleaseInForce[]> {
  const groups = new Map<number, ReleaseInForce[]>();
  for (const each of wanted) {
    const group = groups.get(each.releaseId);
    if (group === undefined) groups.set(each.releaseId, [each]);
    else group.push(each);
  }
  return groups;
}

async function loadPeriods(
  db: Kysely<Tables>,
  wanted: readonly ReleaseInForce[],
): Promise<ReadonlyMap<string, readonly PeriodRow[]>> {
  const { rows } = await sql<PeriodRow>`
    select rp.source_release_id as "releaseId", rp.measure_no as "measureNo",
           rp.period_no as "periodNo", rp.printed, rp.revision, p.kind, p.label,
           p.start_on as start, p.end_on as "end", p.year
      from release_period rp
      join period p on p.period_no = rp.period_no
     where (rp.source_release_id, rp.measure_no) in (
             select * from unnest(${wanted.map((each) => each.releaseId)}::int[],
                                  ${wanted.map((each) => each.measureNo)}::int[]))
     order by rp.source_release_id, rp.measure_no, p.year, p.end_on, p.label`.execute(db);
  const groups = new Map<string, PeriodRow[]>();
  for (const row of rows) {
    const key = `${row.releaseId} ${row.measureNo}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** The cells of many measures in one answer: aggregated to JSON, which Node reads fastest. */
async function loadCells(
  db: Kysely<Tables>,
  releaseId: number,
  measureNos: readonly number[],
): Promise<ReadonlyMap<number, readonly Cell[]>> {
  const { rows } = await sql<{ measureNo: number; cells: readonly Cell[] }>`
    select measure_no as "measureNo",
           json_agg(json_build_array(area_no, period_no, value,
                    case when status = 'value' then null else status end, mark)) as cells
      from observation
     where source_release_id = ${releaseId} and breakdown_no = 0
       and measure_no = any(${measureNos}::int[])
     group by measure_no`.execute(db);
  return new Map(rows.map((row) => [row.measureNo, row.cells]));
}

function pack(from: {
  readonly register: StoredAreaRegister;
  readonly periods: readonly PeriodRow[];
  readonly cells: readonly Cell[];
}): SeriesSet {
  const width = from.periods.length;
  const size = from.register.areas.length * width;
  const values = new Float64Array(size).fill(Number.NaN);
  const statuses = new Uint8Array(size).fill(noRow);
  const marks = new Map<number, string>();
  const columns = new Map(from.periods.map((period, column) => [period.periodNo, column]));
  for (const [areaNo, periodNo, value, status, mark] of from.cells) {
    const row = from.register.rowByNumber.get(areaNo);
    const column = columns.get(periodNo);
    if (row === undefined || column === undefined) continue;
    const cell = row * width + column;
    if (value !== null) values[cell] = value;
    statuses[cell] = status === null ? 0 : statusIndex(status);
    if (mark !== null) marks.set(cell, mark);
  }
  return { periods: from.periods.map(toSeriesPeriod), values, statuses, marks };
}
