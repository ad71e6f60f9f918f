import { wordList } from '../../lib/words.js';
import type { NeighbourRows } from '../../measures/model/comparators.js';
import { besideWords, neighboursOf } from '../model/besideWords.js';
import type { JudgedMeasure, MeasureFigures } from '../model/judgedMeasure.js';
import { sentenceOf } from '../model/judgedSentence.js';
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
      ...besideParagraphs(judged),
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

function besideParagraphs(judged: JudgedMeasure): readonly string[] {
  const { area, view, standing } = judged;
  if (view.isTotal) {
    return [
      'Numbers follow the size of a place, so we do not set England, the region or similar areas beside them.',
    ];
  }
  const neighbours = neighboursOf(judged);
  if (neighbours === null) {
    return [`No list of similar areas is kept for ${area.name}.`, testWords(judged, null)];
  }
  const { together, fewest, counted } = besideWords(neighbours, area);
  const held = `Their mean is not weighted by size. We hold it back when fewer than ${fewest} have a figure.`;
  const who =
    neighbours.vintage === null
      ? `You chose ${counted}: ${wordList(namesOf(judged, neighbours))}.`
      : `Similar areas are the statistical neighbours that the Department for Education listed in ${neighbours.vintage}.`;
  return [`${who} ${held}`, testWords(judged, standing.test === 'limits' ? together : null)];
}

function namesOf({ figures }: JudgedMeasure, { rows }: NeighbourRows): readonly string[] {
  const areas = figures?.benchmark.comparators.register.areas ?? [];
  return rows.flatMap((row) => areas[row]?.name ?? []);
}

/** The test behind better, similar and worse, or why there is no such word. */
function testWords({ area, standing, whyNoLimits }: JudgedMeasure, beside: string | null): string {
  const { name } = area;
  if (standing.test === 'limits') {
    const against =
      beside === null ? 'England and the region' : `England, the region and ${beside}`;
    return `Better and worse than ${against} are tested: we work out 95% confidence limits for ${name} from the published counts (Wilson). A figure inside the limits is similar. Outside them, ${name} is better or worse.`;
  }
  const why = sentenceOf(whyNoLimits ?? 'there is no figure to test');
  return standing.test === 'band'
    ? `${why} So only the quarter that ${name} is in is known. We show the figures side by side and do not call one better.`
    : `${why} So we show the figures side by side and do not call one better.`;
}
