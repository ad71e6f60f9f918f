import { foldText } from '../../plan/model/planSearch.js';
import { synonyms } from './synonyms.js';

/** Most words of a question that are looked for; what follows is left out. */
const mostWords = 12;
const mostReadings = 10;

/**
 * The words of a text, folded, in order: `Children’s homes (2)` → `children's`, `homes`, `2`.
 * An A level is one word: its letter alone would be passed over.
 */
export function wordsIn(text: string): readonly string[] {
  return foldText(text)
    .replace(/\ba levels?\b/g, 'alevel')
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}

const irregular = new Map([
  ['children', 'child'],
  ['babies', 'baby'],
  ['people', 'person'],
  ['lives', 'life'],
  ['families', 'family'],
  ['meals', 'meal'],
]);

/**
 * The word without the ending of a plural or a possessive, so that both are found by either:
 * `exclusions` → `exclusion`, `parent's` → `parent`, `nurseries` → `nursery`. Short words stay.
 */
export function stemOf(word: string): string {
  const own = word.replace(/'s?$/, '');
  const known = irregular.get(own);
  if (known !== undefined) return known;
  if (own.length > 4 && own.endsWith('ies')) return `${own.slice(0, -3)}y`;
  if (own.length > 3 && /[^sui]s$/.test(own)) return own.slice(0, -1);
  return own;
}

/** Words that say nothing by themselves; a question of nothing else keeps them. */
const emptyWords = new Set(
  'a about an and any are at be by do does for from get go going has have how i in is it many much my of on or our per s that the their there they this to we what when where which who why will with yet you your'.split(
    ' ',
  ),
);

/** Words of so many titles that they help to order what is found, and are never asked for. */
const softWords = new Set([
  'child',
  'person',
  'young',
  'pupil',
  'student',
  'number',
  'rate',
  'percent',
  'percentage',
  'local',
  'school',
]);

/** One way to understand a question: every word of `asked` must be found; `liked` put it higher. */
export interface Reading {
  readonly asked: readonly string[];
  readonly liked: readonly string[];
}

/** The question as it was put and in the words of the field, each once. */
export function readingsOf(question: string): readonly Reading[] {
  const first = wordsIn(question).slice(0, mostWords).map(stemOf);
  const once = reworded(first);
  const twice = once.flatMap(reworded);
  const found = new Map([first, ...once, ...twice].map((words) => [words.join(' '), words]));
  return [...found.values()].slice(0, mostReadings).map(toReading);
}

function toReading(words: readonly string[]): Reading {
  const telling = words.filter((word) => !emptyWords.has(word));
  const asked = telling.filter((word) => !softWords.has(word));
  if (asked.length > 0) return { asked, liked: telling.filter((word) => softWords.has(word)) };
  return { asked: telling.length > 0 ? telling : words, liked: [] };
}

const stemmed = synonyms.flatMap(({ said, means }) =>
  said.map((phrase) => ({
    said: wordsIn(phrase).map(stemOf),
    means: means.map((words) => wordsIn(words).map(stemOf)),
  })),
);

/** The same words with one phrase put in the words of the field, in every way that there is. */
function reworded(words: readonly string[]): readonly (readonly string[])[] {
  return stemmed.flatMap(({ said, means }) => {
    const at = words.findIndex((_, start) => said.every((word, i) => words[start + i] === word));
    if (at < 0) return [];
    return means.map((meant) => [
      ...words.slice(0, at),
      ...meant,
      ...words.slice(at + said.length),
    ]);
  });
}
