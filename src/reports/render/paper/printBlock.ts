import type { ChartSpec } from '../../../lib/chartSpec.js';
import { renderChart } from '../../../charts/renderChart.js';
import { altText, describedChart } from '../../document/altText.js';
import type { ActionItem, MeasureBlock } from '../../document/block.js';
import type { Mark } from '../../document/marks.js';
import type { PlacedBlock } from '../../document/place.js';
import type { JsonValue } from './json.js';
import type { ProseForm } from './printProse.js';
import { printTable } from './printTable.js';
import { markLook } from './shapes.js';

/** One block as the typesetter reads it. */
export function printBlock(
  { block, headingLevel, number }: PlacedBlock,
  prose: ProseForm,
): JsonValue {
  const placed = { kind: block.kind, level: headingLevel, number };
  switch (block.kind) {
    case 'paragraph':
      return { ...placed, text: prose(block.text) };
    case 'list':
      return { ...placed, items: block.items.map(prose) };
    case 'keyPoints':
      return {
        ...placed,
        points: block.points.map(({ id, title, text, mark }) => ({
          id,
          title,
          text: prose(text),
          mark: printMark(mark),
        })),
      };
    case 'tally':
      return {
        ...placed,
        heading: block.heading === null ? null : { ...block.heading },
        counts: block.counts.map(({ count, words, mark }) => ({
          count,
          words,
          shape: mark === null ? null : markLook(mark).shape,
        })),
      };
    case 'measure':
      return { ...placed, ...printMeasure(block, prose) };
    case 'chart':
      return { ...placed, chart: printChart(block.chart) };
    case 'table':
      return { ...placed, table: printTable(block.table) };
    case 'actions':
      return { ...placed, actions: block.actions.map((action) => printAction(action, prose)) };
  }
}

function printMeasure(block: MeasureBlock, prose: ProseForm): Record<string, JsonValue> {
  const { chart, table } = block;
  return {
    id: block.id,
    name: linked(block.name, block.href, prose),
    direction: printMark(block.direction),
    pace: block.pace === null ? null : block.pace.words,
    text: prose(block.text),
    notes: block.notes.map(prose),
    chart: chart === null ? null : printChart(describedChart(chart, table !== null)),
    table: table === null ? null : printTable(table),
  };
}

function printAction(action: ActionItem, prose: ProseForm): JsonValue {
  return {
    id: action.id,
    ref: action.ref,
    title: linked(action.title, action.href, prose),
    mark: printMark(action.mark),
    text: prose(action.text),
    led: action.ledBy,
  };
}

function printChart(chart: ChartSpec): JsonValue {
  return {
    title: chart.title,
    subtitle: chart.subtitle,
    alt: altText(chart),
    svg: renderChart(chart, 'wide', 'paper'),
  };
}

function printMark(mark: Mark): JsonValue {
  const { shape, tone } = markLook(mark);
  return { shape, tone, words: mark.words };
}

function linked(text: string, href: string | null, prose: ProseForm): JsonValue {
  return prose(href === null ? text : [{ text, href }]);
}
