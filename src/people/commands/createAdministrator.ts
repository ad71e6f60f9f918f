import { randomUUID } from 'node:crypto';
import { failure, success, type Result } from '../../lib/result.js';
import { hashToken, makeToken } from '../../lib/secretToken.js';
import type { CommandActing } from '../model/actor.js';
import { findOpenAccountByEmail } from '../store/accountQueries.js';
import { insertAccount } from '../store/accountWrites.js';
import { findOrganisationName } from '../store/organisationQueries.js';
import { insertRole } from '../store/roleWrites.js';
import { replaceLinks } from '../store/signInLinkWrites.js';
import type { Acting } from './acting.js';

export interface AdministratorInput {
  /** As `parseEmailAddress` writes it. */
  readonly email: string;
  /** As `parsePersonName` writes it. */
  readonly name: string;
  readonly organisationId: string;
}

/** How long the link is good that the command line answers: nobody mails it. */
export const firstLinkHours = 24;

/**
 * Makes somebody an administrator from the command line: the first, or one more when no other can
 * sign in. Answers the token of a link that signs them in once.
 */
export async function createAdministrator(
  { acting }: { readonly acting: Acting },
  actor: CommandActing,
  { email, name, organisationId }: AdministratorInput,
): Promise<Result<{ readonly token: string }, 'unknownOrganisation' | 'closedAccount'>> {
  const token = makeToken();
  return acting.change(actor, async ({ db, now, today, record }) => {
    if ((await findOrganisationName(db, organisationId)) === undefined) {
      return failure('unknownOrganisation');
    }
    const isNew = await insertAccount(db, { id: randomUUID(), name, email, now });
    const account = await findOpenAccountByEmail(db, email);
    if (account === undefined) return failure('closedAccount');
    const accountId = account.id;
    await insertRole(db, {
      ...{ accountId, role: 'admin', organisationId, priorityId: null, now },
      startsOn: today,
      endsOn: null,
    });
    const expiresAt = new Date(now.getTime() + firstLinkHours * 3_600_000);
    await replaceLinks(db, { accountId, tokenHash: hashToken(token), now, expiresAt });
    await record({
      type: 'roleAssignment.granted',
      subject: { kind: 'account', id: accountId },
      after: { role: 'admin', organisationId, isNew },
    });
    return success({ token });
  });
}
