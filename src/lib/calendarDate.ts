/** Calendar days are text, `2024-03-31`, so that no time zone can move them. */
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** A financial or academic year, or a quarter. Both days belong to it. */
export interface NamedYear {
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

/** A quarter of the financial year: `Q1` is April to June. */
export interface FinancialQuarter extends NamedYear {
  readonly label: 'Q1' | 'Q2' | 'Q3' | 'Q4';
  readonly financialYear: string;
}

/** Whether the text is a real day of the calendar, written `2024-02-29`. */
export function isCalendarDate(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && calendarDate(instant) === text;
}

/** The day of an instant in Coordinated Universal Time. For a person's day, see `londonDate`. */
export function calendarDate(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/**
 * The day it is, or was, in the United Kingdom. A calendar day stays as it is; an instant is a
 * `Date` or text with its zone: `2024-08-31T23:30:00Z` → `2024-09-01`.
 * @throws RangeError for text that is neither
 */
export function londonDate(moment: Date | string): string {
  if (typeof moment === 'string') {
    if (isCalendarDate(moment)) return moment;
    if (!/T.*(Z|[+-]\d{2}:\d{2})$/.test(moment)) {
      throw new RangeError(`neither a calendar day nor an instant with its zone: ${moment}`);
    }
  }
  return londonDay.format(new Date(moment));
}

/** The year from 1 September: label `2023/24`. */
export function academicYearOf(moment: Date | string): NamedYear {
  const { year, month } = partsOf(londonDate(moment));
  return academicYearEnding(month >= 9 ? year + 1 : year);
}

/** The academic year that ends in August of the year given. */
export function academicYearEnding(year: number): NamedYear {
  const label = `${year - 1}/${twoDigits(year % 100)}`;
  return { label, start: `${year - 1}-09-01`, end: `${year}-08-31` };
}

/** The year from 1 April: label `2023-24`. */
export function financialYearOf(moment: Date | string): NamedYear {
  const { year, month } = partsOf(londonDate(moment));
  return financialYearEnding(month >= 4 ? year + 1 : year);
}

/** The financial year that ends in March of the year given. */
export function financialYearEnding(year: number): NamedYear {
  const label = `${year - 1}-${twoDigits(year % 100)}`;
  return { label, start: `${year - 1}-04-01`, end: `${year}-03-31` };
}

const quarters = [
  { label: 'Q4', from: '01-01', to: '03-31' },
  { label: 'Q1', from: '04-01', to: '06-30' },
  { label: 'Q2', from: '07-01', to: '09-30' },
  { label: 'Q3', from: '10-01', to: '12-31' },
] as const;

/** The quarter of the financial year: July to September is `Q2`. */
export function quarterOf(moment: Date | string): FinancialQuarter {
  const day = londonDate(moment);
  const { year, month } = partsOf(day);
  const { label, from, to } = quarters[Math.floor((month - 1) / 3)] ?? quarters[0];
  const financialYear = financialYearOf(day).label;
  return { label, financialYear, start: `${year}-${from}`, end: `${year}-${to}` };
}

/** The day in words: `2024-03-31` → `31 March 2024`. */
export function dayInWords(day: string): string {
  const parts = partsOf(day);
  return `${parts.day} ${monthInWords(day)} ${parts.year}`;
}

/** The month of a day in words: `2024-03-31` → `March`. */
export function monthInWords(day: string): string {
  return monthNames[partsOf(day).month - 1] ?? '';
}

function partsOf(day: string): { year: number; month: number; day: number } {
  const match = dayPattern.exec(day);
  if (match === null) throw new RangeError(`not a calendar day: ${day}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
