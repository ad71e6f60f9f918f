import { countOf, wordList } from '../../lib/words.js';
import type { Area } from '../../measures/model/area.js';
import { areaPath, areasPath, compareAreasFilePath, compareAreasPath } from '../../paths/areas.js';
import { priorityPath } from '../../paths/plan.js';
import { tableFileLinks } from '../../paths/query.js';
import type { FilterField } from '../../web/components/FilterForm.js';
import type { Link, PageError } from '../../web/page/shell.js';
import type { ComparedSection, CompareInput } from './compareInput.js';
import { compareRow, type CompareRow } from './compareRows.js';
import { coverageNote } from './coverageNote.js';
import { planMeasures } from './measureSections.js';
import { placeGroups, placeSelects, type PlaceGroup, type PlaceSelect } from './placeSelects.js';
import { topicFilter } from './topicFilter.js';

export interface CompareSection {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  readonly number: number | null;
  readonly size: string;
  readonly caption: string;
  readonly rows: readonly CompareRow[];
}

export interface CompareModel {
  readonly title: string;
  readonly lead: string;
  readonly breadcrumbs: readonly Link[];
  readonly errors: readonly PageError[];
  readonly action: string;
  readonly selects: readonly PlaceSelect[];
  readonly groups: readonly PlaceGroup[];
  readonly topic: FilterField | null;
  readonly areas: readonly Link[];
  readonly hasEngland: boolean;
  readonly notes: readonly string[];
  readonly downloads: readonly Link[];
  readonly sections: readonly CompareSection[];
}

/** Up to four areas side by side: each measure with the figure of each for one period. */
export function toCompareModel(input: CompareInput): CompareModel {
  const { figures, areas, topic, problem } = input;
  const action = compareAreasPath();
  const [field] = topicFilter(figures, { action, topic, usual: planMeasures }).fields;
  return {
    title: 'Places side by side',
    lead: leadOf(input),
    breadcrumbs: [{ text: 'Places', href: areasPath() }],
    errors: problem === null ? [] : [{ text: problem, href: '#area-1' }],
    action,
    selects: placeSelects(areas),
    groups: placeGroups(figures.snapshot.register),
    topic: field ?? null,
    areas: areas.map(({ id, name }) => ({ text: name, href: areaPath(id) })),
    hasEngland: hasEngland(areas),
    notes: notesOf(input),
    downloads: problem === null ? downloadLinks(input) : [],
    sections: input.sections.map((section) => toSection(input, section)),
  };
}

/** Beside England itself there is no England. */
export function hasEngland(areas: readonly Area[]): boolean {
  return areas.every(({ level }) => level !== 'country');
}

function leadOf({ areas, problem }: CompareInput): string {
  const names = areas.map(({ name }) => name);
  if (problem !== null) return 'Choose up to four places.';
  if (areas.length > 1) {
    return `${namesInOneBreath(names)}: the newest figure of each, for the same period.`;
  }
  return `Only ${wordList(names)} is chosen. Choose up to three more places to set beside it.`;
}

function namesInOneBreath(names: readonly string[]): string {
  return names.some((name) => / and |,/.test(name)) ? names.join('; ') : wordList(names);
}

function toSection({ figures, areas }: CompareInput, section: ComparedSection): CompareSection {
  const { id, name, number, judged } = section;
  const [first] = areas;
  const area = first === undefined || first.id === figures.plan.areaId ? null : first.id;
  return {
    id,
    name,
    number,
    href: number === null ? null : priorityPath(id, { area }),
    size: countOf(judged.length, 'measure'),
    caption: `${name}: figures for ${areas.map((each) => each.name).join('; ')}`,
    rows: judged.map((row) => compareRow(row, area)),
  };
}

function notesOf({ areas, sizes, problem }: CompareInput): readonly string[] {
  if (problem !== null) return [];
  const best =
    areas.length < 2
      ? null
      : 'A star marks the best figure of these places, where it is agreed which way is good. Small differences can be chance. Plain numbers follow the size of a place and have no star.';
  return [best, coverageNote(sizes)].filter((note) => note !== null);
}

function downloadLinks({ areas, topic }: CompareInput): readonly Link[] {
  return tableFileLinks((format) =>
    compareAreasFilePath(format, {
      areas: areas.map(({ id }) => id),
      topic: topic === planMeasures ? null : topic,
    }),
  );
}
