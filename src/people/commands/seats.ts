import { failure, success, type Result } from '../../lib/result.js';
import type { Actor } from '../model/actor.js';
import { mayGrant } from '../model/granting.js';
import { isOverlapping, type SeatHolder } from '../model/seatHolder.js';
import type { PersonSummary } from '../model/personSummary.js';
import { listSeats } from '../store/partnerQueries.js';
import { findPerson } from '../store/personQueries.js';
import { listSeatHolders } from '../store/seatHolderQueries.js';
import { insertSeatHolder, lockSeat, setSeatEnd } from '../store/seatHolderWrites.js';
import type { Acting } from './acting.js';

export interface SeatDependencies {
  readonly acting: Acting;
}

export interface SeatInput {
  readonly seatNumber: number;
  readonly accountId: string;
  readonly isDeputy: boolean;
  /** `null`: from today. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** `seatTaken`: somebody else holds it on one of those days. */
export type SeatRefusal =
  | 'mayNotChange'
  | 'unknownSeat'
  | 'unknownAccount'
  | 'noRoleThere'
  | 'daysNotInOrder'
  | 'seatTaken'
  | 'heldAlready';

/**
 * Puts somebody into a seat of the board, or makes them its deputy. They have to hold a role in a
 * body the seat belongs to; a seat of no body is open to everybody with a role.
 */
export async function holdSeat(
  { acting }: SeatDependencies,
  actor: Actor,
  input: SeatInput,
): Promise<Result<{ readonly id: string }, SeatRefusal>> {
  const { seatNumber, accountId, isDeputy, endsOn } = input;
  return acting.change(actor, async ({ db, today, record }) => {
    if (!mayGrant(actor, 'viewer')) return failure('mayNotChange');
    const startsOn = input.startsOn ?? today;
    if (endsOn !== null && endsOn < startsOn) return failure('daysNotInOrder');
    if (!(await lockSeat(db, seatNumber))) return failure('unknownSeat');
    const person = await findPerson(db, accountId, { organisationId: null, today });
    if (person === undefined || person.closedAt !== null) return failure('unknownAccount');
    const seat = (await listSeats(db)).find(({ number }) => number === seatNumber);
    const organisationId = findBody(person, seat?.organisationIds ?? []);
    if (organisationId === undefined) return failure('noRoleThere');
    const there = (await listSeatHolders(db, startsOn)).filter(
      (holder) => holder.seatNumber === seatNumber && isOverlapping(holder, { startsOn, endsOn }),
    );
    const refusal = refuseBeside(there, input);
    if (refusal !== null) return failure(refusal);
    const holder = { seatNumber, accountId, organisationId, isDeputy, startsOn, endsOn };
    const id = await insertSeatHolder(db, holder);
    await record({
      type: 'seatHolder.began',
      subject: { kind: 'seat', id: String(seatNumber) },
      after: { seatHolder: id, account: accountId, organisationId, isDeputy, startsOn, endsOn },
    });
    return success({ id });
  });
}

function findBody({ roles }: PersonSummary, bodies: readonly string[]): string | undefined {
  const held = roles.map(({ organisationId }) => organisationId);
  return bodies.length === 0 ? held[0] : held.find((id) => bodies.includes(id));
}

function refuseBeside(
  there: readonly SeatHolder[],
  { accountId, isDeputy }: SeatInput,
): SeatRefusal | null {
  if (there.some((holder) => holder.accountId === accountId)) return 'heldAlready';
  return !isDeputy && there.some((holder) => !holder.isDeputy) ? 'seatTaken' : null;
}

export interface LeavingInput {
  readonly id: string;
  /** `null`: today is the last day. */
  readonly lastDay: string | null;
}

/** Says on which day somebody leaves their seat. */
export async function leaveSeat(
  { acting }: SeatDependencies,
  actor: Actor,
  { id, lastDay }: LeavingInput,
): Promise<Result<undefined, 'mayNotChange' | 'notSitting'>> {
  return acting.change(actor, async ({ db, today, record }) => {
    if (!mayGrant(actor, 'viewer')) return failure('mayNotChange');
    const endsOn = lastDay ?? today;
    if (!(await setSeatEnd(db, { id, lastDay: endsOn }))) return failure('notSitting');
    await record({
      type: 'seatHolder.ended',
      subject: { kind: 'seatHolder', id },
      after: { endsOn },
    });
    return success(undefined);
  });
}
