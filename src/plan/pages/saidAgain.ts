import { foldText } from '../model/planSearch.js';

/** The share of a sentence's words that say the same in another when it need not be read twice. */
const enough = 0.75;

/**
 * Whether a sentence says again, in nearly the same words, what one of the texts says. Small words
 * do not count: "Schools gave the grades of 2020" is said again by "Schools gave the grades in 2020".
 */
export function isSaidIn(sentence: string, texts: readonly string[]): boolean {
  const words = wordsThatCount(sentence);
  return texts.some((text) => {
    const said = new Set(wordsThatCount(text));
    const missing = words.filter((word) => !said.has(word));
    // Another year is another matter, however alike the words.
    if (words.length === 0 || missing.some((word) => /\d/.test(word))) return false;
    return missing.length <= words.length * (1 - enough);
  });
}

/** Years and words of four letters and more, folded: `2021/22` is one. */
function wordsThatCount(text: string): readonly string[] {
  const words = foldText(text).match(/[a-z]{4,}|\d[\d/]*/g);
  return words ?? [];
}
