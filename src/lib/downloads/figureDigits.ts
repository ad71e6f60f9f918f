import type { NumberCell } from './downloadTable.js';

/**
 * A published figure as files write it: every digit it has, and at least the measure's decimals, so
 * that `1204.0` is not taken for a rounding. Never in powers of ten, no commas.
 */
export function figureDigits({ value, decimals }: NumberCell): string {
  if (!Number.isFinite(value)) throw new RangeError(`a file holds no figure ${value}`);
  const text = plainDigits(Object.is(value, -0) ? 0 : value);
  const places = text.split('.')[1]?.length ?? 0;
  return places >= decimals
    ? text
    : `${text}${places === 0 ? '.' : ''}${'0'.repeat(decimals - places)}`;
}

/** `1e-7` → `0.0000001`. Figures have 9 decimals at most; what is smaller keeps its own digits. */
function plainDigits(value: number): string {
  const text = String(value);
  const [digits = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  const all = `${whole}${fraction}`;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`;
  return `${sign}${all.padEnd(point, '0').slice(0, point)}${all.length > point ? `.${all.slice(point)}` : ''}`;
}
