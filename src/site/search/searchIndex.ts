import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { foldText } from '../../plan/model/planSearch.js';
import type { SearchEntry, SearchKind } from './searchEntry.js';
import { readingsOf, stemOf, wordsIn, type Reading } from './searchWords.js';

/** Everything that can be found, ready to be asked. */
export interface SearchIndex {
  /** What is found, best first. */
  readonly find: (question: string) => readonly SearchEntry[];
  /** Words that are spelt like those of the question, for one that finds nothing. */
  readonly suggest: (question: string) => readonly string[];
}

/** Names as they are compared, folded once. */
interface FoldedNames {
  readonly name: string;
  readonly others: readonly string[];
}

interface FoldedEntries {
  readonly entries: readonly SearchEntry[];
  readonly names: readonly FoldedNames[];
}

interface IndexedEntry {
  readonly id: number;
  readonly title: string;
  readonly alsoCalled: string;
  readonly words: string;
}

type Index = MiniSearch<IndexedEntry>;

/** How much more one kind is worth than another where both match as well. */
const kindWeights: Readonly<Record<SearchKind, number>> = {
  measures: 1.5,
  otherMeasures: 0.7,
  priorities: 1.3,
  actions: 1,
  outcomes: 0.9,
  work: 1,
  reports: 1,
  places: 1.2,
  pages: 1.2,
};

/** What is called just what was asked stands before what only has the same words. */
const nameWeights = { same: 4, alsoCalled: 2.5, begins: 1.5, holds: 1.5 } as const;

export function createSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const spelt = new Map<string, string>();
  const index: Index = new MiniSearch<IndexedEntry>({
    fields: ['title', 'alsoCalled', 'words'],
    tokenize: (text) => [...wordsIn(text)],
    processTerm: (term) => {
      const stem = stemOf(term);
      if (!spelt.has(stem)) spelt.set(stem, term);
      return stem;
    },
    searchOptions: {
      boost: { title: 4, alsoCalled: 3, words: 0.6 },
      // A question is put into stems before it is asked.
      processTerm: (term) => term,
      boostDocument: (id: number) => kindWeights[entries[id]?.kind ?? 'pages'],
    },
  });
  index.addAll(
    entries.map(({ title, alsoCalled, words }, id) => ({
      id,
      title,
      alsoCalled: alsoCalled.join(' '),
      words,
    })),
  );
  const names = entries.map(({ title, alsoCalled }) => ({
    name: foldText(title),
    others: alsoCalled.map(foldText),
  }));
  return {
    find: (question) => findIn(index, { entries, names }, question),
    suggest: (question) => suggestFrom(index, spelt, question),
  };
}

const exact: SearchOptions = { prefix: (term) => term.length >= 3, fuzzy: false };

/** A short word one letter away is another word. */
const alike: SearchOptions = {
  ...exact,
  fuzzy: (term) => (term.length >= 5 ? 0.25 : false),
  maxFuzzy: 2,
};

/** All words as they are; else with slips of the pen; else any of the words. */
function findIn(index: Index, all: FoldedEntries, question: string): readonly SearchEntry[] {
  const readings = readingsOf(question).filter(({ asked }) => asked.length > 0);
  if (readings.length === 0) return [];
  const folded = foldText(question).trim();
  for (const [how, combined] of [
    [exact, 'AND'],
    [alike, 'AND'],
    [alike, 'OR'],
  ] as const) {
    const found = index.search(
      { combineWith: 'OR', queries: readings.map((reading) => toQuery(reading, combined)) },
      how,
    );
    if (found.length > 0) return inOrder(found, all, folded);
  }
  return [];
}

/** What has the liked words as well counts twice. */
function toQuery({ asked, liked }: Reading, all: 'AND' | 'OR'): Query {
  const must: Query = { combineWith: all, queries: [...asked] };
  if (liked.length === 0 || all === 'OR') return must;
  return {
    combineWith: 'OR',
    queries: [must, { combineWith: 'AND', queries: [...asked, ...liked] }],
  };
}

function inOrder(
  found: readonly { readonly id: number; readonly score: number }[],
  { entries, names }: FoldedEntries,
  folded: string,
): readonly SearchEntry[] {
  return found
    .flatMap(({ id, score }) => {
      const entry = entries[id];
      const named = names[id];
      if (entry === undefined || named === undefined) return [];
      return [{ entry, score: score * nameWeight(named, folded) }];
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

function nameWeight({ name, others }: FoldedNames, folded: string): number {
  // `Progress 8` is the name of `Progress 8: how far pupils get by GCSE`.
  if (name === folded || /^[^:,]*/.exec(name)?.[0] === folded) return nameWeights.same;
  if (others.includes(folded)) return nameWeights.alsoCalled;
  if (name.startsWith(folded)) return nameWeights.begins;
  return name.includes(folded) ? nameWeights.holds : 1;
}

const mostSuggestions = 3;

/** Stems are no words for a reader: each is given as it was first met. */
function suggestFrom(
  index: Index,
  spelt: ReadonlyMap<string, string>,
  question: string,
): readonly string[] {
  const [reading] = readingsOf(question);
  const words = (reading?.asked ?? []).filter((word) => word.length >= 4);
  const near = words.flatMap((word) =>
    index
      .autoSuggest(word, { fuzzy: 0.4, prefix: true, maxFuzzy: 3, combineWith: 'OR' })
      .slice(0, mostSuggestions)
      .flatMap(({ terms }) => terms),
  );
  return [...new Set(near.map((stem) => spelt.get(stem) ?? stem))].slice(0, mostSuggestions);
}
