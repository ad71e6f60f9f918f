import { wordList } from '../../lib/words.js';
import {
  organisationKinds,
  type Organisation,
  type OrganisationKind,
} from '../../people/model/organisation.js';
import type { Seat } from '../../people/model/seat.js';
import { kindWords } from './kindWords.js';

export interface SeatRow {
  readonly number: number;
  readonly title: string;
  /** The bodies the seat belongs to, in words. */
  readonly belongsTo: string;
  /** How it is filled; says so where the plan does not. */
  readonly howFilled: string;
}

export interface BodyGroup {
  readonly kind: OrganisationKind;
  readonly heading: string;
  readonly bodies: readonly { readonly name: string; readonly seats: string | null }[];
}

/** The seats in the plan's order, with the bodies' names in place of their ids. */
export function toSeatRows(
  seats: readonly Seat[],
  organisations: readonly Organisation[],
): readonly SeatRow[] {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return seats.map(({ number, title, organisationIds, howFilled }) => {
    const bodies = organisationIds.map((id) => names.get(id) ?? id);
    return {
      number,
      title,
      belongsTo: bodies.length === 0 ? 'The plan names no body' : wordList(bodies),
      howFilled: howFilled ?? 'The plan does not say',
    };
  });
}

/** The bodies by sort, each with its seats on the board; sorts that have none are left out. */
export function toBodyGroups(
  organisations: readonly Organisation[],
  seats: readonly Seat[],
): readonly BodyGroup[] {
  const kinds = organisationKinds.toSorted((a, b) => placeOf(a) - placeOf(b));
  return kinds.flatMap((kind) => {
    const bodies = organisations
      .filter((each) => each.kind === kind)
      .map(({ id, name }) => ({ name, seats: seatWords(id, seats) }));
    return bodies.length === 0 ? [] : [{ kind, heading: kindWords[kind], bodies }];
  });
}

const placeOf = (kind: OrganisationKind) => Object.keys(kindWords).indexOf(kind);

/** `seat 4`, `seats 1 and 2`; `null` for a body that is not on the board. */
function seatWords(id: string, seats: readonly Seat[]): string | null {
  const own = seats.filter(({ organisationIds }) => organisationIds.includes(id));
  if (own.length === 0) return null;
  return `${own.length === 1 ? 'seat' : 'seats'} ${wordList(own.map(({ number }) => `${number}`))}`;
}
