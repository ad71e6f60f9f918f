import type { AreaId, NeighbourSet } from './area.js';
import { rowOfId, type Comparators, type NeighbourRows } from './comparators.js';

/**
 * What a reader sets an area beside in place of its newest statistical neighbours: another vintage
 * of them, or a set of areas of one's own with a note of why these.
 */
export type ComparatorChoice =
  | { readonly kind: 'neighbours'; readonly vintage: string }
  | { readonly kind: 'own'; readonly areaIds: readonly AreaId[]; readonly note: string };

/** A set of one's own holds at least this many areas: one alone is no set, and has no mean. */
export const fewestOwn = 2;

/** More than ten would be no comparison any more but an average of the country. */
export const mostOwn = 10;

/** The vintages that list statistical neighbours of an area, newest first. */
export function vintagesOf(
  neighbourSets: readonly NeighbourSet[],
  areaId: AreaId,
): readonly string[] {
  const own = neighbourSets.filter((set) => set.areaId === areaId).map((set) => set.vintage);
  return [...new Set(own)].sort().reverse();
}

/**
 * The same comparators with one area set beside the areas of a choice; every other area keeps its
 * own. A vintage that holds no list for the area leaves it without neighbours. The area itself is
 * never one of its own set.
 */
export function withChoice(
  comparators: Comparators,
  of: { readonly areaId: AreaId; readonly neighbourSets: readonly NeighbourSet[] },
  choice: ComparatorChoice,
): Comparators {
  const own = comparators.register.indexById.get(of.areaId);
  const neighbours = rowsOf(comparators, of, choice);
  return {
    ...comparators,
    byRow: comparators.byRow.map((each, row) => (row === own ? { ...each, neighbours } : each)),
  };
}

function rowsOf(
  { register }: Comparators,
  { areaId, neighbourSets }: Parameters<typeof withChoice>[1],
  choice: ComparatorChoice,
): NeighbourRows | null {
  switch (choice.kind) {
    case 'neighbours': {
      const { vintage } = choice;
      const set = neighbourSets.find((each) => each.areaId === areaId && each.vintage === vintage);
      if (set === undefined) return null;
      const isNewest = vintagesOf(neighbourSets, areaId)[0] === vintage;
      return { rows: set.neighbourIds.map((id) => rowOfId(register, id)), vintage, isNewest };
    }
    case 'own': {
      const others = choice.areaIds.filter((id) => id !== areaId);
      return { rows: others.map((id) => rowOfId(register, id)), vintage: null, isNewest: false };
    }
  }
}
