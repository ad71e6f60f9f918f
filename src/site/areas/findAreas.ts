import type { Area } from '../../measures/model/area.js';
import { foldText } from '../../plan/model/planSearch.js';
import { otherNamesOf } from '../search/placeNames.js';
import { nearestNames } from './nearestNames.js';

export interface AreasFound {
  readonly found: readonly Area[];
  /** What may have been meant where nothing was found. */
  readonly suggested: readonly Area[];
}

/** Words that say what kind of place is meant, and not which. */
const kindWords = new Set([
  ...['council', 'county', 'city', 'borough', 'metropolitan', 'district', 'unitary', 'authority'],
  ...['local', 'royal', 'region', 'the', 'of', 'and', 'area', 'in'],
]);

const mostSuggested = 5;
/** A name may be long, but what is longer than this is no name. */
const longestWritten = 80;

/**
 * The areas that words of a reader mean: every word begins a word of the name or of a usual other
 * name, or the words are a code. `st helens`, `BCP`, `Kent County Council`, `838` and `E10000016` all
 * find theirs. Nothing found: the areas whose names look most alike.
 */
export function findAreas(areas: readonly Area[], written: string): AreasFound {
  const words = wordsIn(written.slice(0, longestWritten));
  if (words.length === 0) return { found: [], suggested: [] };
  const names = areas.map((area) => ({ area, names: namesOf(area) }));
  const telling = words.filter((word) => !kindWords.has(word));
  const found = [words, telling]
    .map((wanted) => (wanted.length === 0 ? [] : matching(names, wanted)))
    .find((matches) => matches.length > 0);
  if (found !== undefined) return { found, suggested: [] };
  const choices = names.map((each) => ({ names: each.names, choice: each.area }));
  return { found: [], suggested: nearestNames(words.join(' '), choices, mostSuggested) };
}

interface NamedArea {
  readonly area: Area;
  readonly names: readonly string[];
}

function namesOf(area: Area): readonly string[] {
  const all = [area.name, ...otherNamesOf(area), area.laCode ?? '', ...area.gssCodes];
  return all.map((name) => wordsIn(name).join(' ')).filter((name) => name !== '');
}

/** `St. Helens` → `st`, `helens`; `King’s Lynn` → `kings`, `lynn`. */
function wordsIn(text: string): readonly string[] {
  const plain = foldText(text).replaceAll("'", '').replaceAll('&', ' and ');
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

function matching(names: readonly NamedArea[], words: readonly string[]): readonly Area[] {
  const text = words.join(' ');
  return names
    .flatMap(({ area, names: own }) => {
      const place = Math.min(...own.map((name) => placeOf(name, text, words)));
      return Number.isFinite(place) ? [{ area, place }] : [];
    })
    .toSorted((a, b) => a.place - b.place || a.area.name.localeCompare(b.area.name, 'en-GB'))
    .map(({ area }) => area);
}

/** The same name first, then names that begin so, then those with such words. */
function placeOf(name: string, text: string, words: readonly string[]): number {
  if (name === text) return 0;
  if (name.startsWith(text)) return 1;
  const own = name.split(' ');
  const isMeant = words.every((word) => own.some((each) => each.startsWith(word)));
  return isMeant ? 2 : Number.POSITIVE_INFINITY;
}
