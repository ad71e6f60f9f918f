import { academicYearEnding, financialYearEnding } from '../../lib/calendarDate.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { Period, PeriodKind, Revision } from './period.js';

/** What a source says its year labels mean, in the words of the national dictionary. */
export const yearTypes = [
  'Calendar Year',
  'Financial Year',
  'Academic Year',
  'Annual - January',
  'Annual (end of Sept)',
  'Annual',
] as const;

export type YearType = (typeof yearTypes)[number];

export type PeriodRefusal =
  | { readonly kind: 'unknownYearType'; readonly message: string }
  | { readonly kind: 'unknownLabel'; readonly message: string };

export interface LabelledPeriod {
  readonly period: Period;
  readonly revision: Revision;
}

/**
 * The stretch of time a published label stands for, which the measure's year type decides:
 * `2024` is the year to March 2024 for a `Financial Year`, to August for an `Academic Year`.
 * `2014-16` pools three calendar years; `2013/14-15/16` pools three financial or academic years.
 * The suffixes `(prov)`, `(Rev)` and `(Final)` become the revision. `(OT)`, which marks spending
 * as it turned out and not as budgeted, says what is counted and so stays in the label. `Annual`
 * names no dates, and neither does the national file's stray year `0`: both are kept as published.
 * Refused: a year type or a label nobody has decided on, never taken for a calendar year.
 */
export function parsePeriodLabel(
  printed: string,
  yearType: string,
): Result<LabelledPeriod, PeriodRefusal> {
  const type = yearTypes.find((known) => known === yearType);
  if (type === undefined) {
    const message = `The year type “${yearType}” is not known, so this label could mean several stretches of time. Known: ${yearTypes.join(', ')}.`;
    return failure({ kind: 'unknownYearType', message });
  }
  const { label, revision } = splitRevision(printed);
  const years = readYears(label.replace(/ \(OT\)$/, ''));
  const period = years === null ? null : toPeriod(label, years, type);
  if (period === null) {
    const message = `“${printed}” is not a label that a ${type.toLowerCase()} can have. Use a year such as 2024 or 2023/24.`;
    return failure({ kind: 'unknownLabel', message });
  }
  return success({ period, revision });
}

const revisionBySuffix: ReadonlyMap<string, Revision> = new Map([
  ['prov', 'provisional'],
  ['provisional', 'provisional'],
  ['p', 'provisional'],
  ['rev', 'revised'],
  ['revised', 'revised'],
  ['r', 'revised'],
  ['final', 'final'],
]);

function splitRevision(printed: string): { label: string; revision: Revision } {
  const trimmed = printed.trim();
  const match = /^(.*\S)\s*\(([a-z]+)\)$/i.exec(trimmed);
  const revision = revisionBySuffix.get((match?.[2] ?? '').toLowerCase());
  if (match?.[1] === undefined || revision === undefined) {
    return { label: trimmed, revision: 'final' };
  }
  return { label: match[1], revision };
}

/** The years named by a label: `first` is where the label begins, `last` where it ends. */
interface NamedYears {
  readonly shape: 'none' | 'single' | 'slash' | 'dash' | 'pooledSlash';
  readonly first: number;
  readonly last: number;
}

function readYears(label: string): NamedYears | null {
  if (label === '0') return { shape: 'none', first: 0, last: 0 };
  const match = /^([12]\d{3})(?:([/-])(\d{2})(?:-(\d{2})\/(\d{2}))?)?$/.exec(label);
  if (match?.[1] === undefined) return null;
  const [, start, mark, second, third, fourth] = match;
  const first = Number(start);
  if (second === undefined) return { shape: 'single', first, last: first };
  const next = followingYear(first, second);
  if (third === undefined || fourth === undefined) {
    return { shape: mark === '/' ? 'slash' : 'dash', first, last: next };
  }
  const lastStart = followingYear(first, third);
  const last = followingYear(lastStart, fourth);
  const isWhole = mark === '/' && next === first + 1 && last === lastStart + 1;
  return isWhole ? { shape: 'pooledSlash', first, last } : null;
}

/** The first year after `year` that ends in the two digits: 1999 and `00` → 2000. */
function followingYear(year: number, twoDigits: string): number {
  const inCentury = year - (year % 100) + Number(twoDigits);
  return inCentury > year ? inCentury : inCentury + 100;
}

const longestPool = 10;

function toPeriod(label: string, years: NamedYears, type: YearType): Period | null {
  if (years.shape === 'none' || type === 'Annual') {
    return { kind: 'asPublished', label, start: null, end: null, year: years.last };
  }
  if (years.last - years.first > longestPool) return null;
  switch (type) {
    case 'Calendar Year':
      return calendarPeriod(label, years);
    case 'Financial Year':
      return splitYearPeriod(label, years, { kind: 'financial', yearEnding: financialYearEnding });
    case 'Academic Year':
      return splitYearPeriod(label, years, { kind: 'academic', yearEnding: academicYearEnding });
    case 'Annual - January':
      return snapshot(label, years, { from: '01-01', to: '01-31' });
    case 'Annual (end of Sept)':
      return snapshot(label, years, { from: '09-30', to: '09-30' });
  }
}

function calendarPeriod(label: string, { shape, first, last }: NamedYears): Period | null {
  if (shape === 'slash' || shape === 'pooledSlash') return null;
  const kind = first === last ? 'calendar' : 'pooled';
  return { kind, label, start: `${first}-01-01`, end: `${last}-12-31`, year: last };
}

interface SplitYear {
  readonly kind: PeriodKind & ('financial' | 'academic');
  readonly yearEnding: (year: number) => { readonly start: string; readonly end: string };
}

/** A year that runs over two calendar years. `2014-17` could pool two, three or four of them. */
function splitYearPeriod(label: string, years: NamedYears, split: SplitYear): Period | null {
  const { shape, first, last } = years;
  const { end } = split.yearEnding(last);
  if (shape === 'pooledSlash') {
    return { kind: 'pooled', label, start: split.yearEnding(first + 1).start, end, year: last };
  }
  if (shape !== 'single' && last !== first + 1) return null;
  return { kind: split.kind, label, start: split.yearEnding(last).start, end, year: last };
}

function snapshot(
  label: string,
  { shape, last }: NamedYears,
  day: { readonly from: string; readonly to: string },
): Period | null {
  if (shape !== 'single') return null;
  const dates = { start: `${last}-${day.from}`, end: `${last}-${day.to}` };
  return { kind: 'snapshot', label, ...dates, year: last };
}
