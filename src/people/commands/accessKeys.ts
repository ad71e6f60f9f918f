import { londonDate } from '../../lib/calendarDate.js';
import { failure, success, type Result } from '../../lib/result.js';
import { hashToken, makeToken } from '../../lib/secretToken.js';
import {
  findKeyRole,
  isKeyGood,
  latestKeyDay,
  type AccessKey,
  type KeyKind,
} from '../model/accessKey.js';
import type { PersonActing } from '../model/actor.js';
import type { HeldRole } from '../model/signedIn.js';
import { findOpenAccount, type OpenAccount } from '../store/accountQueries.js';
import { findKeyByHash } from '../store/accessKeyQueries.js';
import {
  insertKey,
  markKeyRevoked,
  markKeyUsed,
  revokeKeysOfKind,
} from '../store/accessKeyWrites.js';
import { listHeldRoles } from '../store/signedInQueries.js';
import type { Acting } from './acting.js';

export interface KeyDependencies {
  readonly acting: Acting;
}

export interface NewKeyInput {
  readonly kind: KeyKind;
  /** What the owner knows it by; nobody’s name. */
  readonly label: string;
  /** The last day; `null`: the longest there is, a year. */
  readonly expiresOn: string | null;
}

export type KeyRefusal = 'roleMissing' | 'labelMissing' | 'dayIsPast' | 'dayTooLate';

const longestLabel = 60;

/** Makes a key of one’s own. The key itself is answered once, and kept only as a hash. */
export async function makeKey(
  { acting }: KeyDependencies,
  actor: PersonActing,
  { kind, label, expiresOn }: NewKeyInput,
): Promise<Result<{ readonly id: string; readonly key: string }, KeyRefusal>> {
  const key = makeToken();
  return acting.change(actor, async ({ db, now, today, record }) => {
    const { accountId } = actor;
    const held = findKeyRole(kind, ownRoles(await listHeldRoles(db, accountId, today), actor));
    if (held === undefined) return failure('roleMissing');
    const name = label.normalize('NFC').trim().slice(0, longestLabel);
    if (name === '') return failure('labelMissing');
    const lastDay = expiresOn ?? latestKeyDay(today);
    if (lastDay < today) return failure('dayIsPast');
    if (lastDay > latestKeyDay(today)) return failure('dayTooLate');
    const { organisationId } = held;
    if (kind === 'calendar') await revokeKeysOfKind(db, { kind, accountId, now });
    const id = await insertKey(db, {
      ...{ accountId, organisationId, kind, now },
      label: name,
      hash: hashToken(key),
      expiresOn: lastDay,
    });
    await record({
      type: 'accessKey.made',
      subject: { kind: 'accessKey', id },
      after: { kind, organisationId, expiresOn: lastDay },
    });
    return success({ id, key });
  });
}

/** A key works for the organisation its owner acts for. */
function ownRoles(held: readonly HeldRole[], actor: PersonActing): readonly HeldRole[] {
  return held.filter(({ organisationId }) => organisationId === actor.organisationId);
}

/** Takes a key of one’s own back; it opens nothing from then on. */
export async function revokeKey(
  { acting }: KeyDependencies,
  actor: PersonActing,
  id: string,
): Promise<Result<undefined, 'notFound'>> {
  return acting.change(actor, async ({ db, now, record }) => {
    const { accountId } = actor;
    if (!(await markKeyRevoked(db, { id, accountId, now }))) return failure('notFound');
    await record({ type: 'accessKey.revoked', subject: { kind: 'accessKey', id } });
    return success(undefined);
  });
}

/** Whose key it is, and the role in which it works. */
export interface KeyHolder {
  readonly key: AccessKey;
  readonly account: OpenAccount;
  readonly held: HeldRole;
}

/**
 * Who a key belongs to, if it is good today: not taken back, not too old, of an open account that
 * still holds a fitting role in that organisation. The first use of a day goes into the journal.
 */
export async function useKey(
  { acting }: KeyDependencies,
  { kind, text, today }: { readonly kind: KeyKind; readonly text: string; readonly today: string },
): Promise<KeyHolder | undefined> {
  const holder = await acting.read({ kind: 'visitor' }, async (db) => {
    const key = await findKeyByHash(db, { kind, hash: hashToken(text) });
    if (key === undefined || !isKeyGood(key, today)) return undefined;
    const account = await findOpenAccount(db, key.accountId);
    const roles = await listHeldRoles(db, key.accountId, today);
    const here = roles.filter(({ organisationId }) => organisationId === key.organisationId);
    const held = findKeyRole(kind, here);
    return account === undefined || held === undefined ? undefined : { key, account, held };
  });
  if (holder !== undefined) await noteUse({ acting }, holder, today);
  return holder;
}

async function noteUse(
  { acting }: KeyDependencies,
  { key, held }: KeyHolder,
  today: string,
): Promise<void> {
  if (key.lastUsedAt !== null && londonDate(key.lastUsedAt) === today) return;
  const { accountId, id, kind } = key;
  const { role, organisationId } = held;
  await acting.change(
    { kind: 'person', accountId, role, organisationId },
    async ({ db, now, record }) => {
      await markKeyUsed(db, id, now);
      await record({
        type: 'accessKey.used',
        subject: { kind: 'accessKey', id },
        after: { kind },
      });
    },
  );
}
