import { randomUUID } from 'node:crypto';
import { failure, success, type Result } from '../../lib/result.js';
import {
  speaksFor,
  type IdentityProvider,
  type ProviderPerson,
} from '../model/identityProvider.js';
import { invitationState } from '../model/invitation.js';
import { parsePersonName } from '../model/personName.js';
import { findOpenAccount, findOpenAccountByEmail } from '../store/accountQueries.js';
import { insertAccount } from '../store/accountWrites.js';
import { findAccountOfIdentity, hasIdentityAt, keepIdentity } from '../store/identityWrites.js';
import { listOpenInvitations } from '../store/invitationQueries.js';
import type { Acting, Change } from './acting.js';
import { takeUpInvitation } from './takeUpInvitation.js';

export interface ProviderSignIn {
  readonly provider: IdentityProvider;
  readonly person: ProviderPerson;
  readonly requestId: string;
}

export type ProviderRefusal =
  /** The provider has not checked the address, or speaks not for its domain. */
  | 'addressNotTheirs'
  /** No open account and no invitation, or the account is somebody else’s at that provider. */
  | 'notInvited';

/**
 * Lets in whom a partner’s provider names: by its lasting name for them, and the first time by an
 * address it has checked. Nobody gets an account by it who was not invited.
 */
export async function signInFromProvider(
  { acting }: { readonly acting: Acting },
  { provider, person, requestId }: ProviderSignIn,
): Promise<Result<{ readonly accountId: string }, ProviderRefusal>> {
  return acting.change({ kind: 'visitor', requestId }, async (change) => {
    const found = await findOrJoin(change, provider, person);
    if (!found.ok) return found;
    await change.record({
      type: 'session.opened',
      subject: { kind: 'account', id: found.value },
      after: { method: 'provider', provider: provider.id },
    });
    return success({ accountId: found.value });
  });
}

async function findOrJoin(
  change: Change,
  provider: IdentityProvider,
  person: ProviderPerson,
): Promise<Result<string, ProviderRefusal>> {
  const { db, now } = change;
  const identity = { provider: provider.id, subject: person.subject };
  const known = await findAccountOfIdentity(db, identity);
  if (known !== undefined) {
    const account = await findOpenAccount(db, known);
    return account === undefined ? failure('notInvited') : success(known);
  }
  const { verifiedEmail: email } = person;
  if (email === null || !speaksFor(provider, email)) return failure('addressNotTheirs');
  const account = await findOpenAccountByEmail(db, email);
  const accountId = account?.id ?? (await takeUpInvitations(change, email, person.name));
  // An address that went to somebody else does not take the account with it.
  if (accountId === null || (await hasIdentityAt(db, accountId, provider.id))) {
    return failure('notInvited');
  }
  await keepIdentity(db, { ...identity, accountId, now });
  await change.record({
    type: 'account.joinedToProvider',
    subject: { kind: 'account', id: accountId },
    after: { provider: provider.id },
  });
  return success(accountId);
}

/** Makes the account of somebody who was invited, with every role that waits; `null` for others. */
async function takeUpInvitations(
  change: Change,
  email: string,
  saidName: string | null,
): Promise<string | null> {
  const { db, now } = change;
  const open = await listOpenInvitations(db);
  const waiting = open.filter(
    (each) => each.email === email && invitationState(each, now) === 'waiting',
  );
  if (waiting.length === 0) return null;
  const id = randomUUID();
  const name = parsePersonName(saidName ?? '');
  // Until they change it on their own page, where the provider says no name.
  const shown = name.ok ? name.value : (email.split('@')[0] ?? email);
  if (!(await insertAccount(db, { id, name: shown, email, now }))) return null;
  let taken = 0;
  for (const invitation of waiting) {
    if (await takeUpInvitation(change, id, invitation)) taken += 1;
  }
  return taken > 0 ? id : null;
}
