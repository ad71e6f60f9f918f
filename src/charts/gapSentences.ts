import type { ChartLine, ChartPoint } from '../lib/chartSpec.js';
import { listWords } from './listWords.js';
import { listPeriods } from './timeAxis.js';
import { isFigure } from './valueAxis.js';

/**
 * Which periods have no figure, said once for all lines that lack the same ones:
 * `No figures for 2020 and 2021.`, `No figures for Dorset for 2016 to 2019.` After them, once for
 * all lines, those whose figures are not drawn as they may not be compared.
 */
export function gapSentences(lines: readonly ChartLine[]): readonly string[] {
  const withFigures = lines.filter(({ points }) => points.some(({ value }) => isFigure(value)));
  const namesByGap = new Map<string, string[]>();
  for (const { name, points } of withFigures) {
    const gap = inRuns(points, isAbsent);
    if (gap !== '') namesByGap.set(gap, [...(namesByGap.get(gap) ?? []), name]);
  }
  const absent = [...namesByGap].map(([gap, names]) =>
    names.length === withFigures.length
      ? `No figures for ${gap}.`
      : `No figures for ${listWords(names)} for ${gap}.`,
  );
  return [...absent, ...leftOutSentences(lines)];
}

function isAbsent({ value, isLeftOut = false }: ChartPoint): boolean {
  return !isFigure(value) && !isLeftOut;
}

function leftOutSentences(lines: readonly ChartLine[]): readonly string[] {
  const leftOut = new Set(
    lines.flatMap(({ points }) => points.flatMap((each) => (each.isLeftOut ? [each.label] : []))),
  );
  const named = inRuns(listPeriods(lines), ({ label }) => leftOut.has(label));
  return named === '' ? [] : [`Not to be compared with other years, and not drawn: ${named}.`];
}

/** The periods that are picked out; three or more in a row as `2016 to 2019`. */
function inRuns<T extends { readonly label: string }>(
  periods: readonly T[],
  isPicked: (period: T) => boolean,
): string {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const period of periods) {
    if (isPicked(period)) {
      if (run.length === 0) runs.push(run);
      run.push(period.label);
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
