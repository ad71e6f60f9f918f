import { createHash } from 'node:crypto';
import type { NeighbourSet } from '../../measures/model/area.js';
import type { SourceMeasure } from '../../measures/model/measure.js';
import { noRow, type AreaRegister, type SeriesSet } from '../../measures/model/seriesSet.js';

export interface HashedContent {
  readonly register: AreaRegister;
  readonly measures: readonly SourceMeasure[];
  readonly sets: ReadonlyMap<string, SeriesSet>;
  readonly neighbours: readonly NeighbourSet[];
}

/**
 * SHA-256, in hexadecimal, of what a publication says: its dictionary, figures and neighbours.
 * The format, the order of rows and the number of files make no difference; one figure does.
 */
export function contentHash(content: HashedContent): string {
  const { register, sets } = content;
  const hash = createHash('sha256');
  const areas = register.areas
    .map(({ id }, row) => ({ id, row }))
    .sort((a, b) => compareText(a.id, b.id));
  const measures = [...content.measures].sort((a, b) => compareText(a.id, b.id));
  const neighbours = [...content.neighbours].sort((a, b) =>
    compareText(`${a.vintage} ${a.areaId}`, `${b.vintage} ${b.areaId}`),
  );
  hash.update(JSON.stringify({ measures, neighbours }));
  for (const { id } of measures) {
    const set = sets.get(id);
    if (set === undefined) continue;
    const given = areas.filter(({ row }) => isGiven(set, row));
    const marks = [...new Set(set.marks.values())].sort(compareText);
    const named = given.map((area) => area.id);
    hash.update(JSON.stringify({ id, periods: set.periods, areas: named, marks }));
    hash.update(figuresOf(set, given, marks));
  }
  return hash.digest('hex');
}

/** Whether the source has any row about the area. */
function isGiven({ periods, statuses }: SeriesSet, row: number): boolean {
  const from = row * periods.length;
  for (let cell = from; cell < from + periods.length; cell++) {
    if (statuses[cell] !== noRow) return true;
  }
  return false;
}

/** The values, statuses and marks (by their place in the list) of the areas, as bytes. */
function figuresOf(
  set: SeriesSet,
  areas: readonly { readonly row: number }[],
  marks: readonly string[],
): Uint8Array {
  const width = set.periods.length;
  const values = new Float64Array(areas.length * width);
  const statuses = new Uint8Array(areas.length * width);
  const markNumbers = new Uint16Array(areas.length * width);
  const numberOf = new Map(marks.map((mark, index) => [mark, index + 1]));
  const atOfRow = new Map(areas.map(({ row }, at) => [row, at]));
  areas.forEach(({ row }, at) => {
    values.set(set.values.subarray(row * width, (row + 1) * width), at * width);
    statuses.set(set.statuses.subarray(row * width, (row + 1) * width), at * width);
  });
  for (const [cell, mark] of set.marks) {
    const at = atOfRow.get(Math.floor(cell / width)) ?? 0;
    markNumbers[at * width + (cell % width)] = numberOf.get(mark) ?? 0;
  }
  return Buffer.concat([
    new Uint8Array(values.buffer),
    statuses,
    new Uint8Array(markNumbers.buffer),
  ]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
