import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { z } from 'zod';
import type { Part } from '../running/partAnswer.js';
import { drawQueries } from './selectionQueries.js';
import { writeSelections } from './selectionFile.js';

const measureRow = z.tuple([z.string()]);
const areaRow = z.tuple([z.string(), z.coerce.string()]);

/** Draws the queries from the names in the national file, and writes them for all who answer them. */
export const selectionFilesPart: Part = async ({ folder, options }) => {
  const connection = await (await DuckDBInstance.create()).connect();
  const long = join(folder, 'bds_long_0.parquet').replaceAll("'", "''");
  const distinct = async (columns: string) =>
    (
      await connection.runAndReadAll(`select distinct ${columns} from read_parquet('${long}')`)
    ).getRowsJS();
  const measures = z.array(measureRow).parse(await distinct('"Short Desc"'));
  const areas = z.array(areaRow).parse(await distinct('"LA and Regions", "LA Number"::int'));
  connection.closeSync();
  const names = {
    measures: inOrder(measures.map(([name]) => name)),
    areas: inOrder(areas.map(([name]) => name)),
  };
  await writeSelections(options['selections'] ?? '', {
    queries: drawQueries(names).map(({ measure, areas: chosen }) => ({
      measure,
      areas: [...chosen],
    })),
    codes: Object.fromEntries(areas),
  });
  return { samples: {}, facts: [], faults: [] };
};

function inOrder(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
