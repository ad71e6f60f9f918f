import { roundHalfAway } from '../../../lib/decimal.js';
import { periodName } from '../../../measures/model/periodName.js';
import { fewestAuthorities } from '../../../measures/model/pace.js';
import type { PaceVerdict } from '../../../measures/model/judgement.js';
import type { JudgedMeasure, MeasureFigures } from '../judgedMeasure.js';
import { sentenceOf } from '../judgedSentence.js';
import { exactText } from './exactText.js';
import { changeFormatOf, formatOf, type WorkingInput, type WorkingStep } from './workingStep.js';

/** The area's change, how many authorities lie on either side of it, the shares and the rule. */
export function paceWorking({ judged, figures }: WorkingInput): WorkingStep {
  const { pace, view } = judged;
  const heading = 'How its change compares with other places';
  if (view.isTotal) {
    return { heading, lines: ['Numbers follow the size of a place, so we do not compare them.'] };
  }
  const { baseValue, latestValue, change, authorities, roseMore, roseLess } = pace;
  const isKnown =
    baseValue !== null && latestValue !== null && change !== null && authorities !== null;
  if (!isKnown || roseMore === null || roseLess === null) {
    return { heading, lines: [sentenceOf(`so: not known. ${sentenceOf(pace.why ?? '')}`)] };
  }
  const { above, below } = sidesOf(change);
  return {
    heading,
    lines: [
      changeLine(judged, figures, { baseValue, latestValue, change }),
      `${authorities} of today’s authorities have a figure for both, ${judged.area.name} included. We need ${fewestAuthorities}.`,
      `${roseMore} ${above}: ${share(roseMore, authorities)}. ${roseLess} ${below}: ${share(roseLess, authorities)}. ${authorities - roseMore - roseLess} changed by as much.`,
      ruleLine(judged),
      sentenceOf(`so: ${verdictWords[pace.verdict]}`),
    ],
  };
}

/** What lies on either side of a change: beside a fall of 1.5, a fall of 3 is below it and one of 1 above. */
function sidesOf(change: number): { readonly above: string; readonly below: string } {
  if (change > 0) return { above: 'rose more', below: 'rose less, stayed the same or fell' };
  if (change < 0) return { above: 'fell less, stayed the same or rose', below: 'fell more' };
  return { above: 'rose', below: 'fell' };
}

interface Change {
  readonly baseValue: number;
  readonly latestValue: number;
  readonly change: number;
}

function changeLine(
  judged: JudgedMeasure,
  { set }: MeasureFigures,
  { baseValue, latestValue, change }: Change,
): string {
  const { area, pace } = judged;
  const format = formatOf(judged);
  const nameOf = (label: string | null) => {
    const period = set.periods.find((each) => each.label === label);
    return period === undefined ? (label ?? '') : periodName(period);
  };
  const plain = { ...format, prefix: '', suffix: '' };
  const sum = `${exactText(latestValue, plain)} − ${signed(exactText(baseValue, plain))} = ${exactText(change, changeFormatOf(judged))}`;
  return `${area.name} went from ${exactText(baseValue, format)} in ${nameOf(pace.basePeriod)} to ${exactText(latestValue, format)} in ${nameOf(pace.latestPeriod)}. The change is ${sum}.`;
}

/** A number below nought stands in brackets after a minus sign. */
function signed(text: string): string {
  return text.startsWith('−') ? `(${text})` : text;
}

function share(part: number, of: number): string {
  const percent = exactText(roundHalfAway((part / of) * 100, 2), {
    decimals: 1,
    prefix: '',
    suffix: '%',
  });
  return `${part} of ${of} is ${percent}`;
}

function ruleLine({ view }: JudgedMeasure): string {
  switch (view.polarity) {
    case 'higherIsBetter':
      return 'The rule: ahead of most when more than half changed less well and fewer than a quarter better. Behind most when it is the other way round. Higher is better here.';
    case 'lowerIsBetter':
      return 'The rule: ahead of most when more than half changed less well and fewer than a quarter better. Behind most when it is the other way round. Lower is better here.';
    case 'neitherIsBetter':
      return 'The rule: unlike most when more than half lie on one side and fewer than a quarter on the other. Neither way is good by itself here.';
  }
}

const verdictWords: Readonly<Record<PaceVerdict, string>> = {
  aheadOfMost: 'ahead of most places',
  aboutAsOthers: 'about the same as other places',
  behindMost: 'behind most places',
  roseMoreThanMost: 'its change lies above that of most places',
  fellMoreThanMost: 'its change lies below that of most places',
  notKnown: 'not known',
};
