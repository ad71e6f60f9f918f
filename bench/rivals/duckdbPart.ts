import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFile } from '../../src/lib/projectRoot.js';
import { drawFrom } from '../running/fixedDraws.js';
import type { Part, PartRequest } from '../running/partAnswer.js';
import { sample } from '../running/samples.js';

const drawsOfOneMeasure = 300;

/** The same work in SQL: from the files to every comparison as arrays in Node. */
export const duckdbPart: Part = async (request) => {
  const query = await readFile(projectFile('bench', 'rivals', 'everything.sql'), 'utf8');
  const { samples } = await sample({ runs: request.runs }, async () => {
    const connection = await connect(request, longData(request.folder));
    const result = await connection.runAndReadAll(query);
    const columns = result.getColumnsJS();
    connection.closeSync();
    return columns;
  });
  const connection = await connect(request, longData(request.folder));
  await connection.run(`copy (${query}) to ${quoted(request.options['output'] ?? '')} (header)`);
  const oneMeasure = await sampleOneMeasure(connection, query, request.folder);
  connection.closeSync();
  return { samples: { everything: [...samples], oneMeasure }, facts: [], faults: [] };
};

async function connect({ folder, options }: PartRequest, source: string) {
  const connection = await (await DuckDBInstance.create()).connect();
  const dictionary = quoted(join(folder, 'lait_data_dictionary.csv'));
  const neighbours = quoted(options['neighbours'] ?? '');
  await connection.run(`create view source as ${source}`);
  await connection.run(`create table dictionary as
    select "Measure_short" as code, arg_min("Polarity", row) as polarity,
           arg_min("No_Quartile", row) is not distinct from 'N' as no_quartile
      from (select *, row_number() over () as row from read_csv(${dictionary}, all_varchar = true))
     group by code`);
  await connection.run(`create table neighbour as select * from read_csv(${neighbours})`);
  return connection;
}

/** One measure for all authorities out of a table in memory: what a page would ask for. */
async function sampleOneMeasure(
  connection: DuckDBConnection,
  query: string,
  folder: string,
): Promise<number[]> {
  await connection.run(`create table stored as ${longData(folder)}`);
  await connection.run(
    `create or replace view source as select * from stored where "Short Desc" = getvariable('asked')`,
  );
  const found = await connection.runAndReadAll(
    'select distinct "Short Desc" as code from stored order by code',
  );
  const codes = (found.getColumnsJS()[0] ?? []).filter((code) => typeof code === 'string');
  const draw = drawFrom(42);
  const samples: number[] = [];
  for (let index = 0; index < drawsOfOneMeasure; index += 1) {
    const code = codes[draw(codes.length)] ?? '';
    const begun = performance.now();
    await connection.run(`set variable asked = ${quoted(code)}`);
    (await connection.runAndReadAll(query)).getColumnsJS();
    samples.push(performance.now() - begun);
  }
  return samples;
}

function longData(folder: string): string {
  return `select * from read_parquet(${quoted(join(folder, 'bds_long_0.parquet'))})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
