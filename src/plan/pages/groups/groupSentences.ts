import { numberText } from '../../../lib/decimal.js';
import { wordList } from '../../../lib/words.js';
import { periodName } from '../../../measures/model/periodName.js';
import { gapVerdictWords, newestGap } from '../../model/gapWords.js';
import type { DimensionGaps, JudgedGap } from '../../model/groups.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import { directionReason } from '../../model/whyNotKnown.js';
import { formatOf } from './groupFigures.js';

const mostNamed = 3;

/**
 * A sentence or two for a dimension: each gap and whether it is closing, or how many are where there
 * are many. `isWhySaid`: the section has said why no direction is known.
 */
export function gapSummary(dimension: DimensionGaps, isWhySaid: boolean): string {
  const { gaps } = dimension;
  const [only] = gaps;
  if (only !== undefined && gaps.length === 1) return oneGap(only, isWhySaid);
  return gaps.length > mostNamed ? manyGaps(dimension) : someGaps(dimension);
}

function someGaps({ gaps, comparison }: DimensionGaps): string {
  const { label: others } = comparison.member;
  if (gaps.every(({ judged }) => newestGap(judged) === null)) {
    return `There are no figures to work out a gap to ${others}.`;
  }
  const isKnown = gaps.some(({ judged }) => judged.direction.verdict !== 'notKnown');
  const items = gaps.map((each) => {
    const size = gapSize(each, comparison.judged);
    const { label } = each.gap.group;
    if (size === null) return `not known for ${label}`;
    return isKnown ? `${size} for ${label} (${shortVerdict(each)})` : `${size} for ${label}`;
  });
  return `The gap to ${others} is ${wordList(items)}.`;
}

function shortVerdict({ judged }: JudgedGap): string {
  const words = gapVerdictWords(judged).toLowerCase();
  return words === 'not known' ? 'we cannot say which way it is going' : words;
}

/** The size of the newest gap without its sign, with its period where that is not the newest. */
function gapSize({ judged }: JudgedGap, comparison: JudgedMeasure): string | null {
  const newest = newestGap(judged);
  if (newest?.value == null) return null;
  const size = numberText(Math.abs(newest.value), formatOf(judged));
  const period = periodName(newest.period);
  const latest = comparison.figures?.comparison.latest.period;
  const dated =
    latest !== undefined && periodName(latest) !== period ? `${size} in ${period}` : size;
  return newest.value < 0 ? `a lead of ${dated}` : dated;
}

function oneGap(each: JudgedGap, isWhySaid: boolean): string {
  const { group, comparison } = each.gap;
  const newest = newestGap(each.judged);
  if (newest?.value == null) {
    return `We hold no figure of both ${group.label} and ${comparison.label} for this area.`;
  }
  const size = numberText(Math.abs(newest.value), formatOf(each.judged));
  const period = periodName(newest.period);
  const verdict = verdictClause(each, isWhySaid);
  return newest.value < 0
    ? `In ${period}, ${group.label} fared better than ${comparison.label} by ${size}: ${verdict}.`
    : `In ${period}, the gap between ${group.label} and ${comparison.label} was ${size}: ${verdict}.`;
}

function verdictClause({ judged }: JudgedGap, isWhySaid: boolean): string {
  const words = gapVerdictWords(judged).toLowerCase();
  switch (judged.direction.verdict) {
    case 'notKnown': {
      const why = directionReason(judged);
      return `we cannot say if it is closing${isWhySaid || why === null ? '' : `, because ${why}`}`;
    }
    case 'noClearChange':
      return 'it has not clearly changed';
    case 'watchedOnly':
      return words;
    case 'gettingBetter':
    case 'gettingWorse':
      return words.startsWith('lead') ? words.replace('lead', 'their lead is') : `it is ${words}`;
  }
}

function manyGaps({ gaps, comparison }: DimensionGaps): string {
  const { label } = comparison.member;
  const counts = new Map<string, number>();
  for (const each of gaps) {
    const words = gapVerdictWords(each.judged).toLowerCase();
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const counted =
    counts.get('not known') === gaps.length
      ? `We cannot say if any of the ${gaps.length} gaps to ${label} is closing.`
      : `Of ${gaps.length} gaps to ${label}: ${[...counts].map(([words, count]) => `${count} ${words}`).join(', ')}.`;
  const widest = widestGap(gaps);
  if (widest === null) return counted;
  const { gap, value, period } = widest;
  return `${counted} The widest is ${numberText(value, formatOf(gap.judged))}, for ${gap.gap.group.label} in ${period}.`;
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
