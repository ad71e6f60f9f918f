import { countOf, wordList } from '../../lib/words.js';
import { areasPath } from '../../paths/areas.js';
import { measuresPath } from '../../paths/measures.js';
import { actionsPath } from '../../paths/plan.js';
import { reportsPath } from '../../paths/reports.js';
import { searchPath } from '../../paths/site.js';
import type { FilterFormProps } from '../../web/components/FilterForm.js';
import type { Link } from '../../web/page/shell.js';
import { kindNames, type SearchEntry, type SearchKind } from './searchEntry.js';
import type { SearchIndex } from './searchIndex.js';

export interface SearchQuery {
  readonly q: string;
  /** The one kind of which all that is found is shown. */
  readonly all: SearchKind | null;
}

export interface SearchModel {
  readonly title: string;
  readonly summary: string;
  readonly form: FilterFormProps;
  readonly groups: readonly SearchGroup[];
  /** The same question put otherwise, where nothing was found. */
  readonly suggestions: readonly Link[];
  /** Where else to look, where nothing was asked or found. */
  readonly lists: readonly Link[];
}

export interface SearchGroup {
  readonly kind: SearchKind;
  readonly name: string;
  readonly count: number;
  readonly entries: readonly SearchEntry[];
  /** Leads to those that are not shown. */
  readonly all: Link | null;
}

/** Most of one kind before the reader asks for all. */
const mostShown = 10;
const longestQuestion = 200;

/** A question as it is looked for: no control characters, one space at a time, 200 letters at most. */
export function cleanQuestion(q: string): string {
  return q
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, longestQuestion)
    .trim();
}

/** What a question finds, by kind, the kind of the best find first. */
export function toSearchModel(index: SearchIndex, { q, all }: SearchQuery): SearchModel {
  const found = q === '' ? [] : index.find(q);
  const groups = groupsOf(found).map((group) => shownOf(group, { q, all }));
  const isEmpty = found.length === 0;
  return {
    title: q === '' ? 'Search this site' : `Search: ${q}`,
    summary: summaryOf(q, groups),
    form: {
      action: searchPath(),
      search: { name: 'q', label: 'Words to search for', value: q },
      fields: [],
      submitText: 'Search',
    },
    groups: all === null ? groups : groups.filter(({ kind }) => kind === all),
    suggestions:
      isEmpty && q !== ''
        ? index.suggest(q).map((word) => ({ text: word, href: searchPath(word) }))
        : [],
    lists: isEmpty ? lists() : [],
  };
}

interface FoundGroup {
  readonly kind: SearchKind;
  readonly entries: readonly SearchEntry[];
}

/** Measures that the plan does not track never stand before its own. */
function groupsOf(found: readonly SearchEntry[]): readonly FoundGroup[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const own = kinds.indexOf('measures');
  const others = kinds.indexOf('otherMeasures');
  if (own > others && others >= 0) {
    kinds.splice(own, 1);
    kinds.splice(others, 0, 'measures');
  }
  return kinds.map((kind) => ({ kind, entries: found.filter((entry) => entry.kind === kind) }));
}

function shownOf({ kind, entries }: FoundGroup, { q, all }: SearchQuery): SearchGroup {
  const isWhole = all === kind || entries.length <= mostShown;
  return {
    kind,
    name: kindNames[kind],
    count: entries.length,
    entries: isWhole ? entries : entries.slice(0, mostShown),
    all: isWhole
      ? null
      : {
          text: `Show all ${entries.length}: ${kindNames[kind].toLowerCase()}`,
          href: searchPath(q, kind),
        },
  };
}

function summaryOf(q: string, groups: readonly SearchGroup[]): string {
  if (q === '') {
    return 'You can search for measures, actions, priorities, reports and places. Use everyday words, such as “kids in care” or “free school meals”.';
  }
  if (groups.length === 0) return `Nothing matches “${q}”.`;
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const parts = groups.map(({ name, count }) => `${count} in ${name.toLowerCase()}`);
  return `${countOf(total, 'result')}: ${wordList(parts)}.`;
}

function lists(): readonly Link[] {
  return [
    { text: 'Every measure of the plan', href: measuresPath() },
    { text: 'Every action of the plan', href: actionsPath() },
    { text: 'Every report', href: reportsPath() },
    { text: 'Every place', href: areasPath() },
  ];
}
