import { numberText, roundHalfAway, type NumberFormat } from '../../../lib/decimal.js';
import type { SeriesPoint } from '../../../measures/model/seriesSet.js';
import { periodName } from '../../../measures/model/periodName.js';

const mostDecimals = 9;

/**
 * A figure with every decimal that it has, nine at most, and at least those of its measure, so that
 * a working can be done again by hand: `7.49%` where the page elsewhere says `7.5%`.
 */
export function exactText(value: number, format: NumberFormat): string {
  return numberText(value, { ...format, decimals: exactDecimals(value, format.decimals) });
}

function exactDecimals(value: number, fewest: number): number {
  let decimals = fewest;
  while (decimals < mostDecimals && roundHalfAway(value, decimals) !== value) decimals += 1;
  return decimals;
}

/** A plain number without a unit, exactly. */
export function exactNumber(value: number): string {
  return exactText(value, { decimals: 0, prefix: '', suffix: '' });
}

/** A number of a test, such as a p or a chi-square, with four digits that mean something. */
export function fourDigits(value: number): string {
  if (value === 0) return '0';
  if (value > 0 && value < 0.0001) return 'less than 0.0001';
  const decimals = Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value))));
  return numberText(value, { decimals, prefix: '', suffix: '' });
}

/** `29% in 2020; 30% in 2021`. Points without a figure are left out. */
export function pointList(points: readonly SeriesPoint[], format: NumberFormat): string {
  return points
    .flatMap(({ period, value }) =>
      value === null ? [] : [`${exactText(value, format)} in ${periodName(period)}`],
    )
    .join('; ');
}
