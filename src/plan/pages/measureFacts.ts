import { numberText, type NumberFormat } from '../../lib/decimal.js';
import { changeText, figureFormat } from '../../measures/model/figureFormat.js';
import { figureText } from '../../measures/model/figureText.js';
import type {
  FigureAt,
  NeighbourMean,
  QuartileBand,
  StandingVerdict,
} from '../../measures/model/judgement.js';
import type { Revision } from '../../measures/model/period.js';
import { periodName } from '../../measures/model/periodName.js';
import { periodWords } from '../../measures/model/periodWords.js';
import { hasEnglandBeside } from '../../measures/model/sentence.js';
import { pointAt } from '../../measures/model/seriesSet.js';
import { besideWords, neighboursOf } from '../model/besideWords.js';
import type { JudgedMeasure, MeasureFigures } from '../model/judgedMeasure.js';
import { wordingOf } from '../model/judgedSentence.js';
import { rankText } from '../model/measureBars.js';
import { lifecycleFact } from './measure/lifecycleFact.js';
import { nextFact } from './measure/nextFact.js';

/** One line of the side column. `band` draws the four cells. */
export interface MeasureFact {
  readonly term: string;
  readonly detail: string;
  readonly note: string | null;
  readonly band?: QuartileBand;
}

export interface FactsFor {
  /** The day in London. */
  readonly today: string;
  readonly isOurs: boolean;
}

/** The measure at a glance: the newest figure and what it is set against. */
export function measureFacts(
  judged: JudgedMeasure,
  { today, isOurs }: FactsFor,
): readonly MeasureFact[] {
  const { figures, area, view } = judged;
  const next = nextFact(judged, today);
  const state = lifecycleFact(judged);
  if (figures === null) return [state, next].filter((fact) => fact !== null);
  const { unit, decimals } = wordingOf(judged);
  const format = figureFormat(unit, decimals);
  const { latest, latestWithValue } = figures.comparison;
  const facts: (MeasureFact | null)[] = [
    {
      term: `${area.name} now`,
      detail: capitalised(figureText(latest, format, area)),
      note: `${periodWords(latest.period)}${revisionWords(latest.period.revision)}`,
    },
    latest.value === null && latestWithValue !== null
      ? {
          term: 'Last figure',
          detail: figureText(latestWithValue, format),
          note: periodWords(latestWithValue.period),
        }
      : null,
    changeFact(figures, judged),
    ...placeFacts(figures, judged),
    ...(hasEnglandBeside(view) ? comparatorFacts(figures, judged) : []),
    isOurs && view.kpi !== null
      ? { term: 'Target', detail: 'None set', note: 'so we judge the trend' }
      : null,
    state,
    next,
  ];
  return facts.filter((fact) => fact !== null);
}

/** Only what a publisher marks: that a figure is final is rarely said. */
function revisionWords(revision: Revision): string {
  return revision === 'final' ? '' : `, ${revision}`;
}

function changeFact({ comparison }: MeasureFigures, judged: JudgedMeasure): MeasureFact {
  const { unit, decimals } = wordingOf(judged);
  const { change, changeNote, previous } = comparison;
  const term = 'Change since the period before';
  if (change === null || previous === null) {
    return { term, detail: 'Not known', note: changeNote ?? noChange(previous) };
  }
  const from = figureText(previous, figureFormat(unit, decimals));
  const words = changeText(change, unit, decimals);
  const note = `from ${from} in ${periodName(previous.period)}`;
  return {
    term,
    detail: capitalised(words),
    note: changeNote === null ? note : `${note}. ${changeNote}`,
  };
}

function noChange(previous: FigureAt | null): string {
  return previous === null ? 'there is no earlier period' : 'both periods need a figure';
}

function placeFacts(
  { comparison }: MeasureFigures,
  { view }: JudgedMeasure,
): readonly MeasureFact[] {
  const rank = rankText(comparison.rank);
  if (rank === null) return [];
  const place: MeasureFact = {
    term: 'Place among authorities with a figure',
    detail: capitalised(rank),
    note: view.polarity === 'lowerIsBetter' ? '1st is the lowest' : '1st is the highest',
  };
  if (comparison.band === null || view.isTotal) return [place];
  return [
    place,
    { term: 'Quarter', detail: '', note: quarterNote(comparison.band), band: comparison.band },
  ];
}

function quarterNote(band: QuartileBand): string {
  return band === 'D' || band === 'A' ? 'of all authorities' : 'of all authorities, 1st is best';
}

/** England, the region and the similar areas, each with how the area stands to it where that is tested. */
function comparatorFacts(
  figures: MeasureFigures,
  judged: JudgedMeasure,
): readonly (MeasureFact | null)[] {
  const { unit, decimals } = wordingOf(judged);
  const format = figureFormat(unit, decimals);
  const { region, neighbours } = figures.comparison;
  const { area, standing } = judged;
  const stands = (verdict: StandingVerdict | null, beside: string) =>
    verdict === null ? null : `${area.name} is ${standingWords[verdict]} ${beside}`;
  return [
    area.level === 'country'
      ? null
      : englandFact(figures, format, stands(standing.england, 'England')),
    region === null
      ? null
      : {
          term: region.name,
          detail: region.value === null ? 'No figure' : numberText(region.value, format),
          note: stands(standing.region, region.name),
        },
    neighbours === null
      ? null
      : {
          term: meanTerm(judged),
          detail: neighbours.mean === null ? 'Not shown' : numberText(neighbours.mean, format),
          note: [withFigureWords(neighbours), stands(standing.neighbours, 'their mean')]
            .filter((part) => part !== null)
            .join('; '),
        },
  ];
}

/** `10 similar areas, mean`, `Your set of 4 places, mean`. */
function meanTerm(judged: JudgedMeasure): string {
  const neighbours = neighboursOf(judged);
  if (neighbours === null) return 'Mean';
  return `${capitalised(besideWords(neighbours, judged.area).counted)}, mean`;
}

const standingWords: Readonly<Record<StandingVerdict, string>> = {
  better: 'better than',
  similar: 'similar to',
  worse: 'worse than',
};

/** A figure of England's that is not there is missing for a reason, as an area's own is. */
function englandFact(
  { benchmark }: MeasureFigures,
  format: NumberFormat,
  note: string | null,
): MeasureFact | null {
  const { set, comparators, latestColumn } = benchmark;
  if (comparators.englandRow === null) return null;
  const point = pointAt(set, comparators.englandRow, latestColumn);
  return { term: 'England', detail: capitalised(figureText(point, format)), note };
}

function withFigureWords({ withData, of }: NeighbourMean): string {
  return withData === of ? `all ${of} had a figure` : `${withData} of ${of} had a figure`;
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
