import type { Block } from './block.js';
import type { Part, ReportDocument, Section } from './reportDocument.js';

/** A block in its place: the level of any heading it brings, and its paragraph number. */
export interface PlacedBlock {
  readonly block: Block;
  /** 3 directly under a section, 4 in a part. */
  readonly headingLevel: 3 | 4;
  /** `4.2`, or `null` when the block has no number. */
  readonly number: string | null;
}

export interface PlacedPart {
  readonly part: Part;
  readonly blocks: readonly PlacedBlock[];
}

export interface PlacedSection {
  readonly section: Section;
  /** The heading with its number: `4. Best education for all`. */
  readonly heading: string;
  readonly blocks: readonly PlacedBlock[];
  readonly parts: readonly PlacedPart[];
}

export interface PlacedDocument {
  readonly opening: readonly PlacedSection[];
  readonly body: readonly PlacedSection[];
}

/**
 * Gives sections and paragraphs their numbers and headings their levels, by where they stand.
 * The opening is never numbered.
 */
export function placeDocument(document: ReportDocument): PlacedDocument {
  let count = 0;
  return {
    opening: document.opening.map((section) => placeSection(section, null)),
    body: document.body.map((section) => {
      if (section.isNumbered) count += 1;
      return placeSection(section, section.isNumbered ? count : null);
    }),
  };
}

function placeSection(section: Section, number: number | null): PlacedSection {
  let paragraphs = 0;
  const placer = (headingLevel: 3 | 4) => (block: Block) => {
    if (number === null || !takesNumber(block)) return { block, headingLevel, number: null };
    paragraphs += 1;
    return { block, headingLevel, number: `${number}.${paragraphs}` };
  };
  return {
    section,
    heading: number === null ? section.heading : `${number}. ${section.heading}`,
    blocks: section.blocks.map(placer(3)),
    parts: section.parts.map((part) => ({ part, blocks: part.blocks.map(placer(4)) })),
  };
}

function takesNumber(block: Block): boolean {
  return block.kind === 'measure' || (block.kind === 'paragraph' && block.isNumbered);
}
