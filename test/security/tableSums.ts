import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../src/database/tables.js';

/** What is written down because somebody looked or tried. */
const logs = ['journal_entry', 'journal_head', 'session', 'throttle', 'verification'];

/** A checksum of every table but logs; when somebody was last seen is a log as well. */
export async function tableSums(owner: Kysely<Tables>): Promise<Readonly<Record<string, string>>> {
  const { rows } = await sql<{ readonly name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
    order by 1`.execute(owner);
  const sums: Record<string, string> = {};
  for (const { name } of rows.filter((row) => !logs.includes(row.name))) {
    const found = await sql<{ readonly sum: string }>`
      select md5(coalesce(sum(hashtextextended((to_jsonb(t) - 'last_seen_at')::text, 0)), 0)::text
        || '/' || count(*)) as sum
      from ${sql.table(name)} t`.execute(owner);
    sums[name] = found.rows[0]?.sum ?? '';
  }
  return sums;
}
