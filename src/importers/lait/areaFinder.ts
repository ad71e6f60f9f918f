import type { AreaLookup } from './areaLookup.js';
import { cellText, type ValueColumn } from './valueRows.js';

/** Why a row cannot be stored, and the column to look at. */
export interface Refusal {
  readonly column: ValueColumn;
  readonly message: string;
}

/** The area's row in the register, or why there is none. */
export type FoundArea = number | Refusal;

/**
 * Matches a row to its area by number, and by name only where there is no number. A number and a
 * name that belong to two different areas are refused: which of them is meant cannot be known.
 */
export function toAreaFinder(lookup: AreaLookup): (number: unknown, name: unknown) => FoundArea {
  const known = new Map<unknown, { readonly number: unknown; readonly found: FoundArea }>();
  return (number, name) => {
    const last = known.get(name);
    if (last !== undefined && last.number === number) return last.found;
    const found = findArea(lookup, laCodeText(cellText(number)), cellText(name));
    known.set(name, { number, found });
    return found;
  };
}

function findArea(lookup: AreaLookup, laCode: string, name: string): FoundArea {
  const named = lookup.byName(name);
  if (laCode === '') {
    return named ?? refuse('LA and Regions', 'No area of our register has this name.');
  }
  const numbered = lookup.byCode(laCode);
  if (numbered === null) return refuse('LA Number', 'No area of our register has this number.');
  if (named !== null && named !== numbered) {
    return refuse('LA Number', `This number belongs to another area than the name “${name}”.`);
  }
  return numbered;
}

function refuse(column: ValueColumn, message: string): Refusal {
  return { column, message };
}

/** The national file keeps its numbers as decimals: `838.0` is 838. */
function laCodeText(text: string): string {
  return text.trim().replace(/^(\d+)\.0+$/, '$1');
}
