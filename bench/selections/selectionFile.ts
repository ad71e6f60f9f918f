import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { measureIdOf } from '../../src/measures/model/measureId.js';
import type { Area } from '../../src/measures/model/area.js';
import type { AreaRegister } from '../../src/measures/model/seriesSet.js';
import { laitSource } from '../../src/importers/lait/source.js';
import type { SelectionQuery } from './selectionQueries.js';

const selectionFile = z.object({
  queries: z.array(z.object({ measure: z.string(), areas: z.array(z.string()) })),
  /** Three-digit codes by the names of the file. */
  codes: z.record(z.string(), z.string()),
});

/** The queries, and what the names in them mean, as every part and rival reads them. */
export type SelectionFile = z.infer<typeof selectionFile>;

export async function readSelections(path: string): Promise<SelectionFile> {
  return selectionFile.parse(JSON.parse(await readFile(path, 'utf8')));
}

export async function writeSelections(path: string, file: SelectionFile): Promise<void> {
  await writeFile(path, JSON.stringify(file));
}

/** A query in our own words. */
export interface OwnQuery {
  readonly measure: string;
  readonly areas: readonly Area[];
}

/** @throws Error for a name that the register does not know */
export function toOwnQuery(
  { measure, areas }: SelectionQuery,
  { codes }: SelectionFile,
  register: AreaRegister,
): OwnQuery {
  return {
    measure: measureIdOf(laitSource.source, measure),
    areas: areas.map((name) => {
      const area = register.areas.find(({ laCode }) => laCode === codes[name]);
      if (area === undefined) throw new Error(`no area is called ${name}`);
      return area;
    }),
  };
}
