import { wordList } from '../../lib/words.js';
import type { JudgedMeasure, MeasureFigures } from '../model/judgedMeasure.js';
import type { MethodRow } from './cautions.js';

/** How the area is set against other places, and by what test it may be called better or worse. */
export function compareRow(judged: JudgedMeasure): MethodRow | null {
  const { figures } = judged;
  if (figures === null) return null;
  return {
    heading: 'How we compare',
    paragraphs: [
      'Rank and quarter use the national figures of the same period. Rank is out of the authorities with a figure, and equal figures share a place.',
      endedWords(figures),
      figures.comparison.band === null || judged.view.isTotal
        ? null
        : 'A figure exactly on the edge of two quarters belongs to the one with the lower figures, as the Department for Education does it.',
      ...besideWords(judged, figures),
    ].filter((paragraph) => paragraph !== null),
  };
}

/** Areas that are gone stand among those ranked where the source prints figures under their names. */
function endedWords({ benchmark }: MeasureFigures): string | null {
  const { set, comparators, latestColumn } = benchmark;
  const names = comparators.authorityRows.flatMap((row) => {
    const area = comparators.register.areas[row];
    const value = set.values[row * set.periods.length + latestColumn] ?? Number.NaN;
    return area === undefined || area.endedOn === null || Number.isNaN(value) ? [] : [area.name];
  });
  if (names.length === 0) return null;
  return `The national file still prints figures under the names of areas that have ended, and the rank counts them: ${wordList(names)}.`;
}

function besideWords(
  { area, view, standing }: JudgedMeasure,
  { comparison }: MeasureFigures,
): readonly string[] {
  if (view.isTotal) {
    return [
      'Numbers follow the size of a place, so we do not set England, the region or similar areas beside them.',
    ];
  }
  const { neighbours } = comparison;
  return [
    neighbours === null
      ? `No list of similar areas is kept for ${area.name}.`
      : `Similar areas are the statistical neighbours that the Department for Education listed in ${neighbours.vintage}. Their mean is not weighted by size. We hold it back when fewer than 6 have a figure.`,
    standingTest[standing.test ?? 'none'](area.name),
  ];
}

/** The test behind better, similar and worse, or why there is no such word. */
const standingTest = {
  limits: (name: string) =>
    `Better and worse than England, the region and similar areas are tested: we work out 95% confidence limits for ${name} from the published counts (Wilson). A figure inside the limits is similar. Outside them, ${name} is better or worse.`,
  band: (name: string) =>
    `The file we use gives no confidence limits. So only the quarter that ${name} is in is known. We show the figures side by side and do not call one better.`,
  none: () =>
    'The file we use gives no confidence limits, so we show the figures side by side and do not call one better.',
} as const;
