import type { Area } from '../../measures/model/area.js';
import type { AreaRegister } from '../../measures/model/seriesSet.js';
import { mostCompared } from './readCompared.js';

/** A list in which one place is chosen. */
export interface PlaceSelect {
  readonly id: string;
  readonly label: string;
  /** The id of the place; empty for none. */
  readonly chosen: string;
}

export interface PlaceGroup {
  readonly name: string;
  readonly places: readonly { readonly id: string; readonly name: string }[];
}

const ordinals = ['First', 'Second', 'Third', 'Fourth'] as const;

/** Four lists, the first ones with the places that stand side by side now. */
export function placeSelects(areas: readonly Area[]): readonly PlaceSelect[] {
  return ordinals.slice(0, mostCompared).map((word, index) => ({
    id: `area-${index + 1}`,
    label: `${word} place`,
    chosen: areas[index]?.id ?? '',
  }));
}

const levelNames = [
  ['localAuthority', 'Council areas'],
  ['region', 'Regions'],
  ['country', 'Countries'],
  ['formerAuthority', 'Areas that have ended'],
] as const satisfies readonly (readonly [Area['level'], string])[];

/** Every place that can be chosen, by what it is. */
export function placeGroups({ areas }: AreaRegister): readonly PlaceGroup[] {
  return levelNames
    .map(([level, name]) => ({
      name,
      places: areas
        .filter((area) => area.level === level)
        .map(({ id, name: called }) => ({ id, name: called }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    }))
    .filter(({ places }) => places.length > 0);
}
