import { DuckDBInstance } from '@duckdb/node-api';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCsv } from '../../src/lib/writeCsv.js';
import type { Part } from '../running/partAnswer.js';
import { readSelections } from './selectionFile.js';
import type { SelectionQuery } from './selectionQueries.js';

/** The same selections in SQL on the Parquet file, each as arrays in Node. */
export const duckdbSelectionsPart: Part = async ({ folder, options }) => {
  const { queries } = await readSelections(options['selections'] ?? '');
  const connection = await (await DuckDBInstance.create()).connect();
  const long = quoted(join(folder, 'bds_long_0.parquet'));
  const ask = async (query: SelectionQuery) =>
    (await connection.runAndReadAll(sqlOf(query, long))).getRowsJS();
  for (const query of queries) await ask(query);
  const samples: number[] = [];
  const rows: (readonly string[])[] = [];
  for (const [index, query] of queries.entries()) {
    const begun = performance.now();
    const found = await ask(query);
    samples.push(performance.now() - begun);
    rows.push(...found.map((row) => [String(index), ...row.map(String)]));
  }
  connection.closeSync();
  await writeFile(options['output'] ?? '', writeCsv(['query', 'area', 'year', 'value'], rows));
  return { samples: { selections: samples }, facts: [], faults: [] };
};

function sqlOf({ measure, areas }: SelectionQuery, long: string): string {
  return `select "LA and Regions", "Years", "Values" from read_parquet(${long})
    where "Short Desc" = ${quoted(measure)} and "LA and Regions" in (${areas.map(quoted).join(', ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
