import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { Post } from '../model/granting.js';

export interface NewInvitation extends Post {
  readonly email: string;
  readonly tokenHash: string;
  readonly invitedBy: string | null;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** Adds an invitation in place of any that still waits for the same address and post. */
export async function replaceInvitation(
  db: Kysely<Tables>,
  invitation: NewInvitation,
): Promise<string> {
  const { email, role, organisationId, priorityId, now } = invitation;
  await db
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where('email', '=', email)
    .where('role', '=', role)
    .where('organisation_id', '=', organisationId)
    .where('priority_id', 'is not distinct from', priorityId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
  const made = await db
    .insertInto('invitation')
    .values({
      email,
      role,
      organisation_id: organisationId,
      priority_id: priorityId,
      token_hash: invitation.tokenHash,
      invited_by: invitation.invitedBy,
      invited_at: now,
      expires_at: invitation.expiresAt,
    })
    .returning('invitation_id')
    .executeTakeFirstOrThrow();
  return made.invitation_id;
}

/** Takes an invitation up, once and whoever comes first; answers false to everybody else. */
export async function takeInvitation(db: Kysely<Tables>, id: string, now: Date): Promise<boolean> {
  const taken = await db
    .updateTable('invitation')
    .set({ accepted_at: now })
    .where('invitation_id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

export async function markInvitationWithdrawn(
  db: Kysely<Tables>,
  id: string,
  now: Date,
): Promise<boolean> {
  const withdrawn = await db
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where('invitation_id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return withdrawn.numUpdatedRows > 0n;
}

/** Takes back whatever still waits for an address; answers how many there were. */
export async function withdrawInvitationsTo(
  db: Kysely<Tables>,
  email: string,
  now: Date,
): Promise<number> {
  const withdrawn = await db
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return Number(withdrawn.numUpdatedRows);
}
