import { failure, success, type Result } from '../../lib/result.js';

export type NameProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'onlyDigits' }
  | { readonly kind: 'notOneLine' }
  | { readonly kind: 'tooLong'; readonly most: number };

const most = 100;
const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/**
 * A name as its owner writes it, letter for letter, in composed form (NFC). Only what can be no
 * name is refused: nothing, only digits, line breaks and control marks, over 100 letters as seen.
 * `parsePersonName('O’Neill')` is `O’Neill`.
 */
export function parsePersonName(text: string): Result<string, NameProblem> {
  if (/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(text.trim())) {
    return failure({ kind: 'notOneLine' });
  }
  const name = text
    .normalize('NFC')
    .trim()
    .replace(/\p{Zs}+/gu, ' ');
  if (!/[^\p{Zs}\p{Cf}]/u.test(name)) return failure({ kind: 'empty' });
  if (/^[\p{N}\p{Zs}]+$/u.test(name)) return failure({ kind: 'onlyDigits' });
  if ([...letters.segment(name)].length > most) return failure({ kind: 'tooLong', most });
  return success(name);
}

/** What a refusal of a name tells its owner to do. */
export function nameProblemText(problem: NameProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'Enter a name';
    case 'onlyDigits':
      return 'Enter a name that has letters in it';
    case 'notOneLine':
      return 'Enter the name on one line, without control characters';
    case 'tooLong':
      return `Enter a name of ${problem.most} characters or fewer`;
  }
}

/** Letters that are no base letter with a mark, as people type them who have no such key. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

/**
 * What a name is found by: without marks, case and apostrophes, so that `oneill` finds `O’Neill`,
 * `jose` finds `José` and `lukasz` finds `Łukasz`.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıħ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[\p{Pd}\p{Zs}]+/gu, ' ')
    .trim();
}
