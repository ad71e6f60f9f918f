import { failure, success, type Result } from '../../lib/result.js';
import type { Actor } from '../model/actor.js';
import { mayGrant } from '../model/granting.js';
import { toGroupId } from '../model/localGroup.js';
import { listGroups } from '../store/groupQueries.js';
import { insertGroup, insertMember, lockOpenGroup, setMemberEnd } from '../store/groupWrites.js';
import { listLocalities } from '../store/partnerQueries.js';
import { findPerson } from '../store/personQueries.js';
import type { Acting } from './acting.js';
import type { LeavingInput, SeatDependencies } from './seats.js';

export interface NewGroupInput {
  readonly name: string;
  readonly localityId: string | null;
}

export type NewGroupRefusal = 'mayNotChange' | 'nameMissing' | 'nameTaken' | 'unknownLocality';

const longestName = 100;

/** Starts a group of partners and residents, as of today. */
export async function startGroup(
  { acting }: { readonly acting: Acting },
  actor: Actor,
  { name: typed, localityId }: NewGroupInput,
): Promise<Result<{ readonly groupId: string }, NewGroupRefusal>> {
  const name = typed.normalize('NFC').trim().slice(0, longestName);
  const id = toGroupId(name);
  return acting.change(actor, async ({ db, today, record }) => {
    if (!mayGrant(actor, 'viewer')) return failure('mayNotChange');
    if (id === '') return failure('nameMissing');
    const localities = await listLocalities(db);
    if (localityId !== null && !localities.some((each) => each.id === localityId)) {
      return failure('unknownLocality');
    }
    if (!(await insertGroup(db, { id, name, localityId, startedOn: today }))) {
      return failure('nameTaken');
    }
    await record({
      type: 'localGroup.started',
      subject: { kind: 'localGroup', id },
      after: { localityId, startedOn: today },
    });
    return success({ groupId: id });
  });
}

export interface JoiningInput {
  readonly groupId: string;
  readonly accountId: string;
  readonly isChair: boolean;
}

export type JoiningRefusal =
  'mayNotChange' | 'unknownGroup' | 'unknownAccount' | 'noRole' | 'memberAlready' | 'hasChair';

/** Makes somebody a member of a group, or its chair, from today. */
export async function joinGroup(
  { acting }: SeatDependencies,
  actor: Actor,
  { groupId, accountId, isChair }: JoiningInput,
): Promise<Result<{ readonly id: string }, JoiningRefusal>> {
  return acting.change(actor, async ({ db, today, record }) => {
    if (!mayGrant(actor, 'viewer')) return failure('mayNotChange');
    if (!(await lockOpenGroup(db, groupId))) return failure('unknownGroup');
    const person = await findPerson(db, accountId, { organisationId: null, today });
    if (person === undefined || person.closedAt !== null) return failure('unknownAccount');
    const organisationId = person.roles[0]?.organisationId;
    if (organisationId === undefined) return failure('noRole');
    const group = (await listGroups(db, today)).find((each) => each.id === groupId);
    const members = group?.members ?? [];
    if (members.some((member) => member.accountId === accountId)) return failure('memberAlready');
    if (isChair && members.some((member) => member.isChair)) return failure('hasChair');
    const member = { accountId, organisationId, isChair, startsOn: today, endsOn: null };
    const id = await insertMember(db, groupId, member);
    await record({
      type: 'groupMember.joined',
      subject: { kind: 'localGroup', id: groupId },
      after: { groupMember: id, account: accountId, organisationId, isChair, startsOn: today },
    });
    return success({ id });
  });
}

/** Says on which day a member leaves. */
export async function leaveGroup(
  { acting }: SeatDependencies,
  actor: Actor,
  { id, lastDay }: LeavingInput,
): Promise<Result<undefined, 'mayNotChange' | 'noMember'>> {
  return acting.change(actor, async ({ db, today, record }) => {
    if (!mayGrant(actor, 'viewer')) return failure('mayNotChange');
    const endsOn = lastDay ?? today;
    if (!(await setMemberEnd(db, { id, lastDay: endsOn }))) return failure('noMember');
    await record({
      type: 'groupMember.left',
      subject: { kind: 'groupMember', id },
      after: { endsOn },
    });
    return success(undefined);
  });
}
