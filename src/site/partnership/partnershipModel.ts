import { countOf } from '../../lib/words.js';
import { areaPath } from '../../paths/areas.js';
import { coveragePath, statedFiguresPath } from '../../paths/plan.js';
import { reportsPath } from '../../paths/reports.js';
import { aboutPath, homePath } from '../../paths/site.js';
import type { Locality } from '../../people/model/locality.js';
import type { Organisation } from '../../people/model/organisation.js';
import { isOnBoard, type Seat } from '../../people/model/seat.js';
import type { LinkedBoard, VoiceBody } from '../../plan/model/partnerWork.js';
import type { Plan } from '../../plan/model/plan.js';
import type { Principle } from '../../plan/model/priority.js';
import type { Link } from '../../web/page/shell.js';
import { toBodyGroups, toSeatRows, type BodyGroup, type SeatRow } from './seatRows.js';
import { workByPriority, type PriorityWork } from './workByPriority.js';

export interface PartnershipInput {
  readonly plan: Plan;
  readonly organisations: readonly Organisation[];
  readonly seats: readonly Seat[];
  readonly localities: readonly Locality[];
}

export interface PartnershipModel {
  readonly title: string;
  readonly breadcrumbs: readonly Link[];
  readonly lead: string;
  readonly contents: readonly Link[];
  readonly who: { readonly paragraphs: readonly string[]; readonly vision: readonly string[] };
  readonly principles: readonly Principle[];
  readonly table: { readonly words: string; readonly seats: readonly SeatRow[] };
  readonly others: {
    readonly words: string;
    readonly groups: readonly BodyGroup[];
    readonly boards: readonly LinkedBoard[];
  };
  readonly places: {
    readonly words: string;
    readonly list: readonly Locality[];
    readonly figures: Link;
  };
  readonly voices: { readonly words: string; readonly bodies: readonly VoiceBody[] };
  readonly promise: { readonly words: string; readonly links: readonly Link[] };
  readonly work: readonly PriorityWork[];
}

/** The sections, each a question, in the order in which the page answers them. */
export const partnershipSections = {
  who: 'Who are we?',
  table: 'Who sits at the table?',
  others: 'Who else works with us?',
  places: 'Where?',
  voices: 'How are people heard?',
  promise: 'What do we promise to publish?',
  work: 'What else is under way?',
} as const;

/** Who the partnership is, as its plan says: bodies, seats and places, and nobody's name. */
export function toPartnershipModel(input: PartnershipInput): PartnershipModel {
  const { plan, organisations, seats, localities } = input;
  return {
    title: 'Who we are',
    breadcrumbs: [{ text: plan.siteName, href: homePath() }],
    lead: `We are the ${plan.partnershipName}: services, schools and groups that share one plan for children in ${plan.placeName}.`,
    contents: Object.entries(partnershipSections).map(([id, text]) => ({ text, href: `#${id}` })),
    who: { paragraphs: whoParagraphs(plan), vision: plan.vision },
    principles: plan.principles,
    table: { words: tableWords(seats), seats: toSeatRows(seats, organisations) },
    others: {
      words: othersWords(organisations, seats),
      groups: toBodyGroups(organisations, seats),
      boards: plan.linkedBoards,
    },
    places: {
      words: placeWords(localities),
      list: localities.toSorted((a, b) => Number(b.isWholeArea) - Number(a.isWholeArea)),
      figures: { text: `All figures for ${plan.placeName}`, href: areaPath(plan.areaId) },
    },
    voices: { words: voiceWords(plan.voiceBodies), bodies: plan.voiceBodies },
    promise: { words: plan.reportPromise, links: promiseLinks() },
    work: workByPriority(plan),
  };
}

function whoParagraphs({ planName, startYear, endYear, priorities, outcomes }: Plan) {
  return [
    `Our plan is called “${planName}”. It runs from ${startYear} to ${endYear}, with ${countOf(priorities.length, 'priority', 'priorities')} and ${countOf(outcomes.length, 'outcome')} that we hope for.`,
  ];
}

function tableWords(seats: readonly Seat[]): string {
  if (seats.length === 0) return 'The plan names no seats.';
  return `Our board has ${countOf(seats.length, 'seat')}. A seat belongs to a job or a group, not to one person. We keep nobody’s name, so this page cannot tell you whether a seat is empty today.`;
}

function othersWords(organisations: readonly Organisation[], seats: readonly Seat[]): string {
  if (organisations.length === 0) return 'The plan names no other bodies.';
  const seated = organisations.filter((each) => isOnBoard(each, seats)).length;
  return `The plan names ${countOf(organisations.length, 'body', 'bodies')}. ${seated} of them ${seated === 1 ? 'has' : 'have'} a seat on the board. We sorted them into kinds ourselves; the plan does not.`;
}

function placeWords(localities: readonly Locality[]): string {
  const parts = localities.filter(({ isWholeArea }) => !isWholeArea).length;
  if (parts === 0) return 'The plan names no smaller places.';
  return `The plan names ${countOf(parts, 'smaller place')}. It draws no lines on a map, and the places may overlap. So there are figures for the whole area, and none for these parts.`;
}

function voiceWords(bodies: readonly VoiceBody[]): string {
  if (bodies.length === 0) return 'The plan names no group through which people are heard.';
  const planned = bodies.filter(({ isPlanned }) => isPlanned).length;
  const meant =
    planned === 0
      ? ''
      : ` ${planned === 1 ? 'One of them is' : `${planned} of them are`} still planned.`;
  return `The plan names ${countOf(bodies.length, 'group')} through which people can speak up.${meant}`;
}

function promiseLinks(): readonly Link[] {
  return [
    { text: 'Read the reports', href: reportsPath() },
    { text: 'What the plan covers, and where it has holes', href: coveragePath() },
    { text: 'What the plan says, checked', href: statedFiguresPath() },
    { text: 'How we decide', href: aboutPath() },
  ];
}
