/**
 * Rounds half away from zero, as the Department for Education does: 2.5 → 3, −2.5 → −3,
 * 1.005 to two places → 1.01 although the binary number lies just below.
 * `places` may be negative: 285 to −1 places → 290.
 */
export function roundHalfAway(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  // Fifteen significant digits undo the binary debris before the half is judged.
  const clean = Number(Math.abs(value).toPrecision(15));
  const rounded = shift(Math.round(shift(clean, places)), -places);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Moves the decimal point without the error of a multiplication. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Rounds a parsed figure to 9 decimals, which removes the binary debris of published files. */
export function cleanFigure(value: number): number {
  const rounded = Math.round(value * 1e9) / 1e9;
  return Object.is(rounded, -0) ? 0 : rounded;
}

/** How a number is written out, the same in chart, table, sentence and PDF. */
export interface NumberFormat {
  readonly decimals: number;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The number in words for the page: thousands commas, a true minus sign, fixed decimals.
 * `numberText(-1204.05, { decimals: 1, prefix: '', suffix: '%' })` → `−1,204.1%`
 */
export function numberText(value: number, format: NumberFormat): string {
  const rounded = roundHalfAway(value, format.decimals);
  const digits = Math.abs(rounded).toFixed(format.decimals);
  const [whole = '0', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = rounded < 0 ? '−' : '';
  return `${sign}${format.prefix}${grouped}${fraction === undefined ? '' : `.${fraction}`}${format.suffix}`;
}
