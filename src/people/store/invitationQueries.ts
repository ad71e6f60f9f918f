import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { Invitation } from '../model/invitation.js';
import { toRole } from './signedInQueries.js';

/** By what is kept of its token. */
export async function findInvitationByToken(
  db: Kysely<Tables>,
  tokenHash: string,
): Promise<Invitation | undefined> {
  const row = await invitations(db).where('token_hash', '=', tokenHash).executeTakeFirst();
  return row === undefined ? undefined : toInvitation(row);
}

export async function findInvitation(
  db: Kysely<Tables>,
  id: string,
): Promise<Invitation | undefined> {
  const row = await invitations(db).where('invitation_id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : toInvitation(row);
}

/** Those nobody has taken up or taken back, the newest first; some may be too old to take up. */
export async function listOpenInvitations(db: Kysely<Tables>): Promise<readonly Invitation[]> {
  const rows = await invitations(db)
    .where('accepted_at', 'is', null)
    .where('invitation.withdrawn_at', 'is', null)
    .orderBy('invited_at', 'desc')
    .execute();
  return rows.map(toInvitation);
}

function invitations(db: Kysely<Tables>) {
  return db
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.organisation_id', 'invitation.organisation_id')
    .select([
      'invitation.invitation_id',
      'invitation.email',
      'invitation.role',
      'invitation.organisation_id',
      'organisation.name',
      'invitation.priority_id',
      'invitation.invited_at',
      'invitation.expires_at',
      'invitation.accepted_at',
      'invitation.withdrawn_at',
    ]);
}

interface InvitationRow {
  readonly invitation_id: string;
  readonly email: string;
  readonly role: string;
  readonly organisation_id: string;
  readonly name: string;
  readonly priority_id: string | null;
  readonly invited_at: Date;
  readonly expires_at: Date;
  readonly accepted_at: Date | null;
  readonly withdrawn_at: Date | null;
}

function toInvitation(row: InvitationRow): Invitation {
  return {
    id: row.invitation_id,
    email: row.email,
    role: toRole(row.role),
    organisationId: row.organisation_id,
    organisationName: row.name,
    priorityId: row.priority_id,
    invitedAt: row.invited_at,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    withdrawnAt: row.withdrawn_at,
  };
}
