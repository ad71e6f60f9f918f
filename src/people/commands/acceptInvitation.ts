import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { failure, success, type Result } from '../../lib/result.js';
import { hashToken } from '../../lib/secretToken.js';
import { invitationState, type Invitation } from '../model/invitation.js';
import { findOpenAccountByEmail } from '../store/accountQueries.js';
import { insertAccount, lockOpenAccount } from '../store/accountWrites.js';
import { findInvitationByToken } from '../store/invitationQueries.js';
import type { Acting } from './acting.js';
import { takeUpInvitation } from './takeUpInvitation.js';

export interface AcceptingDependencies {
  readonly acting: Acting;
}

/** What the page of an invitation says; `hasAccount`: whether the address has one, open. */
export interface FoundInvitation {
  readonly invitation: Invitation;
  readonly hasAccount: boolean;
}

/** The invitation of a link, while it can be taken up. */
export async function findGoodInvitation(
  { acting }: AcceptingDependencies,
  token: string,
  now: Date,
): Promise<FoundInvitation | undefined> {
  return acting.read({ kind: 'visitor' }, async (db) => {
    const invitation = await findInvitationByToken(db, hashToken(token));
    if (invitation === undefined || invitationState(invitation, now) !== 'waiting') {
      return undefined;
    }
    const account = await findOpenAccountByEmail(db, invitation.email);
    return { invitation, hasAccount: account !== undefined };
  });
}

export interface Acceptance {
  readonly token: string;
  /** As `parsePersonName` writes it; not used where the address has an account. */
  readonly name: string;
  readonly requestId: string;
}

/** `closedAccount`: the address belongs to an account that was closed; only the office opens it. */
export type AcceptanceRefusal = 'notGood' | 'closedAccount';

/** Takes an invitation up, once: makes the account if there is none, and gives the role. */
export async function acceptInvitation(
  { acting }: AcceptingDependencies,
  { token, name, requestId }: Acceptance,
): Promise<Result<{ readonly accountId: string }, AcceptanceRefusal>> {
  return acting.change({ kind: 'visitor', requestId }, async (change) => {
    const { db, now } = change;
    const invitation = await findInvitationByToken(db, hashToken(token));
    if (invitation === undefined || invitationState(invitation, now) !== 'waiting') {
      return failure('notGood');
    }
    const accountId = await findOrMakeAccount(db, { email: invitation.email, name, now });
    if (accountId === undefined) return failure('closedAccount');
    if (!(await takeUpInvitation(change, accountId, invitation))) return failure('notGood');
    await change.record({
      type: 'session.opened',
      subject: { kind: 'account', id: accountId },
      after: { method: 'link' },
    });
    return success({ accountId });
  });
}

interface Wanted {
  readonly email: string;
  readonly name: string;
  readonly now: Date;
}

async function findOrMakeAccount(
  db: Kysely<Tables>,
  { email, name, now }: Wanted,
): Promise<string | undefined> {
  const id = randomUUID();
  if (await insertAccount(db, { id, name, email, now })) return id;
  const found = await findOpenAccountByEmail(db, email);
  if (found === undefined) return undefined;
  return (await lockOpenAccount(db, found.id)) ? found.id : undefined;
}
