import { academicYearOf, dayInWords, monthInWords } from '../../lib/calendarDate.js';
import { yearNotGiven } from './periodName.js';
import type { Period } from './period.js';

/**
 * The period as a reader understands it, so that a bare `2024` is never taken for another one:
 * `year ending 31 March 2024`, `academic year 2023/24`, `January 2024`, `at 30 September 2024`,
 * `2014 to 2016 taken together`. A period without dates keeps the publisher's label.
 */
export function periodWords(period: Period): string {
  const { label, start, end, year } = period;
  if (start === null || end === null) return year > 0 ? label : yearNotGiven;
  switch (period.kind) {
    case 'calendar':
      return `calendar year ${year}`;
    case 'financial':
      return `year ending ${dayInWords(end)}${label.endsWith('(OT)') ? ' (outturn)' : ''}`;
    case 'academic':
      return `academic year ${academicYearOf(end).label}`;
    case 'quarter':
      return `${monthInWords(start)} to ${monthInWords(end)} ${year}`;
    case 'month':
      return `${monthInWords(end)} ${year}`;
    case 'snapshot':
      return start === end ? `at ${dayInWords(end)}` : `${monthInWords(end)} ${year}`;
    case 'pooled':
      return `${pooledWords(start, end)} taken together`;
    case 'asPublished':
      return label;
  }
}

function pooledWords(start: string, end: string): string {
  const firstYear = start.slice(0, 4);
  const lastYear = end.slice(0, 4);
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return `${firstYear} to ${lastYear}`;
  return `${monthInWords(start)} ${firstYear} to ${monthInWords(end)} ${lastYear}`;
}
