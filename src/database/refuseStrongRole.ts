import { sql, type Kysely } from 'kysely';

/** The app may not run with this role of the database; the message says what to do. */
export class StrongRoleError extends Error {
  override readonly name = 'StrongRoleError';
}

interface Strength {
  readonly role: string;
  readonly isSuperuser: boolean;
  readonly mayBypass: boolean;
  readonly owned: string | null;
}

/**
 * Refuses to go on with a role that row security does not hold: a superuser, one that may bypass
 * it, or an owner of tables. Otherwise one fault in a query could show one body's rows to another.
 * @throws StrongRoleError
 */
export async function refuseStrongRole<Schema>(db: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<Strength>`
    select rolname as role, rolsuper as "isSuperuser", rolbypassrls as "mayBypass",
           (select min(c.relname) from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
               and pg_has_role(current_user, c.relowner, 'member')) as owned
      from pg_roles where rolname = current_user`.execute(db);
  const [strength] = rows;
  if (strength === undefined) throw new Error('the database does not say who we are');
  const why = whyTooStrong(strength);
  if (why === null) return;
  throw new StrongRoleError(
    `The database role “${strength.role}” in DATABASE_URL ${why}, so the database could not keep partners apart. Put the weak role waymark_app into DATABASE_URL, and the owner into DATABASE_ADMIN_URL only.`,
  );
}

function whyTooStrong({ isSuperuser, mayBypass, owned }: Strength): string | null {
  if (isSuperuser) return 'is a superuser';
  if (mayBypass) return 'may bypass row security';
  return owned === null ? null : `owns the table ${owned} or may act as its owner`;
}
