import { numberText, type NumberFormat } from '../../lib/decimal.js';
import type { Area } from './area.js';
import { endedWords, hasEndedBefore } from './endedArea.js';
import { figureFormat } from './figureFormat.js';
import { whyNoFigure } from './figureText.js';
import type { AreaComparison, Direction, FigureAt, Pace } from './judgement.js';
import type { Unit } from './measure.js';
import { whatMostPlacesDid } from './paceSentence.js';
import { periodName } from './periodName.js';
import { senseOfSize } from './senseOfSize.js';
import type { SeriesPoint } from './seriesSet.js';

/** How a measure is written about. */
export interface MeasureWording {
  readonly unit: Unit;
  /** Whether it is a total, which is not set beside other places. */
  readonly isTotal: boolean;
  readonly decimals: number | null;
  /** Who a percent is of, in the field's words: `children in care`; `null` where not of people. */
  readonly people: string | null;
}

export interface SentenceInput {
  readonly area: Area;
  /** Whether the area is the partnership's own, which speaks of itself as "we". */
  readonly isOurs: boolean;
  /** All figures of the area, oldest first. */
  readonly series: readonly SeriesPoint[];
  readonly comparison: AreaComparison;
  readonly direction: Direction;
  readonly pace: Pace;
  readonly wording: MeasureWording;
}

/**
 * What a measure says about an area, in plain words, without better or worse: the newest figure, the
 * earliest comparable one that its direction was tested on, England, a sense of size, and what most
 * places did. A period that may not be compared is never the earlier one.
 * `28% in 2025; it was 29% in 2020. England 18%. About 3 in 10 children in care. …`
 */
export function measureSentence(input: SentenceInput): string {
  const format = figureFormat(input.wording.unit, input.wording.decimals);
  if (input.comparison.latestWithValue === null) {
    const none = `There are no figures for ${input.area.name}.`;
    return sentences([none, englandSentence(input, format)]);
  }
  return sentences([
    figureSentence(input, format),
    englandSentence(input, format),
    sizeSentence(input),
    othersSentence(input),
  ]);
}

/** Whether England, and other places, can be set beside one area's figure: totals of things cannot. */
export function hasEnglandBeside({ isTotal }: { readonly isTotal: boolean }): boolean {
  return !isTotal;
}

function sentences(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}

function figureSentence(input: SentenceInput, format: NumberFormat): string {
  const { latest, latestWithValue } = input.comparison;
  const name = periodName(latest.period);
  if (latest.value === null) {
    const ended = hasEndedBefore(input.area, latest.period) ? endedWords(input.area) : null;
    if (ended !== null) return `${ended}${lastFigure(latestWithValue, format)}.`;
    const before = figureIn(input, input.direction.periods.at(-1), format);
    const since = before === null ? '' : `; it was ${before}`;
    return `${absence(latest, name)}${since}.`;
  }
  const now = numberText(latest.value, format);
  const revision = latest.period.revision === 'provisional' ? ' (provisional)' : '';
  return `${now} in ${name}${revision}${earlierClause(input, now, format)}.`;
}

/** Only where the newest figure is itself one of those compared. */
function earlierClause(input: SentenceInput, now: string, format: NumberFormat): string {
  const { periods } = input.direction;
  const { label } = input.comparison.latest.period;
  if (periods.length < 2 || periods.at(-1) !== label) return '';
  const before = figureIn(input, periods[0], format);
  if (before === null) return '';
  return before.startsWith(`${now} in `)
    ? `, the same as in ${before.slice(now.length + ' in '.length)}`
    : `; it was ${before}`;
}

/** `30% in 2021`, for a period of the area's series. */
function figureIn(
  { series }: SentenceInput,
  label: string | undefined,
  format: NumberFormat,
): string | null {
  const point = series.find(({ period }) => period.label === label);
  if (point === undefined || point.value === null) return null;
  return `${numberText(point.value, format)} in ${periodName(point.period)}`;
}

function lastFigure(last: FigureAt | null, format: NumberFormat): string {
  if (last === null || last.value === null) return '';
  return `; its last figure is ${numberText(last.value, format)} in ${periodName(last.period)}`;
}

function absence({ status, mark }: FigureAt, period: string): string {
  const words = whyNoFigure(status, mark);
  switch (words) {
    case 'no figure':
      return `No figure for ${period}`;
    case 'does not apply':
      return `No figure applies for ${period}`;
    default:
      return `The figure for ${period} is ${words}`;
  }
}

function englandSentence(input: SentenceInput, format: NumberFormat): string | null {
  const { area, comparison, wording } = input;
  const value = comparison.england?.value ?? null;
  if (value === null || area.level === 'country' || !hasEnglandBeside(wording)) return null;
  const { latest } = comparison;
  const when = latest.value === null ? ` in ${periodName(latest.period)}` : '';
  return `England ${numberText(value, format)}${when}.`;
}

function othersSentence({ area, isOurs, pace, series, wording }: SentenceInput): string | null {
  if (!hasEnglandBeside(wording)) return null;
  const periods = series.map((point) => point.period);
  return whatMostPlacesDid({ pace, periods, who: isOurs ? 'we' : area.name });
}

function sizeSentence({ comparison, wording }: SentenceInput): string | null {
  const { value } = comparison.latest;
  if (wording.unit !== 'percent' || wording.people === null || value === null) return null;
  const size = senseOfSize(value);
  if (size === null) return null;
  // Two numbers in a row would read as one: "4 in 100 16- and 17-year-olds".
  const of = /^\d/.test(wording.people) ? 'of ' : '';
  return `${size.charAt(0).toUpperCase()}${size.slice(1)} ${of}${wording.people}.`;
}
