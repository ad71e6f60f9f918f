/** Shortest password that is taken. */
export const fewestPasswordLetters = 12;
/** Longer ones would only cost time to check. */
const mostPasswordLetters = 128;

export type PasswordProblem = 'tooShort' | 'tooLong' | 'tooCommon' | 'ownDetails';

/** Whose password it is to be: neither name nor address may be in it. */
export interface PasswordOwner {
  readonly name: string;
  readonly email: string;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** Words that lists of stolen passwords are full of; with digits around them they are no better. */
const commonWords: ReadonlySet<string> = new Set(
  [
    'password passwort passphrase passw secret letmein welcome changeme default admin',
    'administrator qwerty qwertyuiop qwertyui asdfghjkl azerty zxcvbnm iloveyou monkey dragon',
    'football liverpool arsenal chelsea sunshine princess superman batman shadow master login',
    'abc abcd abcdef abcdefgh abcdefghijkl trustno starwars summer winter spring autumn',
    'january february march april june july august september october november december',
    'monday tuesday wednesday thursday friday saturday sunday',
    'waymark children council workspace partnership safeguarding england test testing hello',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Why a password cannot be taken, or `null`. No rule asks for digits or signs: length does more.
 * `findPasswordProblem('Password2026!', owner)` is `tooCommon`.
 */
export function findPasswordProblem(
  password: string,
  owner: PasswordOwner,
): PasswordProblem | null {
  const { length } = [...segmenter.segment(password)];
  if (length < fewestPasswordLetters) return 'tooShort';
  if (length > mostPasswordLetters) return 'tooLong';
  if (isCommon(password)) return 'tooCommon';
  return holdsOwnDetails(password, owner) ? 'ownDetails' : null;
}

/** What to do about it. */
export function passwordProblemText(problem: PasswordProblem): string {
  switch (problem) {
    case 'tooShort':
      return `Choose a password of ${fewestPasswordLetters} characters or more`;
    case 'tooLong':
      return `Choose a password of ${mostPasswordLetters} characters or fewer`;
    case 'tooCommon':
      return 'Choose a password that is harder to guess, such as three words that have nothing to do with each other';
    case 'ownDetails':
      return 'Choose a password without your name or email address in it';
  }
}

function isCommon(password: string): boolean {
  const plain = toPlain(password);
  if (new Set(plain).size < 5 || isRun(plain)) return true;
  const words = plain.split(/[^a-z]+/).filter((word) => word !== '');
  return words.length <= 2 && words.every((word) => commonWords.has(withoutRepeats(word)));
}

/** `0` for `o` and the like fools nobody who guesses. */
function toPlain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/@/g, 'a')
    .replace(/\$/g, 's')
    .replace(/(?<=[a-z])0/g, 'o')
    .replace(/(?<=[a-z])1(?=[a-z])/g, 'i')
    .replace(/(?<=[a-z])3(?=[a-z])/g, 'e');
}

/** `passwordpassword` is `password`. */
function withoutRepeats(word: string): string {
  return /^(.+?)\1+$/.exec(word)?.[1] ?? word;
}

/** Each character one after, or one before, the last: `123456789012`, `abcdefghijkl`. */
function isRun(text: string): boolean {
  const codes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  const usual = steps.filter((step) => step === steps[0] && Math.abs(step) <= 1).length;
  return usual >= steps.length - 1;
}

function holdsOwnDetails(password: string, { name, email }: PasswordOwner): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const parts = [local, domain.split('.')[0] ?? '', ...name.toLowerCase().split(/[^\p{L}]+/u)];
  return parts.some((part) => part.length >= 4 && plain.includes(part));
}
