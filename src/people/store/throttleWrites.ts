import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { ThrottleRule } from '../model/throttleRule.js';

export interface Attempt {
  /** A hash of what is tried, such as a form and an account. */
  readonly key: string;
  readonly now: Date;
  readonly rule: ThrottleRule;
}

export interface CountedAttempt {
  /** How many there have been of late, this one with them. */
  readonly attempts: number;
  readonly lockedUntil: Date | null;
}

/**
 * Counts an attempt before it is looked at, in one statement, so that many at the same moment get
 * no more tries than one after the other.
 */
export async function countAttempt(
  db: Kysely<Tables>,
  { key, now, rule }: Attempt,
): Promise<CountedAttempt> {
  const windowStart = new Date(now.getTime() - rule.windowMs);
  const lockEnd = new Date(now.getTime() + rule.lockMs);
  const isOver = sql<boolean>`coalesce(t.locked_until <= ${now}, t.window_started_at <= ${windowStart})`;
  const { rows } = await sql<{ attempts: number; locked_until: Date | null }>`
    insert into throttle as t (throttle_key, window_started_at, attempts, locked_until)
    values (${key}, ${now}, 1, null)
    on conflict (throttle_key) do update set
      window_started_at = case when ${isOver} then excluded.window_started_at else t.window_started_at end,
      attempts = case when ${isOver} then 1 else t.attempts + 1 end,
      locked_until = case
        when ${isOver} then null
        when t.attempts + 1 = ${rule.most} then ${lockEnd}::timestamptz
        else t.locked_until
      end
    returning attempts, locked_until
  `.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('an attempt was not counted');
  return { attempts: row.attempts, lockedUntil: row.locked_until };
}

export async function forgetAttempts(db: Kysely<Tables>, key: string): Promise<void> {
  await db.deleteFrom('throttle').where('throttle_key', '=', key).execute();
}

/** Notes something that may happen once; whether this was the first time. */
export async function noteFirstUse(
  db: Kysely<Tables>,
  { key, now }: { readonly key: string; readonly now: Date },
): Promise<boolean> {
  const noted = await db
    .insertInto('throttle')
    .values({ throttle_key: key, window_started_at: now, attempts: 1, locked_until: null })
    .onConflict((conflict) => conflict.column('throttle_key').doNothing())
    .returning('throttle_key')
    .executeTakeFirst();
  return noted !== undefined;
}
