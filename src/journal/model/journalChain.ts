/** Where an entry stands: its number, and its seal as 64 hexadecimal digits. */
export interface ChainLink {
  readonly number: number;
  readonly hash: string;
}

/** An entry as stored, beside the seal that its content asks for. */
export interface SealedEntry extends ChainLink {
  /** The seal of the entry before, as this one holds it. */
  readonly previousHash: string;
  /** The seal made anew from `previousHash` and what the entry says. */
  readonly madeAnew: string;
}

export type FaultKind =
  /** What the entry says is no longer what was sealed. */
  | 'changed'
  /** It does not follow from the entry before: moved, put in, or sealed anew. */
  | 'outOfPlace'
  /** Numbers that no entry has. */
  | 'missing'
  /** Numbers beyond those the journal has given out, or before the first. */
  | 'putIn'
  /** The newest entries are gone. */
  | 'cutOff'
  /** The newest entry has another seal than the journal keeps of it. */
  | 'endDiffers'
  /** Not the seal that somebody noted down for this number. */
  | 'notAsNoted';

/** Entries next to each other that are wrong in the same way. `first` is the first bad one. */
export interface JournalFault {
  readonly kind: FaultKind;
  readonly first: number;
  readonly last: number;
}

/**
 * What is wrong with an entry that follows another in the order of numbers; `null` for nothing.
 * After a gap its place cannot be judged, only its own seal.
 */
export function findEntryFault(before: ChainLink, entry: SealedEntry): JournalFault | null {
  const at = { first: entry.number, last: entry.number };
  if (entry.number < 1) return { kind: 'putIn', ...at };
  const followsAGap = entry.number > before.number + 1;
  if (!followsAGap && entry.previousHash !== before.hash) return { kind: 'outOfPlace', ...at };
  return entry.madeAnew === entry.hash ? null : { kind: 'changed', ...at };
}

/** The numbers between two entries that no entry has; `null` where there is none. */
export function findGap(before: ChainLink, entry: ChainLink): JournalFault | null {
  const first = Math.max(before.number, 0) + 1;
  const last = entry.number - 1;
  return last < first ? null : { kind: 'missing', first, last };
}

/** What is wrong at the end: `last` is the newest entry there is, `head` what the journal keeps of it. */
export function findEndFault(last: ChainLink, head: ChainLink): JournalFault | null {
  if (last.number < head.number) {
    return { kind: 'cutOff', first: Math.max(last.number, 0) + 1, last: head.number };
  }
  if (last.number > head.number) {
    return { kind: 'putIn', first: head.number + 1, last: last.number };
  }
  if (last.hash === head.hash) return null;
  return { kind: 'endDiffers', first: last.number, last: last.number };
}

/** Puts faults of one kind at numbers that follow each other together, in the order given. */
export function joinFaults(faults: readonly JournalFault[]): readonly JournalFault[] {
  const joined: JournalFault[] = [];
  for (const fault of faults) {
    const before = joined.at(-1);
    if (before?.kind === fault.kind && fault.first === before.last + 1) {
      joined.splice(-1, 1, { ...before, last: fault.last });
    } else joined.push(fault);
  }
  return joined;
}

/** A fault in a sentence, for whoever looks after the service. */
export function faultText({ kind, first, last }: JournalFault): string {
  const which = first === last ? `Entry ${first}` : `Entries ${first} to ${last}`;
  const [is, does] = first === last ? ['is', 'does'] : ['are', 'do'];
  switch (kind) {
    case 'changed':
      return `${which} ${is} not as written: what ${first === last ? 'it says' : 'they say'} was changed.`;
    case 'outOfPlace':
      return `${which} ${does} not follow from entry ${first - 1}: one of them was moved, put in or written anew.`;
    case 'missing':
      return `${which} ${is} missing.`;
    case 'putIn':
      return `${which} ${is} beyond what the journal gave out: put in by hand.`;
    case 'cutOff':
      return `${which} ${is} missing from the end.`;
    case 'endDiffers':
      return `${which} ${is} not the last entry that the journal wrote: it was written anew.`;
    case 'notAsNoted':
      return `${which} ${is} not the one that was noted down: the journal was written anew up to there.`;
  }
}
