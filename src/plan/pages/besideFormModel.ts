import { ownSetPath } from '../../paths/areas.js';
import type { Area } from '../../measures/model/area.js';
import { vintagesOf } from '../../measures/model/comparatorChoice.js';
import type { Link } from '../../web/page/shell.js';
import { besideName, ownWord, type Beside, type BesideLists } from './beside.js';

export interface BesideOption {
  /** Of `against`; empty for the newest list. */
  readonly value: string;
  readonly text: string;
  readonly isChosen: boolean;
}

/** The form with which a reader chooses what a place is set beside. */
export interface BesideFormModel {
  /** Where the form asks, without a query. */
  readonly action: string;
  /** Every list there is for the place, and the reader's set where there is one. */
  readonly options: readonly BesideOption[];
  /** Kept in the address whatever is chosen. */
  readonly kept: readonly (readonly [name: string, value: string])[];
  /** What the place is set beside now, as a sentence. */
  readonly now: string;
  /** To the page on which a set of one's own is chosen. */
  readonly ownSet: Link;
}

export interface BesideFormInput {
  readonly lists: BesideLists;
  readonly place: Area;
  readonly beside: Beside;
  /** The page the form belongs to, without a query. */
  readonly action: string;
  /** `area` of the address; `null` where the path says it, or for the plan's own area. */
  readonly area: string | null;
  /** Other fields that the page's address keeps. */
  readonly kept?: Readonly<Record<string, string | null>>;
}

/** The choices of a place, with the one in force; those of the newest list have the shortest address. */
export function toBesideForm(input: BesideFormInput): BesideFormModel {
  const { lists, place, beside, action, area, kept = {} } = input;
  const { set, note } = beside.address;
  const name = besideName(lists, place, beside.choice);
  return {
    action,
    options: optionsOf(input),
    kept: Object.entries({ ...kept, area, set: set?.join(',') ?? null, note }).flatMap(
      ([field, value]) => (value === null || value === '' ? [] : [[field, value] as const]),
    ),
    now:
      name === null
        ? `No list of areas like ${place.name} is kept.`
        : `${place.name} is set beside ${name}.`,
    ownSet: {
      text: set === null ? 'Choose your own set of places' : 'Change your own set of places',
      href: ownSetPath({ back: action, area: place.id, set, note }),
    },
  };
}

function optionsOf({ lists, place, beside }: BesideFormInput): readonly BesideOption[] {
  const { choice, address } = beside;
  const vintages = vintagesOf(lists.snapshot.neighbourSets, place.id);
  const listed = vintages.map((vintage, index) => ({
    value: index === 0 ? '' : vintage,
    text: `Most like ${place.name}, list of ${vintage}${index === 0 ? ' (the newest)' : ''}`,
    isChosen: choice === null ? index === 0 : address.against === vintage,
  }));
  if (choice?.kind !== 'own') return listed;
  const own = {
    value: ownWord,
    text: `Your own set of ${choice.areaIds.length} places`,
    isChosen: true,
  };
  return [...listed, own];
}
