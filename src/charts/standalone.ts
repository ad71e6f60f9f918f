import type { ChartSpec } from '../lib/chartSpec.js';
import { coordinate, escapeXml, attributesText } from './svg.js';
import { renderChart } from './renderChart.js';
import type { ChartFont } from './textWidth.js';
import { wrapText } from './wrapText.js';

/** What stands above and below a chart that leaves the site. */
export interface ChartFrame {
  /** In place of the chart's own: it may say more, such as that the scale does not start at nought. */
  readonly subtitle: string;
  /** What to mind, such as provisional points; `null` where there is nothing. */
  readonly note: string | null;
  /** Who published the figures, when, and under what licence. */
  readonly source: string;
}

const width = 720;
const margin = 24;
const family = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Arial, sans-serif";
const titleFont: ChartFont = { size: 24, isBold: true };
const subtitleFont: ChartFont = { size: 16, isBold: false };
const smallFont: ChartFont = { size: 14, isBold: false };
const ink = '#1b1b1b';
const grey = '#505a5f';

/**
 * A chart as a picture of its own, for print and press: title, subtitle, the drawing, notes and
 * source on a white ground, with its name and alternative text inside. It needs no style sheet.
 */
export function renderStandalone(spec: ChartSpec, frame: ChartFrame): string {
  const title = block(spec.title, titleFont, ink);
  const subtitle = block(frame.subtitle, subtitleFont, grey);
  const drawn = innerDrawing(spec);
  const below = [frame.note, frame.source].flatMap((text) =>
    text === null ? [] : [block(text, smallFont, grey)],
  );
  let y = margin;
  const parts: string[] = [];
  for (const { height, at } of [title, subtitle]) {
    parts.push(at(y));
    y += height + 4;
  }
  y += 12;
  parts.push(`<g transform="translate(${margin} ${coordinate(y)})">${drawn.markup}</g>`);
  y += drawn.height + 16;
  for (const { height, at } of below) {
    parts.push(at(y));
    y += height + 4;
  }
  return wholeDrawing(spec, { height: y + margin, parts });
}

function wholeDrawing(
  { id, title, description }: ChartSpec,
  { height, parts }: { readonly height: number; readonly parts: readonly string[] },
): string {
  const whole = width + 2 * margin;
  const attributes = attributesText({
    width: whole,
    height,
    viewBox: `0 0 ${whole} ${coordinate(height)}`,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-text`,
    'font-family': family,
    'font-size': 15,
    fill: ink,
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>`,
    `<title id="${escapeXml(id)}-title">${escapeXml(title)}</title>`,
    `<desc id="${escapeXml(id)}-text">${escapeXml(description)}</desc>`,
    `<rect width="${whole}" height="${coordinate(height)}" fill="#fff"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

interface TextBlock {
  readonly height: number;
  readonly at: (top: number) => string;
}

function block(text: string, font: ChartFont, fill: string): TextBlock {
  const lines = wrapText(text, width, font);
  const leading = font.size * 1.3;
  return {
    height: lines.length * leading,
    at: (top) =>
      lines
        .map((line, index) => {
          const attributes = attributesText({
            x: margin,
            y: top + font.size + index * leading,
            'font-size': font.size,
            fill,
            ...(font.isBold ? { 'font-weight': '700' } : {}),
          });
          return `<text${attributes}>${escapeXml(line)}</text>`;
        })
        .join('\n'),
  };
}

/** The chart without its own frame: name and alternative text belong to the whole. */
function innerDrawing(spec: ChartSpec): { readonly markup: string; readonly height: number } {
  const drawn = renderChart(spec, 'wide', 'paper');
  const height = Number(/ height="([\d.]+)"/.exec(drawn)?.[1] ?? 0);
  const markup = drawn
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replace(/<title[\s\S]*?<\/title>|<desc[\s\S]*?<\/desc>/g, '');
  return { markup, height };
}
