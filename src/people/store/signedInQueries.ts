import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { roles, type Role } from '../model/role.js';
import type { HeldRole } from '../model/signedIn.js';

/** The roles an account holds on a day, the widest first. */
export async function listHeldRoles(
  db: Kysely<Tables>,
  accountId: string,
  today: string,
): Promise<readonly HeldRole[]> {
  const { rows } = await sql<{
    readonly role_assignment_id: string;
    readonly role: string;
    readonly organisation_id: string;
    readonly organisation_name: string;
    readonly priority_id: string | null;
  }>`select * from held_roles(${accountId}, ${today})`.execute(db);
  return rows
    .map((row) => ({
      id: row.role_assignment_id,
      role: toRole(row.role),
      organisationId: row.organisation_id,
      organisationName: row.organisation_name,
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
