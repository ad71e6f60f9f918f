import { countOf } from '../../lib/words.js';
import type { Area } from '../../measures/model/area.js';
import { areaPath, areasPath } from '../../paths/areas.js';
import { headlines } from '../../plan/model/headlines.js';
import { judgedByDirection } from '../../plan/pages/judgedRows.js';
import { countDirections, type DirectionCounts } from '../../web/components/direction.js';
import type { FilterFormProps } from '../../web/components/FilterForm.js';
import type { Link } from '../../web/page/shell.js';
import { areaNote } from '../homeModel.js';
import { areaFacts, type AreaFact } from './areaFacts.js';
import { areaKind, endedNote } from './areaKind.js';
import { areaLink, areasInside, type AreaLists } from './areaKin.js';
import { coverageNote } from './coverageNote.js';
import { countsWords, profileCounts } from './profileCounts.js';
import type { ProfileInput } from './profileInput.js';
import { downloadLinks, keptOf, profileLinks, type ProfileLinks } from './profileLinks.js';
import { profileColumns, type ProfileColumns } from './profileRows.js';
import { everyMeasure } from './measureSections.js';
import { profileSections, type ProfileSection } from './profileSections.js';
import { similarLists, type SimilarList } from './similarLists.js';
import { topicFilter } from './topicFilter.js';

export interface ProfileModel extends ProfileLinks {
  readonly title: string;
  readonly kind: string;
  readonly breadcrumbs: readonly Link[];
  readonly lead: string;
  readonly notes: readonly string[];
  /** `null` where the plan has no measure with figures to judge. */
  readonly headline: { readonly heading: string; readonly counts: DirectionCounts } | null;
  readonly facts: readonly AreaFact[];
  readonly inside: { readonly heading: string; readonly areas: readonly Link[] } | null;
  readonly similar: readonly SimilarList[];
  readonly filter: FilterFormProps;
  readonly downloads: readonly Link[];
  readonly columns: ProfileColumns;
  /** The plan's measures by priority, or those of the topic chosen. */
  readonly sections: readonly ProfileSection[];
  /** The topics that stand after the plan's measures, folded until they are opened. */
  readonly topics: readonly ProfileSection[];
  /** To the sections further down; empty where there are few. */
  readonly onThisPage: readonly Link[];
}

/** Everything that is known of one area: what it is, what it is like, and all its measures. */
export function toProfileModel(input: ProfileInput): ProfileModel {
  const { lists, place, judged } = input;
  return {
    title: place.name,
    kind: areaKind(lists, place),
    breadcrumbs: [{ text: 'Places', href: areasPath() }],
    ...wordsOf(input),
    headline: headlineOf(input),
    facts: areaFacts(lists, place),
    inside: insideOf(lists, place),
    similar: similarLists(input.figures.snapshot, place),
    ...profileLinks(input),
    columns: profileColumns(judged, place),
    ...measuresOf(input),
  };
}

/** How much is known, and what to mind. */
function wordsOf(input: ProfileInput): Pick<ProfileModel, 'lead' | 'notes'> {
  const { figures, lists, place, judged } = input;
  const { plan } = figures;
  const [lead = '', ...more] = countsWords(profileCounts(judged), place);
  const notes = [
    ...more,
    endedNote(lists, place),
    place.id === plan.areaId ? null : areaNote(plan, place.name),
    coverageNote(input.sizes),
  ];
  return { lead, notes: notes.filter((note) => note !== null) };
}

type Measures = Pick<ProfileModel, 'filter' | 'downloads' | 'sections' | 'topics' | 'onThisPage'>;

function measuresOf(input: ProfileInput): Measures {
  const { figures, place, topic, beside } = input;
  const sections = profileSections(input);
  return {
    filter: topicFilter(figures, {
      action: areaPath(place.id),
      topic,
      usual: everyMeasure,
      kept: keptOf(beside),
    }),
    downloads: downloadLinks(input),
    sections: sections.filter((section) => !isFolded(section, topic)),
    topics: sections.filter((section) => isFolded(section, topic)),
    onThisPage: sections.length < 3 ? [] : sections.map(toSectionLink),
  };
}

function headlineOf({ figures, judged }: ProfileInput): ProfileModel['headline'] {
  const { plan } = figures;
  const ids = new Set(headlines(plan).map(({ id }) => id));
  const counted = judgedByDirection(judged.filter(({ view }) => ids.has(view.id)));
  if (counted.every((each) => each.figures === null)) return null;
  return {
    heading: `The ${countOf(counted.length, 'headline measure')} of ${plan.siteName}`,
    counts: countDirections(counted.map(({ direction }) => direction)),
  };
}

function insideOf({ register }: AreaLists, place: Area): ProfileModel['inside'] {
  const areas = areasInside(register, place);
  if (areas.length === 0) return null;
  const isOfCouncils = areas.every(({ level }) => level === 'localAuthority');
  const noun = isOfCouncils ? 'council area' : 'region';
  return { heading: `Its ${countOf(areas.length, noun)}`, areas: areas.map(areaLink) };
}

function isFolded({ number }: ProfileSection, topic: string): boolean {
  return topic === everyMeasure && number === null;
}

function toSectionLink({ id, name, total }: ProfileSection): Link {
  return { text: `${name} (${total})`, href: `#at-${id}` };
}
