import { z } from 'zod';
import { BadRequestError } from '../../lib/refusals.js';
import { countOf, wordList } from '../../lib/words.js';
import type { Area } from '../../measures/model/area.js';
import { vintagesOf, type ComparatorChoice } from '../../measures/model/comparatorChoice.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import { parseOwnSet, type OwnSetAsked } from './ownSet.js';

const text = z.string().optional();

/** What an address says of the place and of what it is set beside; a form sends `set` many times. */
export const ofBeside = z.object({
  area: text,
  against: text,
  set: z.union([z.string(), z.array(z.string())]).optional(),
  note: text,
});

export type BesideQuery = z.infer<typeof ofBeside>;

/** For path builders: every spelling of one choice gives the same address. */
export interface BesideAddress {
  readonly against: string | null;
  readonly set: readonly string[] | null;
  readonly note: string | null;
}

export interface Beside {
  /** `null` for the newest statistical neighbours. */
  readonly choice: ComparatorChoice | null;
  readonly address: BesideAddress;
}

/** In an address, a set of the reader's own. */
export const ownWord = 'own';

const newest: Beside = { choice: null, address: { against: null, set: null, note: null } };

/** The areas and the lists of a snapshot. */
export interface BesideLists {
  readonly snapshot: Pick<MeasureSnapshot, 'register' | 'neighbourSets'>;
}

/**
 * What an address sets a place beside. Places for a set of one's own count only where the address
 * says `against=own`, so that a form may keep them while another list is chosen.
 * @throws BadRequestError saying what to choose instead
 */
export function readBeside({ snapshot }: BesideLists, place: Area, query: BesideQuery): Beside {
  const against = query.against?.trim() ?? '';
  const vintages = vintagesOf(snapshot.neighbourSets, place.id);
  if (against === '' || against === vintages[0]) return newest;
  if (against === ownWord) return readOwn({ snapshot }, place, askedOf(query));
  if (!vintages.includes(against)) {
    const known =
      vintages.length === 0
        ? `No list of areas like ${place.name} is kept.`
        : `There are the lists of ${wordList(vintages)}.`;
    throw new BadRequestError(
      `There is no list “${against.slice(0, 20)}” of areas like ${place.name}. ${known}`,
    );
  }
  return {
    choice: { kind: 'neighbours', vintage: against },
    address: { against, set: null, note: null },
  };
}

/** The set and the note as an address gives them, once or many times. */
export function askedOf({ set, note }: Pick<BesideQuery, 'set' | 'note'>): OwnSetAsked {
  return { set: typeof set === 'string' ? [set] : (set ?? []), note: note ?? '' };
}

function readOwn({ snapshot }: BesideLists, place: Area, asked: OwnSetAsked): Beside {
  const parsed = parseOwnSet(snapshot.register, place, asked);
  if (!parsed.ok) throw new BadRequestError(parsed.error.message);
  const { areaIds, note } = parsed.value;
  return {
    choice: { kind: 'own', areaIds, note },
    address: { against: ownWord, set: areaIds, note: note === '' ? null : note },
  };
}

/**
 * What a place is set beside, in the middle of a sentence: `the 10 areas most like Dorset, as the
 * Department for Education listed them in 2025`, or `your own set of 2 areas: Devon and Kent.
 * Why these: …`. `null` where the place has no list.
 */
export function besideName(
  { snapshot }: BesideLists,
  place: Area,
  choice: ComparatorChoice | null,
): string | null {
  const { register, neighbourSets } = snapshot;
  if (choice?.kind === 'own') {
    const names = choice.areaIds.map(
      (id) => register.areas[register.indexById.get(id) ?? -1]?.name ?? id,
    );
    const why = choice.note === '' ? '' : `. Why these: ${choice.note}`;
    return `your own set of ${names.length} areas: ${wordList(names)}${why}`;
  }
  const vintage = choice?.vintage ?? vintagesOf(neighbourSets, place.id)[0];
  const list = neighbourSets.find((set) => set.areaId === place.id && set.vintage === vintage);
  if (list === undefined) return null;
  return `the ${countOf(list.neighbourIds.length, 'area')} most like ${place.name}, as the Department for Education listed them in ${list.vintage}`;
}

/** One text for each choice, however an address spells it, to keep pages by. */
export function besideKey({ address }: Beside): string {
  const { against, set, note } = address;
  return JSON.stringify([against, set, note]);
}
