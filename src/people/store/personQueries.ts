import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { DatedRole, PersonSummary } from '../model/personSummary.js';
import { roles } from '../model/role.js';
import { toRole } from './signedInQueries.js';

/** Whose people are read: those of one organisation, or (`null`) everybody. */
export interface PeopleScope {
  readonly organisationId: string | null;
  readonly today: string;
}

/** The people of a scope by name, closed accounts among them only where everybody is read. */
export async function listPeople(
  db: Kysely<Tables>,
  scope: PeopleScope,
): Promise<readonly PersonSummary[]> {
  const held = await listDatedRoles(db, scope);
  const rows = await accounts(db).execute();
  const order = new Intl.Collator('en-GB');
  return rows
    .map((row) => toPerson(row, held.get(row.id) ?? []))
    .filter((person) => scope.organisationId === null || isIn(person))
    .sort((a, b) => order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

/** One of the people of a scope. */
export async function findPerson(
  db: Kysely<Tables>,
  accountId: string,
  scope: PeopleScope,
): Promise<PersonSummary | undefined> {
  const row = await accounts(db).where('id', '=', accountId).executeTakeFirst();
  if (row === undefined) return undefined;
  const held = await listDatedRoles(db, scope, accountId);
  const person = toPerson(row, held.get(accountId) ?? []);
  return scope.organisationId === null || isIn(person) ? person : undefined;
}

/** An account that was closed is nobody of an organisation any more. */
function isIn({ roles: held, closedAt }: PersonSummary): boolean {
  return closedAt === null && held.length > 0;
}

function accounts(db: Kysely<Tables>) {
  return db
    .selectFrom('account')
    .select([
      'id',
      'display_name',
      'email',
      'created_at',
      'last_seen_at',
      'closed_at',
      'mail_failed_at',
    ]);
}

async function listDatedRoles(
  db: Kysely<Tables>,
  { organisationId, today }: PeopleScope,
  accountId?: string,
): Promise<ReadonlyMap<string, readonly DatedRole[]>> {
  let query = db
    .selectFrom('role_assignment')
    .innerJoin('organisation', 'organisation.organisation_id', 'role_assignment.organisation_id')
    .select([
      'role_assignment.role_assignment_id as id',
      'role_assignment.account_id',
      'role_assignment.role',
      'role_assignment.organisation_id',
      'role_assignment.priority_id',
      'role_assignment.starts_on',
      'role_assignment.ends_on',
      'organisation.name',
    ])
    .where((row) =>
      row.or([
        row('role_assignment.ends_on', 'is', null),
        row('role_assignment.ends_on', '>=', today),
      ]),
    );
  if (organisationId !== null) {
    query = query.where('role_assignment.organisation_id', '=', organisationId);
  }
  if (accountId !== undefined) query = query.where('role_assignment.account_id', '=', accountId);
  const rows = await query.orderBy('role_assignment.granted_at').execute();
  const byAccount = new Map<string, readonly DatedRole[]>();
  for (const row of rows) {
    const held = [...(byAccount.get(row.account_id) ?? []), toDatedRole(row)];
    byAccount.set(
      row.account_id,
      held.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role)),
    );
  }
  return byAccount;
}

interface RoleRow {
  readonly id: string;
  readonly role: string;
  readonly organisation_id: string;
  readonly name: string;
  readonly priority_id: string | null;
  readonly starts_on: string;
  readonly ends_on: string | null;
}

function toDatedRole(row: RoleRow): DatedRole {
  return {
    id: row.id,
    role: toRole(row.role),
    organisationId: row.organisation_id,
    organisationName: row.name,
    priorityId: row.priority_id,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  };
}

interface AccountRow {
  readonly id: string;
  readonly display_name: string;
  readonly email: string;
  readonly created_at: Date;
  readonly last_seen_at: Date | null;
  readonly closed_at: Date | null;
  readonly mail_failed_at: Date | null;
}

function toPerson(row: AccountRow, held: readonly DatedRole[]): PersonSummary {
  return {
    id: row.id,
    name: row.display_name,
    email: row.email,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    closedAt: row.closed_at,
    mailFailedAt: row.mail_failed_at,
    roles: held,
  };
}
