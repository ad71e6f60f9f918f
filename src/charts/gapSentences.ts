import type { ChartLine, ChartPoint } from '../lib/chartSpec.js';
import { listWords } from './listWords.js';
import { isFigure } from './valueAxis.js';

/**
 * Which periods have no figure, said once for all lines that lack the same ones:
 * `No figures for 2020 and 2021.`, `No figures for Dorset for 2016 to 2019.`
 */
export function gapSentences(lines: readonly ChartLine[]): readonly string[] {
  const withFigures = lines.filter(({ points }) => points.some(({ value }) => isFigure(value)));
  const namesByGap = new Map<string, string[]>();
  for (const { name, points } of withFigures) {
    const gap = gapText(points);
    if (gap !== '') namesByGap.set(gap, [...(namesByGap.get(gap) ?? []), name]);
  }
  return [...namesByGap].map(([gap, names]) =>
    names.length === withFigures.length
      ? `No figures for ${gap}.`
      : `No figures for ${listWords(names)} for ${gap}.`,
  );
}

/** Periods without a figure; three or more in a row as `2016 to 2019`. */
function gapText(points: readonly ChartPoint[]): string {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const { label, value } of points) {
    if (!isFigure(value)) {
      if (run.length === 0) runs.push(run);
      run.push(label);
    } else {
      run = [];
    }
  }
  return listWords(
    runs.flatMap((labels) =>
      labels.length < 3 ? labels : [`${labels[0] ?? ''} to ${labels.at(-1) ?? ''}`],
    ),
  );
}
