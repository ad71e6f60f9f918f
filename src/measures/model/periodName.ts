import { academicYearOf, monthInWords } from '../../lib/calendarDate.js';
import type { Period } from './period.js';

/** A label that names no time at all, such as the year `0` of the national file. */
export const yearNotGiven = 'year not given';

/**
 * The period as short as a sentence, an axis or a table can bear: `2024/25` for an academic year even
 * where the source prints `2025`, `January 2025` for a count on a day, `2020 to 2022` for years taken
 * together, else the publisher's label. Where room allows, say `periodWords` beside the figure.
 */
export function periodName(period: Period): string {
  const { label, start, end, kind } = period;
  if (start === null || end === null) return period.year > 0 ? label : yearNotGiven;
  switch (kind) {
    case 'academic':
      return academicYearOf(end).label;
    case 'financial':
      return label.replace(/ \(OT\)$/, '');
    case 'snapshot':
    case 'month':
      return `${monthInWords(end)} ${end.slice(0, 4)}`;
    case 'quarter':
      return `${monthInWords(start)} to ${monthInWords(end)} ${end.slice(0, 4)}`;
    case 'pooled':
      return start.endsWith('-01-01')
        ? `${start.slice(0, 4)} to ${end.slice(0, 4)}`
        : label.replace('-', ' to ');
    case 'calendar':
    case 'asPublished':
      return label;
  }
}
