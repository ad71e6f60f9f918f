import { countOf } from '../../lib/words.js';
import type { Area, NeighbourSet } from '../../measures/model/area.js';
import { areasPath, compareAreasPath } from '../../paths/areas.js';
import type { Plan } from '../../plan/model/plan.js';
import type { FilterFormProps } from '../../web/components/FilterForm.js';
import type { Link } from '../../web/page/shell.js';
import { areaKind, endedNote } from './areaKind.js';
import { areaLink, areaOf, areasInside, type AreaLists } from './areaKin.js';
import { findAreas } from './findAreas.js';
import { similarLists } from './similarLists.js';

/** An area in a list, with what tells it from others. */
export interface AreaEntry extends Link {
  readonly note: string;
}

export interface RegionEntry {
  readonly id: string;
  readonly region: Link;
  readonly areas: readonly Link[];
}

/** What a search found; `null` before one was made. */
export interface SearchAnswer {
  readonly heading: string;
  readonly entries: readonly AreaEntry[];
  /** What to do where nothing was found; `null` where something was. */
  readonly advice: string | null;
}

export interface ChooserModel {
  readonly title: string;
  readonly lead: string;
  readonly search: FilterFormProps;
  readonly answer: SearchAnswer | null;
  readonly ours: AreaEntry;
  readonly region: Link | null;
  /** What holds more than one region: England, and London with its two parts. */
  readonly wide: readonly Link[];
  readonly similar: { readonly heading: string; readonly areas: readonly Link[] } | null;
  readonly compare: Link;
  readonly regions: readonly RegionEntry[];
  readonly former: readonly AreaEntry[];
}

export interface ChooserInput {
  readonly plan: Plan;
  readonly lists: AreaLists;
  readonly neighbourSets: readonly NeighbourSet[];
  readonly written: string;
}

/**
 * Every area that figures are about: the plan's own with those most like it, then all council areas
 * by region, and what a search found.
 * @throws RangeError if the register does not hold the plan's own area
 */
export function toChooserModel(input: ChooserInput): ChooserModel {
  const { plan, lists, written } = input;
  const { register } = lists;
  const at = (level: Area['level']) => register.areas.filter((area) => area.level === level);
  const ours = areaOf(register, plan.areaId);
  if (ours === undefined) throw new RangeError(`the register holds no area ${plan.areaId}`);
  const region = areaOf(register, ours.regionId);
  const councils = countOf(at('localAuthority').length, 'council area');
  return {
    title: 'Places',
    lead: `Choose one of ${councils} of England, a region or England itself, and see its figures.`,
    search: {
      action: areasPath(),
      search: { name: 'q', label: 'Name or code of a place', value: written },
      fields: [],
      submitText: 'Find',
    },
    answer: searchAnswer(lists, written),
    ours: toEntry(lists, ours),
    region: region === undefined ? null : areaLink(region),
    wide: register.areas.filter((area) => isWide(lists, area)).map(areaLink),
    similar: similarOf(input, ours),
    compare: {
      text: 'Set up to four places side by side',
      href: compareAreasPath({ areas: [ours.id] }),
    },
    regions: regionsOf(lists),
    former: at('formerAuthority').map((area) => toEntry(lists, area)),
  };
}

function toEntry(lists: AreaLists, area: Area): AreaEntry {
  return { ...areaLink(area), note: endedNote(lists, area) ?? areaKind(lists, area) };
}

/** The newest list alone, and of it what the register knows. */
function similarOf({ lists, neighbourSets }: ChooserInput, ours: Area): ChooserModel['similar'] {
  const [newest] = similarLists({ register: lists.register, neighbourSets }, ours);
  if (newest === undefined) return null;
  const areas = newest.areas.flatMap(({ text, href }) => (href === null ? [] : [{ text, href }]));
  return { heading: `Most like ${ours.name}`, areas };
}

function isWide({ register }: AreaLists, area: Area): boolean {
  return areasInside(register, area).some(({ level }) => level === 'region');
}

/** A region that is made of two is shown as those two, in its place by name. */
function regionsOf({ register }: AreaLists): readonly RegionEntry[] {
  return register.areas
    .filter(({ level }) => level === 'region')
    .map((region) => ({
      id: region.id,
      region: areaLink(region),
      areas: areasInside(register, region)
        .filter(({ level }) => level === 'localAuthority')
        .map(areaLink),
    }))
    .filter(({ areas }) => areas.length > 0)
    .toSorted((a, b) => a.region.text.localeCompare(b.region.text, 'en-GB'));
}

/** What was found for the words of a reader, or what they may have meant. */
export function searchAnswer(lists: AreaLists, written: string): SearchAnswer | null {
  const words = written.trim().slice(0, 80);
  if (words === '') return null;
  const { found, suggested } = findAreas(lists.register.areas, words);
  if (found.length > 0) {
    return {
      heading: `${countOf(found.length, 'place')} for “${words}”`,
      entries: found.map((area) => toEntry(lists, area)),
      advice: null,
    };
  }
  return {
    heading: `No place for “${words}”`,
    entries: suggested.map((area) => toEntry(lists, area)),
    advice:
      suggested.length === 0
        ? 'We know council areas and regions, not towns or postcodes. Choose from the list below.'
        : 'We know council areas and regions, not towns or postcodes. Did you mean one of these?',
  };
}
