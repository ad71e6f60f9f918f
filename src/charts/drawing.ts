import type { ChartSpec } from '../lib/chartSpec.js';
import { inkOf, rootInk, type ChartSize, type InkRole, type Paint } from './paint.js';
import type { Spot } from './plot.js';
import { attributesText, coordinate, escapeXml } from './svg.js';

/** The type size of everything written in a chart, in pixels of the drawing. */
export const typeSize = 15;

const middleOfLetters = 0.35 * typeSize;

export interface DrawingSize {
  readonly size: ChartSize;
  readonly width: number;
  readonly height: number;
}

/** The whole drawing: its name, its alternative text, then its parts in the order drawn. */
export function drawing(
  spec: ChartSpec,
  paint: Paint,
  { size, width, height, parts }: DrawingSize & { readonly parts: readonly string[] },
): string {
  const id = `${spec.id}-${size}`;
  const attributes = attributesText({
    viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-text`,
    'font-size': typeSize,
    ...(paint === 'paper' ? { width, height } : {}),
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${rootInk(size, paint)}${attributes}>`,
    `<title id="${escapeXml(id)}-title">${escapeXml(spec.title)}</title>`,
    `<desc id="${escapeXml(id)}-text">${escapeXml(spec.description)}</desc>`,
    ...parts.filter((part) => part !== ''),
    '</svg>',
  ].join('\n');
}

export function path(role: InkRole, paint: Paint, d: string): string {
  return d === '' ? '' : `<path${inkOf(role, paint)} d="${d}"/>`;
}

export function circle(role: InkRole, paint: Paint, at: Spot & { readonly r: number }): string {
  const { x, y, r } = at;
  return `<circle${inkOf(role, paint)}${attributesText({ cx: x, cy: y, r })}/>`;
}

export interface TextPlace extends Spot {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly more?: string;
}

/** A line of words whose letters stand in the middle of `y`. `markup` is already escaped. */
export function words(
  [role, paint]: readonly [InkRole, Paint],
  { x, y, anchor = 'start', more = '' }: TextPlace,
  markup: string,
): string {
  const ends = anchor === 'start' ? '' : attributesText({ 'text-anchor': anchor });
  const place = attributesText({ x, y: y + middleOfLetters });
  return `<text${inkOf(role, paint)}${place}${ends}${more}>${markup}</text>`;
}

/** `M12 30` or `L12 30`. */
export function pathStep(command: 'M' | 'L', { x, y }: Spot): string {
  return `${command}${coordinate(x)} ${coordinate(y)}`;
}
