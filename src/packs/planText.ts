import { fileProblem } from '../lib/importProblem.js';
import type { Priority } from '../plan/model/priority.js';
import type { PackProblem } from './packProblem.js';
import { readSections, type Section } from './planSections.js';

export const planTextFile = 'plan.md';

/** What `plan.md` holds. Texts are paragraphs. */
export interface PlanText {
  readonly title: string;
  readonly about: readonly string[];
  readonly vision: readonly string[];
  readonly priorities: readonly Priority[];
}

export interface PlanTextReading {
  readonly text: PlanText;
  readonly problems: readonly PackProblem[];
}

const aboutHeading = 'About the plan';
const visionHeading = 'Our vision';
const partHeadings = [
  'In one sentence',
  'What we want',
  'Why it matters',
  'Where we are now',
] as const;

type PartHeading = (typeof partHeadings)[number];

const priorityPattern = /^(.+?) \{#([a-z0-9]+(?:-[a-z0-9]+)*)\}$/;

/**
 * Reads `plan.md`: a title, “About the plan”, “Our vision”, then each priority with its four parts
 * in order. Anything else is a problem with its line.
 */
export function parsePlanText(source: string): PlanTextReading {
  const { title, sections, problems } = readSections(planTextFile, source);
  const found: PackProblem[] = [...problems];
  const [about, vision, ...chapters] = sections;
  found.push(...checkOpening(about, aboutHeading), ...checkOpening(vision, visionHeading));
  const priorities = chapters.map((chapter, index) => readPriority(chapter, index + 1, found));
  found.push(...doubledSlugs(chapters, priorities));
  if (chapters.length === 0) {
    found.push(fileProblem(planTextFile, 'No priority follows. Add “## Name {#slug}”.'));
  }
  const text = {
    title,
    about: about?.paragraphs ?? [],
    vision: vision?.paragraphs ?? [],
    priorities,
  };
  return { text, problems: found };
}

function checkOpening(section: Section | undefined, heading: string): readonly PackProblem[] {
  if (section?.heading !== heading) {
    const message = `“## ${heading}” is expected here. The order is: title, “${aboutHeading}”, “${visionHeading}”, then the priorities.`;
    return [fileProblem(planTextFile, message, { line: section?.line ?? null, column: heading })];
  }
  return [
    ...section.parts.map((part) =>
      lineProblem(part, 'No heading of the third level belongs here. Remove it.'),
    ),
    ...emptyText(section),
  ];
}

function readPriority(chapter: Section, number: number, found: PackProblem[]): Priority {
  const match = priorityPattern.exec(chapter.heading);
  if (match === null) {
    found.push(lineProblem(chapter, 'End the name of a priority in its slug: “## Name {#slug}”.'));
  }
  if (chapter.paragraphs.length > 0) {
    found.push(lineProblem(chapter, `Put the text under a heading: “### ${partHeadings[0]}”.`));
  }
  const texts = readParts(chapter, found);
  return {
    id: match?.[2] ?? '',
    number,
    name: match?.[1] ?? chapter.heading,
    aim: texts['In one sentence'].join(' '),
    want: texts['What we want'],
    why: texts['Why it matters'],
    where: texts['Where we are now'],
  };
}

function readParts(
  chapter: Section,
  found: PackProblem[],
): Readonly<Record<PartHeading, readonly string[]>> {
  const order = chapter.parts.map((part) => part.heading);
  if (order.join('|') !== partHeadings.join('|')) {
    const wanted = partHeadings.map((heading) => `“### ${heading}”`).join(', ');
    found.push(lineProblem(chapter, `This priority needs these headings, in order: ${wanted}.`));
  }
  found.push(...chapter.parts.flatMap(emptyText));
  const textOf = (heading: PartHeading) =>
    chapter.parts.find((part) => part.heading === heading)?.paragraphs ?? [];
  return {
    'In one sentence': textOf('In one sentence'),
    'What we want': textOf('What we want'),
    'Why it matters': textOf('Why it matters'),
    'Where we are now': textOf('Where we are now'),
  };
}

function doubledSlugs(
  chapters: readonly Section[],
  priorities: readonly Priority[],
): readonly PackProblem[] {
  return chapters.flatMap((chapter, index) => {
    const id = priorities[index]?.id ?? '';
    const isDoubled = id !== '' && priorities.findIndex((other) => other.id === id) < index;
    return isDoubled
      ? [lineProblem(chapter, `An earlier priority has the slug “${id}”. Give this one another.`)]
      : [];
  });
}

function emptyText(place: Omit<Section, 'parts'>): readonly PackProblem[] {
  return place.paragraphs.length === 0 ? [lineProblem(place, 'Write the text for this.')] : [];
}

function lineProblem(
  place: { readonly heading: string; readonly line: number },
  message: string,
): PackProblem {
  const column = place.heading.replace(/ \{#.*\}$/, '');
  return fileProblem(planTextFile, message, { line: place.line, column });
}
