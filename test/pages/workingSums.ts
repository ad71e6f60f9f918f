import { mannKendall } from '../../src/statistics/mannKendall.js';
import { trendOfProportions } from '../../src/statistics/fivePointTrend.js';
import { wilsonLimits } from '../../src/statistics/proportion.js';

const numberPattern = /−?£?\d[\d,]*(?:\.\d+)?/g;

/** Every number in a text as a reader would key it in, with its sign; a unit’s own is none of them. */
export function numbersIn(text: string): readonly number[] {
  return [...text.replaceAll(/ per 1[\d,]+/g, '').matchAll(numberPattern)].map(([found]) =>
    Number(found.replace('−', '-').replace(/[£,]/g, '')),
  );
}

/** The first number of each part of a list: `29% in 2020; 30% in 2021` → 29, 30. */
export function listedIn(text: string): readonly number[] {
  return text.split('; ').flatMap((part) => numbersIn(part)[0] ?? []);
}

/** What follows an opening in the lines of a working; undefined where no line has it. */
export function after(lines: readonly string[], opening: RegExp): string | undefined {
  for (const line of lines) {
    const found = opening.exec(line);
    if (found !== null) return line.slice(found.index + found[0].length);
  }
  return undefined;
}

type Strength = 'clear' | 'probable' | null;

/** The direction's test done again from the words of its working. */
export function directionAgain(lines: readonly string[]): {
  readonly statistic: number;
  readonly p: number;
  readonly strength: Strength;
  readonly isRising: boolean;
} | null {
  const counts = after(lines, /^The counts behind them are /);
  if (counts !== undefined) {
    const points = counts.split('; ').flatMap((part) => {
      const [numerator, denominator] = numbersIn(part);
      return numerator === undefined || denominator === undefined
        ? []
        : [{ numerator, denominator }];
    });
    const trend = trendOfProportions(points);
    if (trend === null) return null;
    const strength = trend.slopesAgree ? strengthOf(trend.p, 0.002, 0.05) : null;
    return { statistic: trend.statistic, p: trend.p, strength, isRising: trend.slope > 0 };
  }
  if (after(lines, /So S is /) === undefined) return null;
  const { s, p } = mannKendall(listedIn(after(lines, /^We can compare \d+ figures: /) ?? ''));
  return { statistic: s, p, strength: strengthOf(p, 0.05, 0.1), isRising: s > 0 };
}

function strengthOf(p: number, clear: number, probable: number): Strength {
  return p < clear ? 'clear' : p < probable ? 'probable' : null;
}

/** Where the counts of a pace put it: above most, below most, or neither. */
export function paceAgain(lines: readonly string[]): 'more' | 'less' | 'neither' | null {
  const counted = lines.find((line) => line.includes(' changed by as much'));
  if (counted === undefined) return null;
  const of =
    numbersIn(lines.find((line) => line.includes('authorities have a figure for both')) ?? '')[0] ??
    Number.NaN;
  const roseMore = Number(/^(\d+) (?:rose|fell)/.exec(counted)?.[1]);
  const roseLess = Number(/\. (\d+) (?:rose|fell)/.exec(counted)?.[1]);
  if (roseMore < of / 4 && roseLess > of / 2) return 'more';
  if (roseLess < of / 4 && roseMore > of / 2) return 'less';
  return 'neither';
}

/** The Wilson limits of the counts in a standing, as percents; `null` where none are given. */
export function limitsAgain(lines: readonly string[]): readonly [number, number] | null {
  const counts = after(lines, /^The counts are /);
  if (counts === undefined) return null;
  const [numerator = 0, denominator = 0] = numbersIn(counts);
  const limits = wilsonLimits(numerator, denominator);
  return limits === null ? null : [limits.lower * 100, limits.upper * 100];
}
