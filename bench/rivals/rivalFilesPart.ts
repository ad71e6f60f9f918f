import { DuckDBInstance } from '@duckdb/node-api';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPublication } from '../everything/compareEverything.js';
import type { Part } from '../running/partAnswer.js';

/**
 * Makes what the rivals cannot read for themselves, before any clock starts: the neighbours out of
 * their workbooks, and the long data as CSV for a pandas without Parquet.
 */
export const rivalFilesPart: Part = async ({ folder, options }) => {
  const { register, comparators } = await readPublication(folder);
  const codeOf = (row: number): string => register.areas[row]?.laCode ?? '';
  const lines = comparators.byRow.flatMap(({ neighbours }, row) =>
    (neighbours?.rows ?? []).map((neighbour) => `${codeOf(row)},${codeOf(neighbour)}`),
  );
  await writeFile(options['neighbours'] ?? '', `la,neighbour\n${lines.join('\n')}\n`);
  const connection = await (await DuckDBInstance.create()).connect();
  const long = join(folder, 'bds_long_0.parquet').replaceAll("'", "''");
  const csv = (options['long'] ?? '').replaceAll("'", "''");
  await connection.run(`copy (select * from read_parquet('${long}')) to '${csv}' (header)`);
  return { samples: {}, facts: [], faults: [] };
};
