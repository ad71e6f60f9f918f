import { countOf } from '../../lib/words.js';
import type { Figures } from '../../plan/model/judging.js';
import type { MeasureView } from '../../plan/model/measureView.js';
import { foldText } from '../../plan/model/planSearch.js';
import { readingsOf, stemOf, wordsIn, type Reading } from '../search/searchWords.js';
import type { Choices } from './choices.js';
import type { Selection } from './readSelection.js';

/** A box to tick. */
export interface AddOption {
  readonly value: string;
  readonly name: string;
  /** Where it comes from, so that two of one name are told apart. */
  readonly note: string | null;
}

/** What a search for something to add has found. */
export interface AddSearch {
  /** As typed; empty before the first search. */
  readonly words: string;
  readonly found: readonly AddOption[];
  /** How many, or what to do where there is none; `null` before the first search. */
  readonly said: string | null;
}

const mostFound = 20;

/** Measures that answer to the words of the field or of the street, those of the plan first, without those already chosen. */
export function searchMeasures(
  { judging, plan }: Figures,
  { views }: Pick<Selection, 'views'>,
  words: string | null,
): AddSearch {
  const chosen = new Set(views.map(({ id }) => id));
  const priorityName = (id: string | undefined) =>
    plan.priorities.find((priority) => priority.id === id)?.name ?? null;
  const readings = readingsOf(words ?? '');
  return toSearch(words, () =>
    judging.views
      .filter((view) => !chosen.has(view.id) && isFound(textOf(view), readings))
      // What is called so stands before what only speaks of it.
      .toSorted((a, b) => rankOf(a, readings) - rankOf(b, readings))
      .map((view) => ({
        value: view.id,
        name: view.title,
        note: priorityName(view.kpi?.priorityId) ?? view.sources[0]?.topics[0] ?? null,
      })),
  );
}

function textOf({ id, title, sources, kpi }: MeasureView): string {
  const named = sources.flatMap(({ code, chartTitle, topics }) => [code, chartTitle, ...topics]);
  return [id, title, ...named, kpi?.counted ?? '', ...(kpi?.alsoCalled ?? [])].join(' ');
}

function rankOf({ title, kpi }: MeasureView, readings: readonly Reading[]): number {
  const named = isFound([title, ...(kpi?.alsoCalled ?? [])].join(' '), readings);
  return (named ? 0 : 2) + (kpi === null ? 1 : 0);
}

/** Whether the text has every word of the question, or of what people mean by it. */
function isFound(text: string, readings: readonly Reading[]): boolean {
  const stems = wordsIn(text).map(stemOf);
  return readings.some(({ asked }) =>
    asked.every((word) => stems.some((stem) => stem.startsWith(word))),
  );
}

/** Places and groups of them in whose name every word occurs. */
export function searchPlaces(
  { snapshot }: Figures,
  { choices, selection }: { readonly choices: Choices; readonly selection: Selection },
  words: string | null,
): AddSearch {
  const chosen = new Set(selection.chosenPlaces.map(({ word }) => word));
  const regionName = (id: string | null) =>
    snapshot.register.areas.find((area) => area.id === id)?.name ?? null;
  return toSearch(words, () => [
    ...snapshot.register.areas
      .filter((area) => !chosen.has(area.id) && holds(area.name, words ?? ''))
      .map(({ id, name, level, regionId }) => ({
        value: id,
        name,
        note: level === 'region' ? 'region' : regionName(regionId),
      })),
    ...choices.places
      .filter(({ word, name }) => !chosen.has(word) && holds(name, words ?? ''))
      .map(({ word, name }) => ({ value: word, name, note: null })),
  ]);
}

function toSearch(words: string | null, search: () => readonly AddOption[]): AddSearch {
  if (words === null) return { words: '', found: [], said: null };
  const found = search();
  const shown = found.slice(0, mostFound);
  return { words, found: shown, said: saidOf(words, found.length) };
}

function saidOf(words: string, count: number): string {
  const quoted = `“${words.slice(0, 60)}”`;
  if (count === 0) return `Nothing more was found for ${quoted}. Try fewer or other words.`;
  if (count > mostFound) return `The first ${mostFound} of ${count} found for ${quoted}.`;
  return `${countOf(count, 'match', 'matches')} for ${quoted}.`;
}

function holds(text: string, words: string): boolean {
  const folded = foldText(text);
  return foldText(words)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
