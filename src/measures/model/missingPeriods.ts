import { calendarDate } from '../../lib/calendarDate.js';
import type { Period } from './period.js';
import { stepBetween } from './periodStep.js';
import { periodWords } from './periodWords.js';
import type { SeriesPeriod, SeriesPoint } from './seriesSet.js';

const mostYears = 30;

/**
 * A series with a place for every period that the publisher leaves out altogether, so that a chart
 * has a gap there and a table a row: 2021 and 2023 become 2021, 2022 without a figure, 2023. The
 * places hold `null` with the status `noRow`. Between periods of different kinds, and across more
 * than thirty years, nothing is put in.
 */
export function withMissingPeriods(series: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return series.flatMap((point, index): readonly SeriesPoint[] => {
    const before = series[index - 1];
    if (before === undefined) return [point];
    const missing = periodsBetween(before.period, point.period).map((period): SeriesPoint => {
      const place: SeriesPeriod = { ...period, revision: 'final', printed: period.label };
      return { period: place, value: null, status: 'noRow', mark: null };
    });
    return [...missing, point];
  });
}

function periodsBetween(earlier: Period, later: Period): readonly Period[] {
  if (earlier.kind !== later.kind || stepBetween(earlier, later) !== null) return [];
  if (later.year - earlier.year > mostYears) return [];
  const found: Period[] = [];
  for (let next = following(earlier); isBefore(next, later); next = following(next)) {
    found.push(next);
  }
  return found;
}

function isBefore(one: Period, other: Period): boolean {
  return one.end === null || other.end === null ? one.year < other.year : one.end < other.end;
}

function following(period: Period): Period {
  if (period.kind === 'quarter') return monthsAfter(period, 3);
  if (period.kind === 'month') return monthsAfter(period, 1);
  return {
    kind: period.kind,
    label: yearLater(period.label),
    start: period.start === null ? null : yearLater(period.start),
    end: period.end === null ? null : yearLater(period.end),
    year: period.year + 1,
  };
}

/** `2024` → `2025`, `2016-17` → `2017-18`, `2013/14-15/16` → `2014/15-16/17`, a day a year on. */
function yearLater(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  return text.replace(isDay ? /^\d{4}/ : /\d{4}|(?<=[-/])\d{2}(?!\d)/g, (digits) =>
    String((Number(digits) + 1) % 10 ** digits.length).padStart(digits.length, '0'),
  );
}

function monthsAfter({ kind, label, end }: Period, months: number): Period {
  const [year = 0, month = 0] = (end ?? '').split('-').map(Number);
  const dayOf = (at: number) => calendarDate(new Date(at));
  const start = dayOf(Date.UTC(year, month, 1));
  const last = dayOf(Date.UTC(year, month + months, 0));
  const place = { kind, label, start, end: last, year: Number(last.slice(0, 4)) };
  return { ...place, label: periodWords(place) };
}
