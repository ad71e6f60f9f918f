import { drawFrom } from '../running/fixedDraws.js';

/** One selection: a measure and areas, both as the national file prints them, for every year. */
export interface SelectionQuery {
  readonly measure: string;
  readonly areas: readonly string[];
}

/** What there is to draw from: distinct and in the order of their bytes. */
export interface SelectionNames {
  readonly measures: readonly string[];
  readonly areas: readonly string[];
}

export const queryCount = 300;

/**
 * The rows that all queries find together. Every row of the file counts, those with a dash in
 * place of a figure too. Names are taken as printed: 170 names for 170 numbers, none spelt twice.
 */
export const expectedRows = 43_366;

/** The same queries in every run: a measure each, for 3 to 30 areas without repeats. */
export function drawQueries({ measures, areas }: SelectionNames): readonly SelectionQuery[] {
  const draw = drawFrom(42);
  return Array.from({ length: queryCount }, () => {
    const measure = measures[draw(measures.length)] ?? '';
    const size = 3 + draw(28);
    const chosen = new Set<string>();
    while (chosen.size < size) chosen.add(areas[draw(areas.length)] ?? '');
    return { measure, areas: [...chosen] };
  });
}
