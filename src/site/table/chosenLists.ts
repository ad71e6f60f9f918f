import { measurePath } from '../../paths/measures.js';
import { areaPath } from '../../paths/areas.js';
import { ownTablePath } from '../../paths/ownTable.js';
import type { ChosenMeasures } from './measureGroups.js';
import type { ChosenPlaces } from './placeGroups.js';
import type { Selection } from './readSelection.js';

/** Something that is in the table, with the way to take it out again. */
export interface ChosenItem {
  readonly name: string;
  /** Its own page, where it has one. */
  readonly href: string | null;
  readonly remove: string;
}

export interface ChosenList {
  readonly items: readonly ChosenItem[];
  /** How many more there are: each link holds the whole address, so a page of hundreds is heavy. */
  readonly more: number;
}

const mostListed = 40;

/** The measures of the table, each with an address without it. */
export function chosenMeasureList({ chosenMeasures, asked }: Selection): ChosenList {
  return listOf(chosenMeasures, ({ field, word, name }: ChosenMeasures) => ({
    name,
    href: field === 'measure' ? measurePath(word) : null,
    remove: ownTablePath({ ...asked, [field]: without(asked[field], word) }),
  }));
}

/** The places of the table, each with an address without it. */
export function chosenPlaceList({ chosenPlaces, asked }: Selection): ChosenList {
  return listOf(chosenPlaces, ({ word, name, areas }: ChosenPlaces) => ({
    name,
    href: areas.length === 1 && areas[0]?.id === word ? areaPath(word) : null,
    remove: ownTablePath({ ...asked, area: without(asked.area, word) }),
  }));
}

function listOf<T>(chosen: readonly T[], toItem: (one: T) => ChosenItem): ChosenList {
  return {
    items: chosen.slice(0, mostListed).map(toItem),
    more: Math.max(chosen.length - mostListed, 0),
  };
}

function without(words: readonly string[] | undefined, word: string): readonly string[] {
  return (words ?? []).filter((each) => each !== word);
}
