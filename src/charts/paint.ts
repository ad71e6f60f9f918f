import type { ChartRole } from '../lib/chartSpec.js';
import { attributesText } from './svg.js';

/** `page`: classes of the site's style sheet. `paper`: written-in attributes, for PDF and files. */
export type Paint = 'page' | 'paper';

/** Wide for desktops and paper, narrow for phones; each is drawn at its own width. */
export type ChartSize = 'wide' | 'narrow';

interface Ink {
  readonly className: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const font = 'Atkinson Hyperlegible Next';
const green = '#0b5351';
const ink = '#1b1b1b';
const grey = '#505a5f';
const dark = '#3d4549';
const middle = '#6b7276';

function stroke(colour: string, width: string, dashes?: string): Record<string, string> {
  const line = { fill: 'none', stroke: colour, 'stroke-width': width };
  return dashes === undefined ? line : { ...line, 'stroke-dasharray': dashes };
}

function dataLine(colour: string, width: string, dashes?: string): Record<string, string> {
  return {
    ...stroke(colour, width, dashes),
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  };
}

const halo = {
  'paint-order': 'stroke',
  stroke: '#fff',
  'stroke-width': '4',
  'stroke-linejoin': 'round',
};

const inks = {
  grid: { className: 'c-grid', attributes: stroke('#e3ded4', '1') },
  base: { className: 'c-base', attributes: stroke('#6b6f70', '1.2') },
  tick: { className: 'c-tick', attributes: stroke('#6b6f70', '1.2') },
  break: { className: 'c-break', attributes: stroke('#6b6f70', '1.2', '2 3') },
  leader: { className: 'c-lead', attributes: stroke('#9aa0a3', '1') },
  mainLeader: { className: 'c-main-lead', attributes: stroke(green, '2') },
  englandRule: { className: 'c-eng', attributes: stroke(ink, '1.6', '7 4') },
  axisText: { className: 'c-ax', attributes: { fill: grey } },
  note: { className: 'c-note', attributes: { fill: grey } },
  label: { className: 'c-lab', attributes: { fill: dark } },
  mainLabel: { className: 'c-lab c-lab--main', attributes: { fill: green, 'font-weight': '700' } },
  englandLabel: { className: 'c-lab c-englab', attributes: { fill: ink, ...halo } },
  figure: { className: 'c-val', attributes: { 'font-weight': '700' } },
  mainLine: { className: 'c-line c-main', attributes: dataLine(green, '4') },
  englandLine: { className: 'c-line c-eng-l', attributes: dataLine(dark, '2.4', '8 5') },
  regionLine: { className: 'c-line c-reg', attributes: dataLine(middle, '2.4', '.1 5.5') },
  neighboursLine: { className: 'c-line c-near', attributes: dataLine(middle, '2', '14 4 2 4') },
  mainDot: {
    className: 'c-dot',
    attributes: { fill: green, stroke: '#fff', 'stroke-width': '1.5' },
  },
  mainDotHollow: {
    className: 'c-dot c-dot--prov',
    attributes: { fill: '#fff', stroke: green, 'stroke-width': '3' },
  },
  englandDot: { className: 'c-sdot', attributes: { fill: dark } },
  englandDotHollow: {
    className: 'c-sdot c-sdot--prov',
    attributes: { fill: '#fff', stroke: dark, 'stroke-width': '2' },
  },
  regionDot: { className: 'c-sdot c-reg-dot', attributes: { fill: middle } },
  regionDotHollow: {
    className: 'c-sdot c-sdot--prov c-reg-dot',
    attributes: { fill: '#fff', stroke: middle, 'stroke-width': '2' },
  },
  neighboursDot: { className: 'c-sdot c-near-dot', attributes: { fill: middle } },
  neighboursDotHollow: {
    className: 'c-sdot c-sdot--prov c-near-dot',
    attributes: { fill: '#fff', stroke: middle, 'stroke-width': '2' },
  },
  bar: { className: 'c-bar', attributes: { fill: '#8b9192' } },
  neighboursBar: { className: 'c-bar--near', attributes: { fill: dark } },
  mainBar: { className: 'c-bar--main', attributes: { fill: green } },
  barDot: { className: 'c-neardots', attributes: { fill: dark } },
} as const satisfies Record<string, Ink>;

/** What a drawn thing stands for; the one place that knows how it then looks is this file. */
export type InkRole = keyof typeof inks;

const attributesByRole = new Map<string, string>(
  Object.entries(inks).map(([role, { attributes }]) => [role, attributesText(attributes)]),
);

/** The look of a role as attribute text: its class on a page, its colours on paper. */
export function inkOf(role: InkRole, paint: Paint): string {
  return paint === 'page' ? ` class="${inks[role].className}"` : (attributesByRole.get(role) ?? '');
}

/** A white edge that lifts words off the grid lines behind them. */
export const wordsOverGrid = attributesText(halo);

/** The classes of a whole drawing on a page, or its type on paper. */
export function rootInk(size: ChartSize, paint: Paint): string {
  return paint === 'page'
    ? ` class="wm-chart wm-chart--${size}"`
    : attributesText({ 'font-family': font, fill: ink });
}

export function dotRole(role: ChartRole, isHollow: boolean): InkRole {
  return isHollow ? `${role}DotHollow` : `${role}Dot`;
}
