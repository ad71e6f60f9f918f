/** What the plan says of a strategy or reform; not how it stands today. */
export const statedStates = [
  'toWrite',
  'proposed',
  'inDevelopment',
  'toImplement',
  'takingPart',
  'inUse',
  'published',
] as const;

export type StatedState = (typeof statedStates)[number];

/** A strategy the partnership means to write or deliver. */
export interface Strategy {
  readonly id: string;
  readonly title: string;
  readonly state: StatedState;
  /** `null` where it serves every priority. */
  readonly priorityId: string | null;
  /** The action that names it, `null` where none does. */
  readonly actionRef: string | null;
  readonly note: string | null;
}

/** A national reform the partnership means to adopt. */
export type Reform = Strategy;

const stateWords: Readonly<Record<StatedState, string>> = {
  toWrite: 'to be written',
  proposed: 'proposed',
  inDevelopment: 'being written',
  toImplement: 'to be put into practice',
  takingPart: 'taking part',
  inUse: 'in use',
  published: 'published',
};

/** The state in the reader's words: `statedStateText('toImplement')` → `to be put into practice`. */
export function statedStateText(state: StatedState): string {
  return stateWords[state];
}
