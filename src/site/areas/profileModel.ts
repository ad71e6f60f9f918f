import { countOf } from '../../lib/words.js';
import type { Area } from '../../measures/model/area.js';
import { areaFilePath, areaPath, areasPath, compareAreasPath } from '../../paths/areas.js';
import { gridPath } from '../../paths/measures.js';
import { tableFormats } from '../../paths/query.js';
import { headlines } from '../../plan/model/headlines.js';
import type { Beside } from '../../plan/pages/beside.js';
import { toBesideForm, type BesideFormModel } from '../../plan/pages/besideFormModel.js';
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
import { profileColumns, type ProfileColumns } from './profileRows.js';
import { everyMeasure } from './measureSections.js';
import { profileSections, type ProfileSection } from './profileSections.js';
import { similarLists, type SimilarList } from './similarLists.js';
import { topicFilter } from './topicFilter.js';

export interface ProfileModel {
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
  readonly compare: Link;
  readonly grid: Link;
  readonly beside: BesideFormModel;
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
  const { figures, lists, place, judged, topic, beside } = input;
  const { plan, snapshot } = figures;
  const sections = profileSections(input);
  const isOurs = place.id === plan.areaId;
  const [lead = '', ...more] = countsWords(profileCounts(judged), place);
  const notes = [
    ...more,
    endedNote(lists, place),
    isOurs ? null : areaNote(plan, place.name),
    coverageNote(input.sizes),
  ];
  return {
    title: place.name,
    kind: areaKind(lists, place),
    breadcrumbs: [{ text: 'Places', href: areasPath() }],
    lead,
    notes: notes.filter((note) => note !== null),
    headline: headlineOf(input),
    facts: areaFacts(lists, place),
    inside: insideOf(lists, place),
    similar: similarLists(snapshot, place),
    compare: {
      text: `Set ${place.name} side by side with other places`,
      href: compareAreasPath({ areas: isOurs ? [place.id] : [plan.areaId, place.id] }),
    },
    grid: {
      text: 'See the plan’s measures with their pace',
      href: gridPath({ area: isOurs ? null : place.id }),
    },
    beside: toBesideForm({
      lists: figures,
      place,
      beside,
      action: areaPath(place.id),
      area: null,
      kept: { topic: topicInAddress(topic) },
    }),
    filter: topicFilter(figures, {
      action: areaPath(place.id),
      topic,
      usual: everyMeasure,
      kept: keptOf(beside),
    }),
    downloads: downloadLinks(input),
    columns: profileColumns(judged, place),
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

function keptOf({ address }: Beside): Readonly<Record<string, string>> {
  const { against, set, note } = address;
  const fields = Object.entries({ against, set: set?.join(',') ?? null, note });
  return Object.fromEntries(
    fields.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

function isFolded({ number }: ProfileSection, topic: string): boolean {
  return topic === everyMeasure && number === null;
}

function toSectionLink({ id, name, total }: ProfileSection): Link {
  return { text: `${name} (${total})`, href: `#at-${id}` };
}

/** All measures are what an address without a topic shows. */
function topicInAddress(topic: string): string | null {
  return topic === everyMeasure ? null : topic;
}

const formatNames = { csv: 'CSV', ods: 'Spreadsheet (ODS)', json: 'JSON' } as const;

function downloadLinks({ place, topic, beside }: ProfileInput): readonly Link[] {
  return tableFormats.map((format) => ({
    text: formatNames[format],
    href: areaFilePath(place.id, format, { topic: topicInAddress(topic), ...beside.address }),
  }));
}
