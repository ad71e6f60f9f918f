import { numberText, type NumberFormat } from '../../lib/decimal.js';
import type { Area } from './area.js';
import type { Benchmark } from './benchmark.js';
import { endedWords, hasEndedBefore } from './endedArea.js';
import { figureFormat } from './figureFormat.js';
import type { Direction } from './judgement.js';
import type { Polarity, Unit } from './measure.js';
import { periodName } from './periodName.js';
import { senseOfSize } from './senseOfSize.js';
import { hasEnglandBeside, type MeasureWording } from './sentence.js';
import type { SeriesPoint } from './seriesSet.js';

export interface TrendTitleInput {
  readonly area: Area;
  readonly series: readonly SeriesPoint[];
  /** England's figures; `null` where the source has none. */
  readonly england: readonly SeriesPoint[] | null;
  readonly direction: Direction;
  readonly polarity: Polarity;
  readonly wording: MeasureWording;
}

interface Figure {
  readonly value: number;
  readonly text: string;
  readonly name: string;
  readonly label: string;
}

/**
 * The message of a measure's line chart, made from the comparable figures its direction was tested
 * on: `Dorset has stayed at about 3 in 10 since 2020. England is about 2 in 10.` Risen and
 * fallen are said only where the test found a change; better and worse only as the direction says.
 */
export function trendTitle(input: TrendTitleInput): string {
  const format = figureFormat(input.wording.unit, input.wording.decimals);
  const used = figuresUsed(input, format);
  const first = used[0];
  const last = used.at(-1);
  if (first === undefined || last === undefined)
    return `There are no figures for ${input.area.name}.`;
  const size = sharedSize(input, used);
  const movement = size ?? movementWords(input.direction, input.polarity, { first, last });
  const isNewest = input.series.at(-1)?.period.label === last.label;
  const england = englandWords(input, { format, last, inTenths: size !== null, isNewest });
  return [`${input.area.name} ${movement}.`, england].filter((part) => part !== null).join(' ');
}

/** The comparable figures; where none has been recorded as such, the newest alone. */
function figuresUsed({ series, direction }: TrendTitleInput, format: NumberFormat) {
  const figures = series.flatMap(({ period, value }): readonly Figure[] =>
    value === null
      ? []
      : [{ value, text: numberText(value, format), name: periodName(period), label: period.label }],
  );
  const used = figures.filter((figure) => direction.periods.includes(figure.label));
  return used.length > 0 ? used : figures.slice(-1);
}

/** `has stayed at about 3 in 10 since 2020`, where every figure is about that much. */
function sharedSize(
  { direction, wording }: TrendTitleInput,
  used: readonly Figure[],
): string | null {
  const first = used[0];
  if (wording.unit !== 'percent' || wording.people === null) return null;
  if (first === undefined || used.length < 3 || direction.strength !== null) return null;
  const tenths = Math.round(first.value / 10);
  const isShared = used.every((figure) => Math.abs(figure.value - tenths * 10) <= 4);
  if (!isShared || tenths < 1 || tenths > 9) return null;
  return `has stayed at about ${tenths === 5 ? 'half' : `${tenths} in 10`} since ${first.name}`;
}

function movementWords(
  direction: Direction,
  polarity: Polarity,
  { first, last }: { readonly first: Figure; readonly last: Figure },
): string {
  if (first.label === last.label) return `was ${last.text} in ${last.name}`;
  if (first.text === last.text) return `was ${last.text} in ${last.name}, as in ${first.name}`;
  const course = `from ${first.text} in ${first.name} to ${last.text} in ${last.name}`;
  if (direction.verdict === 'notKnown') return `went ${course}`;
  const isRise = last.value > first.value;
  if (direction.strength === null || isRise !== isRising(direction, polarity)) {
    return `went ${course}, with no clear trend`;
  }
  return `has ${isRise ? 'risen' : 'fallen'} ${course}`;
}

/** Which way the test found the figures to go. */
function isRising({ verdict, why }: Direction, polarity: Polarity): boolean {
  if (verdict === 'watchedOnly') return why === 'rising';
  return (verdict === 'gettingBetter') === (polarity === 'higherIsBetter');
}

interface EnglandWording {
  readonly format: NumberFormat;
  readonly last: Figure;
  readonly inTenths: boolean;
  readonly isNewest: boolean;
}

function englandWords(
  { area, england, wording }: TrendTitleInput,
  { format, last, inTenths, isNewest }: EnglandWording,
): string | null {
  if (england === null || area.level === 'country' || !hasEnglandBeside(wording)) return null;
  const value = england.find(({ period }) => period.label === last.label)?.value ?? null;
  if (value === null) return null;
  const size = inTenths ? titleSize(value) : null;
  return `England ${isNewest ? 'is' : 'was'} ${size ?? numberText(value, format)}.`;
}

/** Shorter than in a sentence: `under 2 in 10`. */
function titleSize(percent: number): string | null {
  return senseOfSize(percent)?.replace('fewer than', 'under').replace('more than', 'over') ?? null;
}

export interface BarsInput {
  readonly benchmark: Benchmark;
  readonly unit: Unit;
  /** A total says how large a place is, so nothing is said of where it stands. */
  readonly isTotal?: boolean;
  /** Whether the measure is the difference of two groups, whatever its unit. */
  readonly isGap?: boolean;
}

/**
 * The message of the bars of all authorities: `Dorset’s share is higher than in most places`. More
 * than half must lie on one side for "most"; says neither better nor worse. `value` is the area's
 * figure in the newest period, `null` where it has none.
 */
export function standingTitle(
  area: Area,
  value: number | null,
  { benchmark, unit, isTotal = false, isGap = false }: BarsInput,
): string {
  const period = benchmark.set.periods[benchmark.latestColumn];
  if (value === null || period === undefined) {
    const ended = period !== undefined && hasEndedBefore(area, period) ? endedWords(area) : null;
    if (ended !== null) return ended;
    return `${area.name} has no figure${period === undefined ? '' : ` for ${periodName(period)}`}`;
  }
  if (isTotal) return `${possessive(area.name)} total grows with the size of the place`;
  const lower = benchmark.sorted.filter((other) => other < value).length;
  const higher = benchmark.sorted.filter((other) => other > value).length;
  const half = benchmark.sorted.length / 2;
  const subject = `${possessive(area.name)} ${isGap ? 'gap' : nouns[unit]} is`;
  if (lower > half) return `${subject} higher than in most places`;
  if (higher > half) return `${subject} lower than in most places`;
  return `${subject} near the middle of all places`;
}

const nouns: Readonly<Record<Unit, string>> = {
  percent: 'share',
  percentagePoints: 'gap',
  ratePer1000: 'rate',
  ratePer10000: 'rate',
  ratePer100000: 'rate',
  number: 'number',
  score: 'score',
  ratio: 'ratio',
  pounds: 'figure',
  days: 'figure',
  kilotonnes: 'figure',
  unknown: 'figure',
};

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
