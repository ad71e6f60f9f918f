import type { YearsAsked } from '../../measures/model/selection.js';

/** The years asked for, as a reader would say it: `2019 to 2024`. */
export function yearsWords({ from, to }: YearsAsked): string {
  const upTo = to === null ? '' : ` up to ${to}`;
  if (from === 'newest') return `the newest period of each measure${upTo}`;
  if (from === null) return to === null ? 'every year' : `every year${upTo}`;
  if (to === null) return `${from} and later`;
  return from === to ? String(from) : `${from} to ${to}`;
}
