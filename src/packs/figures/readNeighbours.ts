import type { z } from 'zod';
import type { ImportProblem } from '../../lib/importProblem.js';
import type { NeighbourSet } from '../../measures/model/area.js';
import type { AreaRegister } from '../../measures/model/seriesSet.js';
import type { neighbourRow } from './figureRows.js';
import { repeated, type FigureTable } from './readTable.js';

/** The lists of the areas most like each area, nearest first. */
export function readNeighbours(
  { rows }: FigureTable<z.output<typeof neighbourRow>>,
  register: AreaRegister,
): { readonly sets: readonly NeighbourSet[]; readonly problems: readonly ImportProblem[] } {
  const idByCode = new Map(
    register.areas.flatMap(({ laCode, id }) => (laCode === null ? [] : [[laCode, id] as const])),
  );
  const sets: NeighbourSet[] = [];
  const problems = [...repeated(rows, ['area', 'vintage'])];
  for (const { record, problem } of rows) {
    const areaId = idByCode.get(record.area);
    const unknown = record.neighbours.filter((code) => !/^-\d+$/.test(code) && !idByCode.has(code));
    if (areaId === undefined) {
      problems.push(problem('area', 'This is no area’s three-digit code.'));
      continue;
    }
    for (const code of unknown) {
      problems.push(problem('neighbours', `${code} is no area’s three-digit code.`));
    }
    const neighbourIds = record.neighbours.map((code) => idByCode.get(code) ?? null);
    sets.push({ areaId, vintage: record.vintage, neighbourIds });
  }
  return { sets, problems };
}
