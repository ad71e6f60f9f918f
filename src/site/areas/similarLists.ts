import type { Area, NeighbourSet } from '../../measures/model/area.js';
import type { AreaRegister } from '../../measures/model/seriesSet.js';
import { areaPath } from '../../paths/areas.js';
import { areaLink, areaOf } from './areaKin.js';

/** The areas most like one, as one year's list has them. */
export interface SimilarList {
  readonly vintage: string;
  readonly isNewest: boolean;
  /** Nearest first; without a link where the register does not know the area. */
  readonly areas: readonly { readonly text: string; readonly href: string | null }[];
  /** The page with its figures set beside this list. */
  readonly href: string;
}

/** Every list of the areas most like one, the newest first. */
export function similarLists(
  { register, neighbourSets }: SimilarSources,
  place: Area,
): readonly SimilarList[] {
  const own = neighbourSets
    .filter(({ areaId }) => areaId === place.id)
    .toSorted((a, b) => b.vintage.localeCompare(a.vintage));
  return own.map(({ vintage, neighbourIds }, index) => ({
    vintage,
    isNewest: index === 0,
    areas: neighbourIds.map((id) => {
      const area = areaOf(register, id);
      return area === undefined ? { text: 'An area we do not know', href: null } : areaLink(area);
    }),
    href: areaPath(place.id, index === 0 ? {} : { against: vintage }),
  }));
}

export interface SimilarSources {
  readonly register: AreaRegister;
  readonly neighbourSets: readonly NeighbourSet[];
}
