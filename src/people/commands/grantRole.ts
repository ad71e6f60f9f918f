import { dayAfter } from '../../lib/elapsedTime.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { Actor } from '../model/actor.js';
import { findPostProblem, mayGrant, type Post, type PostProblem } from '../model/granting.js';
import { roleName } from '../model/role.js';
import { findOpenAccount } from '../store/accountQueries.js';
import { lockOpenAccount } from '../store/accountWrites.js';
import { findOrganisationName } from '../store/organisationQueries.js';
import {
  countOtherAdministrators,
  findRunningRole,
  insertRole,
  setRoleEnd,
} from '../store/roleWrites.js';
import type { Acting } from './acting.js';
import type { QueueMail } from './queueMail.js';

export interface GrantingDependencies {
  readonly acting: Acting;
  readonly queueMail: QueueMail;
  /** Where somebody signs in, as a whole address. */
  readonly workspaceUrl: string;
  readonly isPriority: (priorityId: string) => Promise<boolean>;
}

export interface GrantInput extends Post {
  readonly accountId: string;
  /** `null`: from today. */
  readonly startsOn: string | null;
  /** The last day; `null` while no end is known. */
  readonly endsOn: string | null;
}

export type GrantRefusal =
  | PostProblem
  | 'mayNotGrant'
  | 'ownRole'
  | 'unknownAccount'
  | 'unknownOrganisation'
  | 'unknownPriority'
  | 'daysNotInOrder'
  | 'heldAlready';

/** Gives somebody a role. Nobody gives one to themselves. */
export async function grantRole(
  { acting, queueMail, workspaceUrl, isPriority }: GrantingDependencies,
  actor: Actor,
  input: GrantInput,
): Promise<Result<{ readonly roleId: string }, GrantRefusal>> {
  const { accountId, role, organisationId, priorityId, endsOn } = input;
  const hasPriority = priorityId === null || (await isPriority(priorityId));
  return acting.change(actor, async ({ db, now, today, record }) => {
    const refusal = refuseGrant(actor, input, today);
    if (refusal !== null) return failure(refusal);
    if (!hasPriority) return failure('unknownPriority');
    if (!(await lockOpenAccount(db, accountId))) return failure('unknownAccount');
    const organisationName = await findOrganisationName(db, organisationId);
    if (organisationName === undefined) return failure('unknownOrganisation');
    const startsOn = input.startsOn ?? today;
    const roleId = await insertRole(db, { ...input, startsOn, now });
    if (roleId === undefined) return failure('heldAlready');
    const account = await findOpenAccount(db, accountId);
    if (account !== undefined) {
      await queueMail(db, {
        template: 'roleGranted',
        to: { accountId, address: account.email },
        fields: { url: workspaceUrl, roleName: roleName(role), organisationName },
      });
    }
    await record({
      type: 'roleAssignment.granted',
      subject: { kind: 'account', id: accountId },
      after: { roleAssignment: roleId, role, organisationId, priorityId, startsOn, endsOn },
    });
    return success({ roleId });
  });
}

function refuseGrant(actor: Actor, input: GrantInput, today: string): GrantRefusal | null {
  const { startsOn, endsOn, accountId } = input;
  if (!mayGrant(actor, input.role)) return 'mayNotGrant';
  if (actor.kind === 'person' && actor.accountId === accountId) return 'ownRole';
  if (endsOn !== null && endsOn < (startsOn ?? today)) return 'daysNotInOrder';
  return findPostProblem(input);
}

export interface EndInput {
  readonly accountId: string;
  readonly roleId: string;
  /** The last day; `null`: it ends at once. */
  readonly lastDay: string | null;
}

export type EndRefusal = 'mayNotGrant' | 'unknownRole' | 'dayIsPast' | 'lastAdministrator';

/** Ends a role of somebody, at once or after a day to come. */
export async function endRole(
  { acting }: Pick<GrantingDependencies, 'acting'>,
  actor: Actor,
  { accountId, roleId, lastDay }: EndInput,
): Promise<Result<undefined, EndRefusal>> {
  return acting.change(actor, async ({ db, today, record }) => {
    if (lastDay !== null && lastDay < today) return failure('dayIsPast');
    const others = await countOtherAdministrators(db, { accountId, today });
    await lockOpenAccount(db, accountId);
    const held = await findRunningRole(db, roleId, today);
    if (held?.accountId !== accountId) return failure('unknownRole');
    if (!mayGrant(actor, held.role)) return failure('mayNotGrant');
    if (held.role === 'admin' && others === 0) return failure('lastAdministrator');
    const endsOn = lastDay ?? dayAfter(today, -1);
    await setRoleEnd(db, roleId, endsOn);
    await record({
      type: 'roleAssignment.ended',
      subject: { kind: 'account', id: accountId },
      before: { roleAssignment: roleId, role: held.role, endsOn: held.endsOn },
      after: { endsOn, atOnce: lastDay === null },
    });
    return success(undefined);
  });
}
