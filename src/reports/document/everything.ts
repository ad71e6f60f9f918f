import type { ChartSpec } from '../../lib/chartSpec.js';
import type { Block } from './block.js';
import type { Prose } from './prose.js';
import type { ReportDocument } from './reportDocument.js';
import type { Table } from './table.js';

/** Every block of the report in reading order. */
export function blocksOf(document: ReportDocument): readonly Block[] {
  return [...document.opening, ...document.body].flatMap((section) => [
    ...section.blocks,
    ...section.parts.flatMap((part) => part.blocks),
  ]);
}

export function chartsOf(document: ReportDocument): readonly ChartSpec[] {
  return blocksOf(document).flatMap((block) => {
    if (block.kind === 'chart') return [block.chart];
    return block.kind === 'measure' && block.chart !== null ? [block.chart] : [];
  });
}

export function tablesOf(document: ReportDocument): readonly Table[] {
  return blocksOf(document).flatMap((block) => {
    if (block.kind === 'table') return [block.table];
    return block.kind === 'measure' && block.table !== null ? [block.table] : [];
  });
}

/** Every run of text that may hold links, in reading order. */
export function proseOf(document: ReportDocument): readonly Prose[] {
  const leads = document.body.flatMap(({ lead }) => (lead === null ? [] : [lead]));
  return [...leads, ...blocksOf(document).flatMap(blockProse)];
}

function blockProse(block: Block): readonly Prose[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'keyPoints':
      return block.points.map(({ text }) => text);
    case 'measure':
      return [block.text, ...block.notes];
    case 'actions':
      return block.actions.map(({ text }) => text);
    case 'tally':
    case 'chart':
    case 'table':
      return [];
  }
}
