/** Something that may have been meant. */
export interface NamedChoice<T> {
  readonly names: readonly string[];
  readonly choice: T;
}

const leastAlike = 0.4;

/**
 * What a misspelt name may have meant, the likeliest first: those whose name, or one word of it,
 * shares enough pairs of letters with what was written.
 * Letters pairs are compared by Dice's coefficient, 1 for equal texts.
 */
export function nearestNames<T>(
  written: string,
  choices: readonly NamedChoice<T>[],
  most: number,
): readonly T[] {
  return choices
    .map(({ names, choice }) => ({
      choice,
      alike: Math.max(...names.flatMap(withWords).map((name) => likeness(written, name))),
    }))
    .filter(({ alike }) => alike >= leastAlike)
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ choice }) => choice);
}

function withWords(name: string): readonly string[] {
  return [name, ...name.split(' ').filter((word) => word.length > 3)];
}

/** Twice the pairs of letters that two texts share, of all that they have: between 0 and 1. */
export function likeness(one: string, other: string): number {
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  const total = pairs.length + others.length;
  if (total === 0) return 0;
  let shared = 0;
  for (const pair of pairs) {
    const at = others.indexOf(pair);
    if (at < 0) continue;
    others.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

function pairsOf(text: string): string[] {
  const letters = text.replaceAll(' ', '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) =>
    letters.slice(at, at + 2),
  );
}
