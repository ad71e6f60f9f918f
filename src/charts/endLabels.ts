import type { ChartLine, LineChartSpec } from '../lib/chartSpec.js';
import { numberText } from '../lib/decimal.js';
import { periodPhrase } from './periodPhrase.js';
import { lastDrawn, whyNotDrawn, type DrawnPoint } from './linePieces.js';
import type { ChartSize } from './paint.js';
import { toWords, wordsWidth, wrapWords, type Word } from './wrapText.js';

/** A word of a label; the figure itself is set in bold. */
export interface LabelWord extends Word {
  readonly isFigure: boolean;
}

/** The label at the end of a line: name and newest figure, wrapped to the column beside the plot. */
export interface EndLabel {
  readonly line: ChartLine;
  /** `null` for a line without a figure, whose label says so. */
  readonly last: DrawnPoint | null;
  readonly lines: readonly (readonly LabelWord[])[];
}

export interface EndLabels {
  readonly labels: readonly EndLabel[];
  readonly width: number;
}

export const labelSize = 15;
export const labelLineHeight = 17;
const figureFont = { size: labelSize, isBold: true };
/** White space above one label and below the last. */
export const labelGap = 3;

const noBreak = '\u00a0';

const columns = { wide: { least: 146, most: 152 }, narrow: { least: 40, most: 104 } };
const mostLines = 4;

/** The labels of all lines, no taller together than `height`. */
export function planEndLabels(spec: LineChartSpec, size: ChartSize, height: number): EndLabels {
  const newest = newestDay(spec.lines);
  const width = Math.max(columns[size].most, widestFigure(spec));
  const label = (line: ChartLine, lineCount: number): EndLabel =>
    planLabel(line, { spec, newest, lineCount, width });
  for (let lineCount = mostLines; lineCount > 1; lineCount -= 1) {
    const labels = spec.lines.map((line) => label(line, lineCount));
    if (labels.reduce((sum, one) => sum + labelHeight(one), 0) <= height) {
      return { labels, width: columnWidth(labels, size) };
    }
  }
  const labels = spec.lines.map((line) => label(line, 1));
  return { labels, width: columnWidth(labels, size) };
}

// A figure cut in two would be read as two: the column is as wide as the longest.
function widestFigure({ lines, format }: LineChartSpec): number {
  return lines
    .flatMap((line) => lastDrawn(line) ?? [])
    .flatMap(({ value }) => toWords(numberText(value, format), figureFont))
    .reduce((widest, word) => Math.max(widest, wordsWidth([word])), 0);
}

export function labelHeight({ lines }: EndLabel): number {
  return lines.length * labelLineHeight + labelGap;
}

interface LabelPlan {
  readonly spec: LineChartSpec;
  readonly newest: string;
  readonly lineCount: number;
  readonly width: number;
}

function planLabel(line: ChartLine, { spec, newest, lineCount, width }: LabelPlan): EndLabel {
  const last = lastDrawn(line) ?? null;
  const isMain = line.role === 'main';
  const words = (text: string, isFigure: boolean): LabelWord[] =>
    toWords(text, { size: labelSize, isBold: isMain || isFigure }).map((word) => ({
      ...word,
      isFigure,
    }));
  const ending =
    last === null
      ? words(whyNotDrawn(line).replace(' ', noBreak), false)
      : [
          ...words(numberText(last.value, spec.format), true),
          ...(last.at === newest
            ? []
            : words(periodPhrase(last.label).replace(' ', noBreak), false)),
        ];
  const after = last === null ? ':' : '';
  let name = Array.from(line.name);
  let lines = wrapWords([...words(line.name + after, false), ...ending], width);
  while (lines.length > lineCount && name.length > 0) {
    name = name.slice(0, -1);
    const shortName = `${name.join('').trimEnd()}…${after}`;
    lines = wrapWords([...words(shortName, false), ...ending], width);
  }
  return { line, last, lines };
}

function columnWidth(labels: readonly EndLabel[], size: ChartSize): number {
  return labels
    .flatMap(({ lines }) => lines)
    .reduce((widest, line) => Math.max(widest, wordsWidth(line)), columns[size].least);
}

function newestDay(lines: readonly ChartLine[]): string {
  return lines
    .flatMap(({ points }) => points.map(({ at }) => at))
    .reduce((newest, at) => (at > newest ? at : newest), '');
}
