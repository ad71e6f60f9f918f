import { dayInWords } from '../../lib/calendarDate.js';
import { numberText } from '../../lib/decimal.js';
import { changeText, figureFormat } from '../../measures/model/figureFormat.js';
import { figureText } from '../../measures/model/figureText.js';
import type { FigureAt, QuartileBand } from '../../measures/model/judgement.js';
import { periodName } from '../../measures/model/periodName.js';
import { periodWords } from '../../measures/model/periodWords.js';
import { hasEnglandBeside } from '../../measures/model/sentence.js';
import type { JudgedMeasure, MeasureFigures } from '../model/judgedMeasure.js';
import { wordingOf } from '../model/judgedSentence.js';
import { rankText } from '../model/measureBars.js';

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
  if (figures === null) return next === null ? [] : [next];
  const { unit, decimals } = wordingOf(judged);
  const format = figureFormat(unit, decimals);
  const { latest, latestWithValue } = figures.comparison;
  const facts: (MeasureFact | null)[] = [
    {
      term: `${area.name} now`,
      detail: capitalised(figureText(latest, format, area)),
      note: `${periodWords(latest.period)}, ${latest.period.revision}`,
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
    ...(hasEnglandBeside(view.unit) ? comparatorFacts(figures, judged) : []),
    isOurs && view.kpi !== null
      ? { term: 'Target', detail: 'None set', note: 'so we judge the trend' }
      : null,
    next,
  ];
  return facts.filter((fact) => fact !== null);
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
  if (comparison.band === null) return [place];
  return [
    place,
    { term: 'Quarter', detail: '', note: quarterNote(comparison.band), band: comparison.band },
  ];
}

function quarterNote(band: QuartileBand): string {
  return band === 'D' || band === 'A' ? 'of all authorities' : 'of all authorities, 1st is best';
}

function comparatorFacts(
  { comparison }: MeasureFigures,
  judged: JudgedMeasure,
): readonly (MeasureFact | null)[] {
  const { unit, decimals } = wordingOf(judged);
  const format = figureFormat(unit, decimals);
  const text = (value: number | null) => (value === null ? 'No figure' : numberText(value, format));
  const { england, region, neighbours } = comparison;
  return [
    england === null || judged.area.level === 'country'
      ? null
      : { term: 'England', detail: text(england.value), note: null },
    region === null ? null : { term: region.name, detail: text(region.value), note: null },
    neighbours === null
      ? null
      : {
          term: `${neighbours.of} similar areas, mean`,
          detail: neighbours.mean === null ? 'Not shown' : numberText(neighbours.mean, format),
          note:
            neighbours.withData === neighbours.of
              ? `all ${neighbours.of} had a figure`
              : `${neighbours.withData} of ${neighbours.of} had a figure`,
        },
  ];
}

function nextFact({ view }: JudgedMeasure, today: string): MeasureFact | null {
  const [source] = view.sources;
  if (source === undefined) return null;
  const next = source.nextUpdate;
  switch (next.kind) {
    case 'due':
      return next.dueOn < today
        ? { term: 'Next figure was due', detail: dayInWords(next.dueOn), note: 'not loaded yet' }
        : { term: 'Next figure due', detail: dayInWords(next.dueOn), note: null };
    case 'toBeConfirmed':
      return { term: 'Next figure due', detail: 'To be confirmed', note: null };
    case 'discontinued':
      return { term: 'Next figure', detail: 'None', note: 'the publisher has ended this measure' };
    case 'notSaid':
      return { term: 'Next figure due', detail: 'The publisher does not say', note: null };
  }
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
