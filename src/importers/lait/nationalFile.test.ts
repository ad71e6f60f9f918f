import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeWithReference } from '../../../test/reference/referenceFolder.js';
import { cellAt } from '../../lib/indexedColumn.js';
import { readParquet } from '../../lib/parquet.js';
import { writeCsv, type CsvCell } from '../../lib/writeCsv.js';
import { observationStatuses } from '../../measures/model/observation.js';
import { noRow } from '../../measures/model/seriesSet.js';
import { readChanged, refusalOf, register, releaseOf } from './fixtures/laitFolder.js';
import { nationalFolder as folder, nationalRelease } from './fixtures/nationalRelease.js';
import { valueColumns } from './valueRows.js';

describeWithReference('the national file', () => {
  test('is read whole: 641,070 rows, 434 measures, 170 areas, none rejected', async () => {
    const release = await nationalRelease();
    expect(release.rowsRead).toBe(641_070);
    expect(release.rowsStored).toBe(641_070);
    expect(release.rejected).toEqual([]);
    expect(release.asAt).toBe('2026-04-08');
    expect(new Set(release.measures.map(({ id }) => id)).size).toBe(434);
    const rows = register.areas.map((_, row) =>
      [...release.sets.values()].some((set) => set.statuses[row * set.periods.length] !== noRow),
    );
    expect(rows.filter((isGiven) => isGiven)).toHaveLength(170);
  });

  test('has 93,883 dashes and 6,403 true noughts', async () => {
    const counts = new Map<string, number>();
    let noughts = 0;
    for (const set of (await nationalRelease()).sets.values()) {
      for (const status of set.statuses) {
        const name = observationStatuses[status] ?? 'noRow';
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      noughts += set.values.filter((value) => value === 0).length;
    }
    counts.delete('noRow');
    expect(Object.fromEntries(counts)).toEqual({ value: 547_187, notStated: 93_883 });
    expect(noughts).toBe(6_403);
  });

  test('gives every measure the unit of its axis text, and every period its dates, but for six measures', async () => {
    const release = await nationalRelease();
    expect(release.measures.filter(({ unit }) => unit === 'unknown')).toEqual([]);
    const undated = release.measures.filter(({ id }) =>
      release.sets.get(id)?.periods.some((period) => period.end === null),
    );
    expect(undated.map(({ code }) => code).sort()).toEqual([
      'CIN',
      'CINPermExclusion',
      'CPP_Num',
      'CPP_rate',
      'LAC',
      'LACnum',
    ]);
  });

  test('has ten neighbours of every authority', async () => {
    const { neighbours } = await nationalRelease();
    const newest = neighbours.filter((set) => set.vintage === '2025');
    expect(newest.every((set) => set.neighbourIds.length === 10)).toBe(true);
    const without = register.areas.filter(
      ({ id, level }) => level === 'localAuthority' && !newest.some((set) => set.areaId === id),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('gives the same content as CSV', { timeout: 120_000 }, async () => {
    const release = await nationalRelease();
    const rows: CsvCell[][] = [];
    const bytes = readFileSync(join(folder, 'bds_long_0.parquet'));
    await readParquet(
      { file: 'bds_long_0.parquet', bytes },
      {
        columns: valueColumns,
        onStart: () => undefined,
        onRows: ({ count, columns }) => {
          for (let row = 0; row < count; row++) {
            rows.push(columns.map((column) => String(cellAt(column, row))));
          }
        },
      },
    );
    const asCsv = await releaseOf(
      readChanged(
        { 'bds_long_0.parquet': null, 'bds_long.csv': () => writeCsv(valueColumns, rows) },
        folder,
      ),
    );
    expect(asCsv.rowsRead).toBe(641_070);
    expect(asCsv.contentHash).toBe(release.contentHash);
  });

  test('is refused when it is cut short or damaged', { timeout: 120_000 }, async () => {
    for (const part of [0, 0.3, 0.999]) {
      const cut = (old: Buffer) => old.subarray(0, Math.floor(old.length * part));
      const refusal = await refusalOf(readChanged({ 'bds_long_0.parquet': cut }, folder));
      expect(refusal).toEqual([
        'bds_long_0.parquet, row 1: This file is damaged, cut short or not a Parquet file. Fetch it again.',
      ]);
    }
    const overwritten = (old: Buffer) => Buffer.from(old).fill(0xff, 900_000, 900_400);
    const refusal = await refusalOf(readChanged({ 'bds_long_0.parquet': overwritten }, folder));
    expect(refusal[0]).toMatch(/^bds_long_0\.parquet, row \d{6}: This file is damaged/);
  });

  test('is refused when a column was renamed', async () => {
    const rename = (old: Buffer) =>
      Buffer.from(old.toString('latin1').replaceAll('LA Number', 'LA_number'), 'latin1');
    const refusal = await refusalOf(readChanged({ 'bds_long_0.parquet': rename }, folder));
    expect(refusal[0]).toMatch(/^bds_long_0\.parquet, column "LA Number".*There is no column/);
  });
});
