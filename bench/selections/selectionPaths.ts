import type { Agent } from 'node:http';
import { z } from 'zod';
import { loadAreaReference } from '../../src/measures/store/areaReference.js';
import { toAreaRegister } from '../../src/measures/model/seriesSet.js';
import { apiMeasuresPath } from '../../src/paths/api.js';
import { ownTableFilePath, ownTablePath } from '../../src/paths/ownTable.js';
import { fetchRaw, textOf } from '../site/fetchRaw.js';
import { readSelections, toOwnQuery } from './selectionFile.js';
import { expectedRows } from './selectionQueries.js';

export interface SelectionPaths {
  readonly pages: readonly string[];
  readonly files: readonly string[];
}

/** The selections as addresses of the site. */
export async function selectionPaths(selections: string): Promise<SelectionPaths> {
  const file = await readSelections(selections);
  const register = toAreaRegister(loadAreaReference().areas);
  const asked = file.queries.map((query) => {
    const { measure, areas } = toOwnQuery(query, file, register);
    return { measure: [measure], area: areas.map(({ id }) => id) };
  });
  return {
    pages: asked.map((each) => ownTablePath(each)),
    files: asked.map((each) => ownTableFilePath('csv', each)),
  };
}

/** What is wrong with the files: together they must have as many rows as the selections find. */
export async function checkFiles(
  origin: string,
  files: readonly string[],
  agent: Agent,
): Promise<readonly string[]> {
  let rows = 0;
  for (const path of files) rows += await countRows(origin + path, agent);
  return rows === expectedRows
    ? []
    : [`the CSV files of the selections have ${rows} rows, not ${expectedRows}`];
}

async function countRows(address: string, agent: Agent): Promise<number> {
  const answer = await fetchRaw(address, agent);
  if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`);
  return (await textOf(answer)).split('\r\n').length - 2;
}

const measureList = z.array(z.object({ id: z.string() }));

/** More cells than a page holds: the page must be cut and say so, the file must be whole. */
export async function checkLarge(origin: string, agent: Agent): Promise<LargeCheck> {
  const read = async (path: string) => textOf(await fetchRaw(origin + path, agent));
  const measures = measureList.parse(JSON.parse(await read(apiMeasuresPath())));
  const national = measures.map(({ id }) => id).filter((id) => id.startsWith('lait-'));
  const asked = { measure: national.slice(0, 22), area: ['authorities'] };
  const html = await read(ownTablePath(asked));
  const cells = [...html.matchAll(/<td/g)].length;
  const rows = await countRows(origin + ownTableFilePath('csv', asked), agent);
  const says = `of ${rows.toLocaleString('en-GB')} cells`;
  const isRight = rows >= 25_000 && cells <= 25_000 && cells < rows && html.includes(says);
  return {
    fact: `a table of ${rows.toLocaleString('en-GB')} cells shows ${cells.toLocaleString('en-GB')} of them and streams them all as CSV`,
    faults: isRight ? [] : [`a table of ${rows} cells shows ${cells} and does not say so rightly`],
  };
}

export interface LargeCheck {
  readonly fact: string;
  readonly faults: readonly string[];
}
