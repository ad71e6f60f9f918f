import { selectFigures, type SelectionAsked } from '../../src/measures/model/selection.js';
import type { AreaRegister, SeriesSet } from '../../src/measures/model/seriesSet.js';
import { toOwnQuery, type SelectionFile } from './selectionFile.js';

/** The queries as the engine takes them. */
export function toSelections(
  register: AreaRegister,
  file: SelectionFile,
): readonly SelectionAsked[] {
  return file.queries.map((query) => {
    const { measure, areas } = toOwnQuery(query, file, register);
    const rows = areas.map(({ id }) => register.indexById.get(id) ?? -1);
    return { measures: [measure], areas: rows, from: null, to: null };
  });
}

/** Milliseconds of each query, from sets that are already in memory. */
export function timeSelections(
  sets: ReadonlyMap<string, SeriesSet>,
  register: AreaRegister,
  file: SelectionFile,
): number[] {
  return toSelections(register, file).map((selection) => {
    const begun = performance.now();
    selectFigures(sets, selection);
    return performance.now() - begun;
  });
}
