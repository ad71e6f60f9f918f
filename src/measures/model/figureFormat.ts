import { numberText, roundHalfAway, type NumberFormat } from '../../lib/decimal.js';
import type { Unit } from './measure.js';

const affixes: Readonly<Record<Unit, readonly [prefix: string, suffix: string]>> = {
  percent: ['', '%'],
  percentagePoints: ['', ' points'],
  ratePer1000: ['', ' per 1,000'],
  ratePer10000: ['', ' per 10,000'],
  ratePer100000: ['', ' per 100,000'],
  number: ['', ''],
  score: ['', ''],
  ratio: ['', ''],
  pounds: ['£', ''],
  days: ['', ' days'],
  kilotonnes: ['', ' kilotonnes'],
  unknown: ['', ''],
};

const mostDecimals = 2;

/**
 * How a measure's figures are written, the same in sentence, chart, table and PDF. `decimals` are
 * the measure's own; where they are not known (`null`), none for whole things counted, pounds and
 * days, and one for the rest. `figureFormat('ratePer10000', 1)` → `41.4 per 10,000`
 */
export function figureFormat(unit: Unit, decimals: number | null): NumberFormat {
  const [prefix, suffix] = affixes[unit];
  const isWhole = unit === 'number' || unit === 'pounds' || unit === 'days';
  return { decimals: decimals ?? (isWhole ? 0 : 1), prefix, suffix };
}

/**
 * The decimals that published figures have, two at most: what to show where the source's dictionary
 * says nothing. Not numbers are passed over; without any figure 0.
 * `publishedDecimals([44, 41.25, 7.5])` → 2
 */
export function publishedDecimals(values: Iterable<number>): number {
  let most = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    while (most < mostDecimals && hasMoreDecimals(value, most)) most += 1;
    if (most === mostDecimals) break;
  }
  return most;
}

function hasMoreDecimals(value: number, decimals: number): boolean {
  const scaled = value * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) > 1e-7;
}

/**
 * A change in words, in the measure's unit: `2 points up`, `0.4 per 10,000 down`, `no change` where
 * it rounds to nought. A change of percents is in points.
 */
export function changeText(change: number, unit: Unit, decimals: number | null): string {
  const format = figureFormat(unit === 'percent' ? 'percentagePoints' : unit, decimals);
  const size = roundHalfAway(Math.abs(change), format.decimals);
  if (size === 0) return 'no change';
  const text = numberText(size, format);
  const amount = size === 1 ? text.replace(/(point|day|kilotonne)s$/, '$1') : text;
  return `${amount} ${change > 0 ? 'up' : 'down'}`;
}
