import type { Area } from '../../measures/model/area.js';
import type { YearsAsked } from '../../measures/model/selection.js';
import type { OwnTableAsked } from '../../paths/ownTable.js';
import type { Figures } from '../../plan/model/judging.js';
import type { MeasureView } from '../../plan/model/measureView.js';
import type { Choices } from './choices.js';
import { findMeasures, measureFields, type ChosenMeasures } from './measureGroups.js';
import { findPlaces, type ChosenPlaces } from './placeGroups.js';
import { readYears } from './readYears.js';
import type { TableQuery } from './tableQuery.js';

/** What an address asks for, as far as it makes sense. */
export interface Selection {
  /** Each in the reader's order, none twice. */
  readonly views: readonly MeasureView[];
  readonly areas: readonly Area[];
  readonly years: YearsAsked;
  readonly chosenMeasures: readonly ChosenMeasures[];
  readonly chosenPlaces: readonly ChosenPlaces[];
  /** The same as the address should have said it. */
  readonly asked: OwnTableAsked;
  /** What of the address we do not understand, in words for the reader. */
  readonly problems: readonly TableProblem[];
}

export interface TableProblem {
  readonly about: 'measures' | 'places' | 'years' | 'table';
  readonly text: string;
}

/** Reads the address: what is wrong in it is said, and the rest still counts. */
export function readSelection(figures: Figures, choices: Choices, query: TableQuery): Selection {
  const measures = readMeasures(figures, choices, query);
  const places = readPlaces(figures, choices, query);
  const years = readYears(query);
  const words = (field: ChosenMeasures['field']) =>
    measures.chosen.filter((each) => each.field === field).map(({ word }) => word);
  return {
    views: [...new Set(measures.chosen.flatMap(({ views }) => views))],
    areas: [...new Set(places.chosen.flatMap(({ areas }) => areas))],
    years: years.years,
    chosenMeasures: measures.chosen,
    chosenPlaces: places.chosen,
    asked: {
      measure: words('measure'),
      topic: words('topic'),
      priority: words('priority'),
      area: places.chosen.map(({ word }) => word),
      ...years.asked,
    },
    problems: [...measures.problems, ...places.problems, ...years.problems],
  };
}

interface Read<T> {
  readonly chosen: readonly T[];
  readonly problems: readonly TableProblem[];
}

const kindNames = { measure: 'measure', topic: 'topic', priority: 'priority' } as const;

function readMeasures(
  figures: Figures,
  { priorities, topics }: Choices,
  query: TableQuery,
): Read<ChosenMeasures> {
  const chosen = new Map<string, ChosenMeasures>();
  const problems: TableProblem[] = [];
  for (const field of measureFields) {
    for (const word of new Set(query[field])) {
      const found = findMeasures(figures, [...priorities, ...topics], { field, word });
      if (found === undefined) problems.push(unknown('measures', kindNames[field], word));
      else chosen.set(`${field} ${found.word}`, found);
    }
  }
  return { chosen: [...chosen.values()], problems };
}

function readPlaces(figures: Figures, { places }: Choices, query: TableQuery): Read<ChosenPlaces> {
  const chosen = new Map<string, ChosenPlaces>();
  const problems: TableProblem[] = [];
  for (const word of new Set(query.area)) {
    const found = findPlaces(figures, places, word);
    if (found === undefined) problems.push(unknown('places', 'place', word));
    else chosen.set(found.word, found);
  }
  return { chosen: [...chosen.values()], problems };
}

const longestQuoted = 60;

function unknown(about: TableProblem['about'], kind: string, word: string): TableProblem {
  const shown = word.length > longestQuoted ? `${word.slice(0, longestQuoted)}…` : word;
  return { about, text: `We know no ${kind} called “${shown}”. We left it out.` };
}
