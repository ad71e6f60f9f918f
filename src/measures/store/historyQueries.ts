import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { ReleaseSeries, SeriesHistoryAsked } from '../model/seriesHistory.js';
import { noRow, type SeriesSet } from '../model/seriesSet.js';
import { statusIndex, toSeriesPeriod, type PeriodColumns } from './seriesRows.js';

interface HistoryRow extends PeriodColumns {
  readonly releaseId: number;
  readonly measureId: string;
  readonly areaId: string;
  /** Without binary debris already when it was stored; `null` where there is no figure. */
  readonly value: number | null;
  /** `null` where the release has no row. */
  readonly status: string | null;
  readonly mark: string | null;
}

/**
 * What every release gave for some measures and areas, in one query, oldest release first; those that
 * were withdrawn gave nothing. The number
 * of rows grows with the releases, areas and periods asked for, never with what else is stored.
 */
export async function listSeriesHistory(
  db: Kysely<Tables>,
  asked: SeriesHistoryAsked,
): Promise<readonly ReleaseSeries[]> {
  const { rows } = await sql<HistoryRow>`
    select rp.source_release_id as "releaseId", m.measure_id as "measureId",
           a.area_id as "areaId", rp.printed, rp.revision, p.kind, p.label,
           p.start_on as start, p.end_on as "end", p.year, o.value, o.status, o.mark
      from measure m
      join release_period rp on rp.measure_no = m.measure_no
      join source_release r on r.source_release_id = rp.source_release_id
      join period p on p.period_no = rp.period_no
      join area a on a.area_id = any(${[...asked.areaIds]}::text[])
      left join observation o
        on o.source_release_id = rp.source_release_id and o.measure_no = rp.measure_no
       and o.period_no = rp.period_no and o.area_no = a.area_no and o.breakdown_no = 0
     where m.measure_id = any(${[...asked.measureIds]}::text[]) and r.withdrawn_at is null
     order by r.as_at, r.source_release_id, m.measure_id, p.year, p.end_on, p.label`.execute(db);
  const releases = new Map<number, HistoryRow[]>();
  for (const row of rows) {
    const known = releases.get(row.releaseId);
    if (known === undefined) releases.set(row.releaseId, [row]);
    else known.push(row);
  }
  return [...releases].map(([releaseId, ofRelease]) => ({
    releaseId,
    sets: new Map(
      [...new Set(ofRelease.map(({ measureId }) => measureId))].map((measureId) => [
        measureId,
        pack(
          ofRelease.filter((row) => row.measureId === measureId),
          asked.areaIds,
        ),
      ]),
    ),
  }));
}

function pack(rows: readonly HistoryRow[], areaIds: readonly string[]): SeriesSet {
  const periods = new Map(rows.map((row) => [periodKey(row), toSeriesPeriod(row)]));
  const columns = new Map([...periods.keys()].map((key, column) => [key, column]));
  const values = new Float64Array(areaIds.length * periods.size).fill(Number.NaN);
  const statuses = new Uint8Array(values.length).fill(noRow);
  const marks = new Map<number, string>();
  for (const row of rows) {
    const column = columns.get(periodKey(row)) ?? 0;
    const cell = areaIds.indexOf(row.areaId) * periods.size + column;
    if (row.value !== null) values[cell] = row.value;
    if (row.status !== null) statuses[cell] = statusIndex(row.status);
    if (row.mark !== null) marks.set(cell, row.mark);
  }
  return { periods: [...periods.values()], values, statuses, marks };
}

/** Two labels of one release may mean the same days: each keeps its own column. */
function periodKey({ kind, label, start, end }: HistoryRow): string {
  return `${kind} ${label} ${String(start)} ${String(end)}`;
}
