import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** For whom a transaction works: row security lets it see and change only what is theirs. */
export interface ActingContext {
  readonly accountId: string | null;
  readonly organisationId: string | null;
  /** For the whole partnership: its office, an administrator, a job, the plan pack. */
  readonly isForAll: boolean;
}

export const forPartnership: ActingContext = {
  accountId: null,
  organisationId: null,
  isForAll: true,
};

/** Says it to the database for the rest of this transaction; outside one it would say nothing. */
export async function setActing(db: Kysely<Tables>, context: ActingContext): Promise<void> {
  const { accountId, organisationId, isForAll } = context;
  await sql`
    select set_config('waymark.account', ${accountId ?? ''}, true),
           set_config('waymark.organisation', ${organisationId ?? ''}, true),
           set_config('waymark.scope', ${isForAll ? 'partnership' : 'organisation'}, true)
  `.execute(db);
}
