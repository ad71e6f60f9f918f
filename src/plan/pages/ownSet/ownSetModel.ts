import type { Area } from '../../../measures/model/area.js';
import { fewestOwn, mostOwn } from '../../../measures/model/comparatorChoice.js';
import type { AreaRegister } from '../../../measures/model/seriesSet.js';
import { ownSetPath } from '../../../paths/areas.js';
import type { PageError } from '../../../web/page/shell.js';
import { longestNote, type OwnSetAsked, type OwnSetProblem } from '../ownSet.js';

export interface PlaceChoice {
  readonly id: string;
  readonly name: string;
  readonly isChosen: boolean;
}

/** The council areas of one region. */
export interface RegionChoice {
  readonly id: string;
  readonly name: string;
  readonly places: readonly PlaceChoice[];
  /** The region of the place itself, and those in which something is chosen. */
  readonly isOpen: boolean;
}

export interface OwnSetModel {
  readonly title: string;
  readonly action: string;
  readonly lead: string;
  readonly regions: readonly RegionChoice[];
  readonly note: string;
  readonly longestNote: number;
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly errors: readonly PageError[];
  readonly problem: OwnSetProblem | null;
}

export interface OwnSetInput {
  readonly register: AreaRegister;
  readonly place: Area;
  readonly back: string;
  readonly asked: OwnSetAsked;
  readonly problem: OwnSetProblem | null;
}

/** The form on which a reader chooses places to set beside one, by region. */
export function toOwnSetModel(input: OwnSetInput): OwnSetModel {
  const { place, back, asked, problem } = input;
  return {
    title: `Choose places to set beside ${place.name}`,
    action: ownSetPath(),
    lead: `Choose ${fewestOwn} to ${mostOwn} council areas. We work out the mean of their figures and set ${place.name} beside it. The address of the page keeps your choice, so you can share it.`,
    regions: regionsOf(input),
    note: asked.note,
    longestNote,
    hidden: [
      ['back', back],
      ['area', place.id],
      ['done', 'yes'],
    ],
    errors: problem === null ? [] : [{ text: problem.message, href: `#${problem.field}` }],
    problem,
  };
}

/** The regions by name, the place's own first; a region inside another is a group of its own. */
function regionsOf({ register, place, asked }: OwnSetInput): readonly RegionChoice[] {
  const chosen = new Set(asked.set.flatMap((text) => text.split(',')).map((text) => text.trim()));
  const regions = register.areas
    .filter(({ level }) => level === 'region')
    .map((region): RegionChoice => {
      const places = register.areas
        .filter(
          ({ id, level, regionId }) =>
            level === 'localAuthority' && regionId === region.id && id !== place.id,
        )
        .map(({ id, name }) => ({ id, name, isChosen: chosen.has(id) }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
      const isOpen = region.id === place.regionId || places.some(({ isChosen }) => isChosen);
      return { id: region.id, name: region.name, places, isOpen };
    });
  const isOwn = ({ id }: RegionChoice) => (id === place.regionId ? 0 : 1);
  return regions
    .filter(({ places }) => places.length > 0)
    .toSorted((a, b) => isOwn(a) - isOwn(b) || a.name.localeCompare(b.name, 'en-GB'));
}
