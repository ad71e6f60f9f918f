import type { PlacedBlock, PlacedSection } from './place.js';
import { placeDocument } from './place.js';
import type { ReportDocument } from './reportDocument.js';

export interface OutlineEntry {
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  readonly id: string;
}

/** Name of the heading over the list of sections, the same in every format. */
export const contentsHeading = 'In this report';

export const contentsId = 'contents';

/** Every heading of the report in reading order, the contents' own heading included. */
export function outlineOf(document: ReportDocument): readonly OutlineEntry[] {
  const placed = placeDocument(document);
  return [
    { level: 1, text: document.title, id: document.id },
    ...placed.opening.flatMap(sectionHeadings),
    { level: 2, text: contentsHeading, id: contentsId },
    ...placed.body.flatMap(sectionHeadings),
  ];
}

/** The entries that go down more than one level from the heading before them. */
export function skippedLevels(outline: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return outline.filter((entry, index) => entry.level > (outline[index - 1]?.level ?? 0) + 1);
}

function sectionHeadings({ section, heading, blocks, parts }: PlacedSection): OutlineEntry[] {
  return [
    { level: 2, text: heading, id: section.id },
    ...blocks.flatMap(blockHeadings),
    ...parts.flatMap(({ part, blocks: inside }): OutlineEntry[] => [
      { level: 3, text: part.heading, id: part.id },
      ...inside.flatMap(blockHeadings),
    ]),
  ];
}

function blockHeadings({ block, headingLevel: level }: PlacedBlock): OutlineEntry[] {
  switch (block.kind) {
    case 'keyPoints':
      return block.points.map(({ title, id }) => ({ level, text: title, id }));
    case 'tally':
      return block.heading === null ? [] : [{ level, ...block.heading }];
    case 'measure':
      return [{ level, text: block.name, id: block.id }];
    case 'actions':
      return block.actions.map(({ title, id }) => ({ level, text: title, id }));
    case 'paragraph':
    case 'list':
    case 'chart':
    case 'table':
      return [];
  }
}
