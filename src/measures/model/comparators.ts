import type { AreaId, NeighbourSet } from './area.js';
import type { AreaRegister } from './seriesSet.js';

/** What one area is set against, as rows of the register. */
export interface ComparatorRows {
  /** Its own region first, then the one that lies round it (London round Inner London). */
  readonly regions: readonly number[];
  readonly neighbours: NeighbourRows | null;
}

export interface NeighbourRows {
  readonly rows: readonly number[];
  /** Of the list of statistical neighbours; `null` for a set of the reader's own. */
  readonly vintage: string | null;
  /** Whether it is the newest list of the area's statistical neighbours. */
  readonly isNewest: boolean;
}

/** Rows of everything that areas are set against, worked out once for a register. */
export interface Comparators {
  readonly register: AreaRegister;
  /** Every authority, present and former: those that rank and quartiles are made of. */
  readonly authorityRows: readonly number[];
  readonly currentAuthorityRows: readonly number[];
  readonly englandRow: number | null;
  /** By the area's row. */
  readonly byRow: readonly ComparatorRows[];
}

/**
 * The comparators of every area. Where several vintages of neighbours are given for one area, the
 * newest is used for all years, as the Department for Education does: the last by name of vintage.
 * Neighbours that the register does not hold count among the ten but never have a figure (row −1).
 */
export function toComparators(
  register: AreaRegister,
  neighbourSets: readonly NeighbourSet[],
): Comparators {
  const rowOf = (id: AreaId | null): number => rowOfId(register, id);
  const newest = new Map<AreaId, NeighbourSet>();
  for (const set of neighbourSets) {
    const known = newest.get(set.areaId);
    if (known === undefined || set.vintage > known.vintage) newest.set(set.areaId, set);
  }
  const rowsAt = (levels: readonly string[]): readonly number[] =>
    register.areas.flatMap((area, row) => (levels.includes(area.level) ? [row] : []));
  return {
    register,
    authorityRows: rowsAt(['localAuthority', 'formerAuthority']),
    currentAuthorityRows: rowsAt(['localAuthority']),
    englandRow: rowsAt(['country'])[0] ?? null,
    byRow: register.areas.map((area) => ({
      regions: regionRows(register, area.id),
      neighbours: neighbourRows(newest.get(area.id), rowOf),
    })),
  };
}

/** The row of an area among those compared; −1 for one that the register does not hold. */
export function rowOfId(register: AreaRegister, id: AreaId | null): number {
  return id === null ? -1 : (register.indexById.get(id) ?? -1);
}

function regionRows(register: AreaRegister, id: AreaId): readonly number[] {
  const rows: number[] = [];
  let next = register.areas[register.indexById.get(id) ?? -1]?.regionId ?? null;
  while (next !== null) {
    const row = register.indexById.get(next);
    if (row === undefined || rows.includes(row)) break;
    rows.push(row);
    next = register.areas[row]?.regionId ?? null;
  }
  return rows;
}

function neighbourRows(
  set: NeighbourSet | undefined,
  rowOf: (id: AreaId | null) => number,
): NeighbourRows | null {
  if (set === undefined) return null;
  return { rows: set.neighbourIds.map(rowOf), vintage: set.vintage, isNewest: true };
}
