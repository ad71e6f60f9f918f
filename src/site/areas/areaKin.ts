import type { Area, AreaId, AreaPredecessor } from '../../measures/model/area.js';
import type { AreaRegister } from '../../measures/model/seriesSet.js';
import { areaPath } from '../../paths/areas.js';
import type { Link } from '../../web/page/shell.js';

/** The areas there are, and which came from which. */
export interface AreaLists {
  readonly register: AreaRegister;
  readonly predecessors: readonly AreaPredecessor[];
}

export function areaLink({ id, name }: Pick<Area, 'id' | 'name'>): Link {
  return { text: name, href: areaPath(id) };
}

export function areaOf(register: AreaRegister, id: AreaId | null): Area | undefined {
  return id === null ? undefined : register.areas[register.indexById.get(id) ?? -1];
}

/** The areas that an area came from; empty where it was never changed. */
export function areasBefore({ register, predecessors }: AreaLists, { id }: Area): readonly Area[] {
  return predecessors.flatMap((link) =>
    link.areaId === id ? (areaOf(register, link.predecessorId) ?? []) : [],
  );
}

/** The areas that an area became. */
export function areasAfter({ register, predecessors }: AreaLists, { id }: Area): readonly Area[] {
  return predecessors.flatMap((link) =>
    link.predecessorId === id ? (areaOf(register, link.areaId) ?? []) : [],
  );
}

/** What lies directly inside an area: the regions of a country, the council areas of a region. */
export function areasInside({ areas }: AreaRegister, around: Area): readonly Area[] {
  if (around.level === 'country') {
    return areas.filter(({ level, regionId }) => level === 'region' && regionId === null);
  }
  const inside = areas.filter(
    ({ level, regionId }) => regionId === around.id && level !== 'formerAuthority',
  );
  return inside.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
