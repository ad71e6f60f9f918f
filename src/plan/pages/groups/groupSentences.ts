import { numberText } from '../../../lib/decimal.js';
import { wordList } from '../../../lib/words.js';
import { periodName } from '../../../measures/model/periodName.js';
import { gapVerdictWords, newestGap } from '../../model/gapWords.js';
import type { DimensionGaps, JudgedGap } from '../../model/groups.js';
import { directionReason } from '../../model/whyNotKnown.js';
import { formatOf } from './groupFigures.js';

const mostNamed = 3;

/** One sentence for a dimension: each gap and whether it closes, or how many do where they are many. */
export function gapSummary({ gaps, comparison }: DimensionGaps): string {
  const [only] = gaps;
  if (only !== undefined && gaps.length === 1) return oneGap(only);
  if (gaps.length > mostNamed) return manyGaps(gaps, comparison.member.label);
  const items = gaps.map((each) => {
    const size = gapSize(each);
    const { label } = each.gap.group;
    return size === null
      ? `not known for ${label}`
      : `${size} for ${label} (${gapVerdictWords(each.judged).toLowerCase()})`;
  });
  return `The gap to ${comparison.member.label} is ${wordList(items)}.`;
}

/** The size of the newest gap without its sign: `23 points`; `ahead by 3 points` for a lead. */
function gapSize({ judged }: JudgedGap): string | null {
  const value = newestGap(judged)?.value ?? null;
  if (value === null) return null;
  const size = numberText(Math.abs(value), formatOf(judged));
  return value < 0 ? `a lead of ${size}` : size;
}

function oneGap(each: JudgedGap): string {
  const { group, comparison } = each.gap;
  const newest = newestGap(each.judged);
  if (newest?.value == null) {
    return `We hold no figure of both ${group.label} and ${comparison.label} for this area.`;
  }
  const size = numberText(Math.abs(newest.value), formatOf(each.judged));
  const period = periodName(newest.period);
  const verdict = verdictClause(each);
  return newest.value < 0
    ? `In ${period}, ${group.label} fared better than ${comparison.label} by ${size}: ${verdict}.`
    : `In ${period}, the gap between ${group.label} and ${comparison.label} was ${size}: ${verdict}.`;
}

function verdictClause({ judged }: JudgedGap): string {
  const { verdict } = judged.direction;
  const words = gapVerdictWords(judged).toLowerCase();
  if (verdict === 'notKnown') {
    return `we cannot say if it is closing, because ${directionReason(judged) ?? 'there are too few figures'}`;
  }
  if (verdict === 'noClearChange') return 'it has not clearly changed';
  return words.includes('lead') ? words : `it is ${words}`;
}

function manyGaps(gaps: readonly JudgedGap[], comparison: string): string {
  const counts = new Map<string, number>();
  for (const { judged } of gaps) {
    const words = gapVerdictWords(judged).toLowerCase();
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const counted = [...counts].map(([words, count]) => `${count} ${words}`);
  const widest = widestGap(gaps);
  const most =
    widest === null
      ? ''
      : ` The widest is ${numberText(widest.value, formatOf(widest.gap.judged))}, for ${widest.gap.gap.group.label} in ${widest.period}.`;
  return `Of ${gaps.length} gaps to ${comparison}: ${counted.join(', ')}.${most}`;
}

function widestGap(gaps: readonly JudgedGap[]) {
  const known = gaps.flatMap((gap) => {
    const newest = newestGap(gap.judged);
    return newest?.value == null || newest.value <= 0
      ? []
      : [{ gap, value: newest.value, period: periodName(newest.period) }];
  });
  return known.toSorted((a, b) => b.value - a.value)[0] ?? null;
}
