/**
 * The word of a closed list that the text is.
 * @throws Error if it is none of them, which means that what was stored is not ours
 */
export function knownWord<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((known) => known === text);
  if (word === undefined) {
    throw new Error(`the database holds ${text} where only ${words.join(', ')} are known`);
  }
  return word;
}
