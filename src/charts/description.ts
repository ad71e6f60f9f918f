import type { BarChartSpec, ChartLine, LineChartSpec } from '../lib/chartSpec.js';
import { numberText, type NumberFormat } from '../lib/decimal.js';
import { cutsOf, linePieces, whyNotDrawn, type DrawnPoint } from './linePieces.js';
import { gapSentences } from './gapSentences.js';
import { periodPhrase } from './periodPhrase.js';
import { listWords } from './listWords.js';

type Described<T> = Omit<T, 'description'>;

// Beyond this a list of figures is longer than a listener can hold; the table has them all.
const mostListed = 12;

/**
 * What a line chart shows, in sentences, for people who do not see it: every figure of the main
 * line, where the others begin and end, and what is missing, provisional or not comparable.
 * `Dorset: 29% in 2020, 30% in 2021. England rose from 14% in 2016 to 18% in 2025.`
 */
export function describeLines(spec: Described<LineChartSpec>): string {
  return [
    ...spec.lines.map((line) => lineSentence(line, spec)),
    ...gapSentences(spec.lines),
    ...provisionalSentences(spec.lines),
    ...spec.breaks.map(({ note }) => `Break in the figures: ${note}.`),
  ].join(' ');
}

/**
 * What a bar chart shows, in sentences: how many bars, from what to what, the page's own area,
 * England and the similar areas.
 */
export function describeBars(spec: Described<BarChartSpec>): string {
  const { bars, england, format } = spec;
  const text = (value: number): string => numberText(value, format);
  const values = bars.map(({ value }) => value);
  if (values.length === 0) return 'No authority has a figure.';
  const main = bars.find(({ role }) => role === 'main');
  const near = bars.filter(({ role }) => role === 'neighbours').map(({ value }) => value);
  return [
    values.length === 1
      ? `One bar, for the one authority with a figure: ${text(Math.max(...values))}.`
      : `Bars for ${values.length} authorities from lowest to highest, ${range(values, text)}.`,
    ...(spec.mainLabel !== null
      ? [`${spec.mainLabel}.`]
      : main === undefined
        ? []
        : [`${main.name} is ${text(main.value)}.`]),
    ...(england === null ? [] : [`England is ${text(england)}.`]),
    ...(near.length > 1
      ? [
          `${near.length} ${spec.neighbourNoun ?? 'similar areas'} are marked, ${range(near, text)}.`,
        ]
      : []),
  ].join(' ');
}

function range(values: readonly number[], text: (value: number) => string): string {
  return `from ${text(Math.min(...values))} to ${text(Math.max(...values))}`;
}

function lineSentence(line: ChartLine, spec: Described<LineChartSpec>): string {
  const pieces = linePieces(line.points, cutsOf(line, spec));
  const drawn = pieces.flat();
  const [first] = drawn;
  if (first === undefined) return `${line.name}: ${whyNotDrawn(line)}.`;
  if (drawn.length === 1) return `${line.name}: ${pointText(first, spec.format)}.`;
  if (line.role === 'main') return `${line.name}: ${listed(drawn, spec.format)}.`;
  return changeSentence(line, pieces, spec);
}

/** Where a line begins and ends; across a break it is not said to have risen or fallen. */
function changeSentence(
  { name, role }: ChartLine,
  pieces: readonly (readonly DrawnPoint[])[],
  { breaks, format }: Described<LineChartSpec>,
): string {
  const first = pieces[0]?.[0];
  const last = pieces.at(-1)?.at(-1);
  if (first === undefined || last === undefined) return `${name}: no figures.`;
  const from = numberText(first.value, format);
  const to = numberText(last.value, format);
  const isAcross = pieces.length > 1 && breaks.some(({ on }) => first.at < on && on <= last.at);
  if (isAcross || from === to) {
    const verb = role === 'neighbours' ? 'were' : 'was';
    return `${name} ${verb} ${from} ${periodPhrase(first.label)} and ${to} ${periodPhrase(last.label)}.`;
  }
  const verb = last.value > first.value ? 'rose' : 'fell';
  return `${name} ${verb} from ${from} ${periodPhrase(first.label)} to ${to} ${periodPhrase(last.label)}.`;
}

function listed(points: readonly DrawnPoint[], format: NumberFormat): string {
  if (points.length <= mostListed) {
    return points.map((point) => pointText(point, format)).join(', ');
  }
  const by = [...points].sort((one, other) => one.value - other.value);
  const parts = [
    ['from', points[0]],
    ['lowest', by[0]],
    ['highest', by.at(-1)],
    ['to', points.at(-1)],
  ] as const;
  return parts
    .flatMap(([word, point]) =>
      point === undefined ? [] : [`${word} ${pointText(point, format)}`],
    )
    .join(', ');
}

function pointText({ label, value }: DrawnPoint, format: NumberFormat): string {
  return `${numberText(value, format)} ${periodPhrase(label)}`;
}

function provisionalSentences(lines: readonly ChartLine[]): readonly string[] {
  const labels = lines
    .flatMap(({ points }) => points)
    .filter(({ isProvisional, value }) => isProvisional && value !== null)
    .map(({ label }) => label);
  const distinct = [...new Set(labels)];
  if (distinct.length === 0) return [];
  return [`${listWords(distinct)} ${distinct.length === 1 ? 'is' : 'are'} provisional.`];
}
