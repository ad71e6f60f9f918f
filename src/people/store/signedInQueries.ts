import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { roles, type Role } from '../model/role.js';
import type { HeldRole } from '../model/signedIn.js';

/** The roles an account holds on a day, the widest first. Needs the account's own context. */
export async function listHeldRoles(
  db: Kysely<Tables>,
  accountId: string,
  today: string,
): Promise<readonly HeldRole[]> {
  const rows = await db
    .selectFrom('role_assignment')
    .innerJoin('organisation', 'organisation.organisation_id', 'role_assignment.organisation_id')
    .select([
      'role_assignment.role_assignment_id',
      'role_assignment.role',
      'role_assignment.organisation_id',
      'role_assignment.priority_id',
      'organisation.name',
    ])
    .where('role_assignment.account_id', '=', accountId)
    .where('role_assignment.starts_on', '<=', today)
    .where((row) =>
      row.or([
        row('role_assignment.ends_on', 'is', null),
        row('role_assignment.ends_on', '>=', today),
      ]),
    )
    .orderBy('role_assignment.granted_at')
    .execute();
  return rows
    .map((row) => ({
      id: row.role_assignment_id,
      role: toRole(row.role),
      organisationId: row.organisation_id,
      organisationName: row.name,
      priorityId: row.priority_id,
    }))
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

/** @throws Error for a word that is no role: the database allows none */
export function toRole(word: string): Role {
  const role = roles.find((each) => each === word);
  if (role === undefined) throw new Error(`${word} is no role`);
  return role;
}
