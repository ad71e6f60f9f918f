import { countOf } from '../../lib/words.js';
import type { Area } from '../../measures/model/area.js';
import { findArea } from '../../measures/model/areaLookup.js';
import { toComparators } from '../../measures/model/comparators.js';
import type { Figures } from '../../plan/model/judging.js';

/** Places that one word of the address stands for. */
export interface ChosenPlaces {
  /** As the address has it: a slug, or the word of a group. */
  readonly word: string;
  readonly name: string;
  readonly areas: readonly Area[];
}

export interface PlaceGroup extends ChosenPlaces {
  readonly isRegion: boolean;
}

/** Every group there is: those that come to mind first, then each region with its authorities. */
export function placeGroups({ snapshot, plan }: Figures): readonly PlaceGroup[] {
  const { register, neighbourSets } = snapshot;
  const at = (level: Area['level']) => register.areas.filter((area) => area.level === level);
  const own = register.indexById.get(plan.areaId) ?? -1;
  const near = toComparators(register, neighbourSets).byRow[own]?.neighbours?.rows ?? [];
  const groups = [
    {
      word: 'neighbours',
      name: `The areas most like ${plan.placeName}`,
      areas: near.flatMap((row) => register.areas[row] ?? []),
    },
    { word: 'authorities', name: 'Every council area', areas: at('localAuthority') },
    { word: 'regions', name: 'Every region', areas: at('region') },
    { word: 'former', name: 'Council areas that have ended', areas: at('formerAuthority') },
    { word: 'everywhere', name: 'Every place we have figures for', areas: register.areas },
  ].map((group) => ({ ...group, name: withCount(group), isRegion: false }));
  return [...groups, ...regionGroups(register.areas)].filter(({ areas }) => areas.length > 0);
}

function withCount({ name, areas }: { readonly name: string; readonly areas: readonly Area[] }) {
  return `${name} (${areas.length})`;
}

function regionGroups(areas: readonly Area[]): readonly PlaceGroup[] {
  return areas
    .filter(({ level }) => level === 'region')
    .map((region) => {
      const inside = areas.filter(
        (area) => area.level === 'localAuthority' && isInside(area, region, areas),
      );
      const name = `${region.name}: its ${countOf(inside.length, 'council area')}`;
      return { word: `in-${region.id}`, name, areas: inside, isRegion: true };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** Inner London lies inside London, so a borough of it lies in both. */
function isInside({ regionId }: Area, region: Area, areas: readonly Area[]): boolean {
  if (regionId === null) return false;
  if (regionId === region.id) return true;
  const around = areas.find(({ id }) => id === regionId);
  return around !== undefined && isInside(around, region, areas);
}

/** The places that a word of the address means; undefined where it means none. */
export function findPlaces(
  { snapshot }: Figures,
  groups: readonly PlaceGroup[],
  word: string,
): ChosenPlaces | undefined {
  const group = groups.find((each) => each.word === word.toLowerCase());
  if (group !== undefined) return group;
  const area = findArea(snapshot.register, word);
  return area === undefined ? undefined : { word: area.id, name: area.name, areas: [area] };
}
