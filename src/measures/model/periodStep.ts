import type { Period } from './period.js';

/** How one period follows another: right after it, or as a pool of years that shares some with it. */
export type PeriodStep = 'adjacent' | 'overlapping';

/**
 * Whether two periods follow each other with none between, so that a change from one to the next may
 * be stated. Yearly kinds follow when their years step by one; quarters and months when the day after
 * the one is the first of the other; pools of years when they step by one year, and then they overlap.
 * `null` across a gap, between different kinds, and where the dates needed are not known.
 * 2018 and 2019 → `adjacent`; 2019 and 2022 → `null`; 2019-21 and 2020-22 → `overlapping`
 */
export function stepBetween(earlier: Period, later: Period): PeriodStep | null {
  if (earlier.kind !== later.kind) return null;
  switch (earlier.kind) {
    case 'calendar':
    case 'financial':
    case 'academic':
    case 'asPublished':
      return later.year - earlier.year === 1 ? 'adjacent' : null;
    case 'snapshot':
      return later.year - earlier.year === 1 && monthOf(earlier) === monthOf(later)
        ? 'adjacent'
        : null;
    case 'quarter':
    case 'month':
      return isDayAfter(earlier.end, later.start) ? 'adjacent' : null;
    case 'pooled':
      if (isDayAfter(earlier.end, later.start)) return 'adjacent';
      return later.year - earlier.year === 1 && overlap(earlier, later) ? 'overlapping' : null;
  }
}

function monthOf(period: Period): string | null {
  return period.end?.slice(5, 7) ?? null;
}

function overlap(earlier: Period, later: Period): boolean {
  return earlier.end !== null && later.start !== null && later.start <= earlier.end;
}

function isDayAfter(day: string | null, next: string | null): boolean {
  if (day === null || next === null) return false;
  const after = new Date(`${day}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  return after.toISOString().startsWith(next);
}

/**
 * The same text for two periods that are the same stretch of time, whatever their labels and
 * revisions: the dates where there are any, as `2024/25` and `2025` may be one academic year.
 */
export function periodIdentity({ kind, label, start, end }: Period): string {
  return start === null || end === null ? `${kind} ${label}` : `${kind} ${start} ${end}`;
}
