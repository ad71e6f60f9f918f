/** A place in a row: `ordinal(130)` → `130th`, `ordinal(22)` → `22nd`. */
export function ordinal(place: number): string {
  const lastTwo = place % 100;
  const last = lastTwo >= 11 && lastTwo <= 13 ? 0 : place % 10;
  const ending = ['th', 'st', 'nd', 'rd'][last] ?? 'th';
  return `${place}${ending}`;
}

/** A list as a sentence has it: `wordList(['a', 'b', 'c'])` → `a, b and c`. */
export function wordList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** A count with its noun: `countOf(1, 'measure')` → `1 measure`, `countOf(3, 'measure')` → `3 measures`. */
export function countOf(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : nouns}`;
}
