import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { Post } from '../model/granting.js';
import type { Role } from '../model/role.js';
import { toRole } from './signedInQueries.js';

export interface NewRole extends Post {
  readonly accountId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly now: Date;
}

/** Gives a role; answers its id, or undefined where it is held on one of those days already. */
export async function insertRole(db: Kysely<Tables>, role: NewRole): Promise<string | undefined> {
  const { accountId, organisationId, priorityId, startsOn, endsOn, now } = role;
  const held = await db
    .selectFrom('role_assignment')
    .select('role_assignment_id')
    .where('account_id', '=', accountId)
    .where('role', '=', role.role)
    .where('organisation_id', '=', organisationId)
    .where('priority_id', 'is not distinct from', priorityId)
    .where((row) => row.or([row('ends_on', 'is', null), row('ends_on', '>=', startsOn)]))
    .where('starts_on', '<=', endsOn ?? 'infinity')
    .executeTakeFirst();
  if (held !== undefined) return undefined;
  const made = await db
    .insertInto('role_assignment')
    .values({
      account_id: accountId,
      role: role.role,
      organisation_id: organisationId,
      priority_id: priorityId,
      starts_on: startsOn,
      ends_on: endsOn,
      granted_at: now,
    })
    .returning('role_assignment_id')
    .executeTakeFirstOrThrow();
  return made.role_assignment_id;
}

/** A role that has not ended on a day, whoever holds it. */
export interface RunningRole {
  readonly id: string;
  readonly accountId: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly endsOn: string | null;
}

export async function findRunningRole(
  db: Kysely<Tables>,
  id: string,
  today: string,
): Promise<RunningRole | undefined> {
  const row = await db
    .selectFrom('role_assignment')
    .select(['role_assignment_id', 'account_id', 'role', 'organisation_id', 'ends_on'])
    .where('role_assignment_id', '=', id)
    .where((each) => each.or([each('ends_on', 'is', null), each('ends_on', '>=', today)]))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    id: row.role_assignment_id,
    accountId: row.account_id,
    role: toRole(row.role),
    organisationId: row.organisation_id,
    endsOn: row.ends_on,
  };
}

/** `lastDay` before the first day says that the role was held on no day. */
export async function setRoleEnd(db: Kysely<Tables>, id: string, lastDay: string): Promise<void> {
  await db
    .updateTable('role_assignment')
    .set({ ends_on: sql<string>`greatest(starts_on - 1, ${lastDay}::date)` })
    .where('role_assignment_id', '=', id)
    .execute();
}

/**
 * Lets one change of administrators happen at a time, and answers how many others there are
 * without an end. Ask before any account is held, so that two changes never wait for each other.
 */
export async function countOtherAdministrators(
  db: Kysely<Tables>,
  { accountId, today }: { readonly accountId: string; readonly today: string },
): Promise<number> {
  await sql`select pg_advisory_xact_lock(7291840)`.execute(db);
  const row = await db
    .selectFrom('role_assignment')
    .innerJoin('account', 'account.id', 'role_assignment.account_id')
    .select((each) => each.fn.count('account.id').distinct().as('count'))
    .where('role_assignment.role', '=', 'admin')
    .where('role_assignment.starts_on', '<=', today)
    .where('role_assignment.ends_on', 'is', null)
    .where('account.closed_at', 'is', null)
    .where('account.id', '!=', accountId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
