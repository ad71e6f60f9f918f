import { dayInWords } from '../../lib/calendarDate.js';
import { wordList } from '../../lib/words.js';
import type { AppliedOverride } from '../../measures/model/override.js';
import type { SourceRelease } from '../../measures/model/sourceRelease.js';
import { periodName } from '../../measures/model/periodName.js';
import type { JudgedMeasure } from '../model/judgedMeasure.js';
import type { Plan } from '../model/plan.js';
import { cautionRow, comparedRow, type MethodRow } from './cautions.js';
import { compareRow } from './compareRow.js';
import type { Viewpoint } from './judgedRows.js';
import { directionReason } from '../model/whyNotKnown.js';

export interface MethodInput {
  readonly judged: JudgedMeasure;
  readonly plan: Plan;
  readonly viewpoint: Viewpoint;
  /** Newest first. */
  readonly releases: readonly SourceRelease[];
  readonly overrides: readonly AppliedOverride[];
}

/** Where the figures come from, what is counted, how each verdict was reached, what to mind. */
export function measureMethod(input: MethodInput): readonly MethodRow[] {
  const { judged } = input;
  const rows: readonly (MethodRow | null)[] = [
    sourceRow(input),
    countedRow(judged),
    judged.figures === null
      ? null
      : { heading: 'How we judge direction', paragraphs: [directionWords(judged)] },
    comparedRow(input),
    judged.figures === null
      ? null
      : {
          heading: 'How we judge pace',
          paragraphs: [
            'We take this area’s change and every other authority’s change between the same two periods. Ahead or behind means that more than half changed less well, or better, and fewer than a quarter the other way.',
          ],
        },
    compareRow(judged),
    cautionRow(input),
    overrideRow(input.overrides),
  ];
  return rows.filter((row) => row !== null);
}

function sourceRow({ judged, releases }: MethodInput): MethodRow {
  const { kpi, sources } = judged.view;
  const [newest] = releases;
  const taken =
    newest === undefined
      ? null
      : `Taken from ${newest.title}, ${newest.publisher}, as it stood on ${dayInWords(newest.asAt)}. ${newest.licence}.`;
  const publisher = sources[0]?.publisher ?? null;
  return {
    heading: 'Where it comes from',
    paragraphs: [
      kpi?.publication ?? publisher,
      returnWords(kpi?.statutoryReturn ?? null),
      taken,
    ].filter((paragraph) => paragraph !== null),
  };
}

/** `No return: exam boards` says what the figure is drawn from instead of a return. */
function returnWords(statutoryReturn: string | null): string | null {
  if (statutoryReturn === null) return null;
  const instead = /^No (?:statutory )?return: (.+)$/.exec(statutoryReturn)?.[1];
  return instead === undefined
    ? `Councils and others report it in: ${statutoryReturn}.`
    : `Councils make no return for it. It is drawn from ${instead}.`;
}

function countedRow({ view }: JudgedMeasure): MethodRow {
  const { kpi, sources, derivation } = view;
  const [first, second] = sources.map((measure) => `“${measure.title}” (${measure.code})`);
  const made =
    derivation.kind === 'gap' && first !== undefined && second !== undefined
      ? `We take ${second} from ${first}, for the same area and period.`
      : derivation.kind === 'complement' && first !== undefined
        ? `We take ${first} from 100.`
        : null;
  return {
    heading: 'What is counted',
    paragraphs: [
      kpi?.counted ?? null,
      kpi?.method ?? null,
      made,
      ...(kpi === null
        ? sources.flatMap((measure) => [measure.description, measure.methodology])
        : []),
    ].filter((paragraph): paragraph is string => paragraph !== null && paragraph.trim() !== ''),
  };
}

function directionWords(judged: JudgedMeasure): string {
  const { direction, figures } = judged;
  const { test, p } = direction;
  const used = (figures?.set.periods ?? []).filter(({ label }) =>
    direction.periods.includes(label),
  );
  const points = `the figures for ${wordList(used.map(periodName))}`;
  switch (test) {
    case null:
      return `We do not give one: ${directionReason(judged) ?? 'there are too few figures'}.`;
    case 'fivePointTrend':
      return `A trend test on the last five years, allowing for how many children there are, on ${points}. ${chanceWords(p)}`;
    case 'mannKendall':
      return `A test of whether the figures keep going one way (Mann–Kendall), on ${points}. ${chanceWords(p)}`;
  }
}

function chanceWords(p: number | null): string {
  if (p === null) return '';
  if (p < 0.002) return 'Such a run would come by chance less than once in 500 times.';
  const inHundred = Math.max(1, Math.round(p * 100));
  return inHundred >= 100
    ? 'Chance alone explains the run fully.'
    : `Chance alone would give such a run about ${inHundred} in 100 times.`;
}

function overrideRow(overrides: readonly AppliedOverride[]): MethodRow | null {
  if (overrides.length === 0) return null;
  const reasons = new Map<string, string[]>();
  for (const { override, period } of overrides) {
    reasons.set(override.reason, [...(reasons.get(override.reason) ?? []), period]);
  }
  return {
    heading: 'Published figures that we do not use as they stand',
    paragraphs: [...reasons].map(
      ([reason, periods]) => `${wordList([...new Set(periods)])}: ${reason}`,
    ),
  };
}
