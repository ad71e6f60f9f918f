import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { ChainLink } from '../model/journalChain.js';

/** An entry as the check reads it. */
export interface StoredSeal {
  readonly number: number;
  /** The number letter for letter: one that was put in by hand may be beyond all of ours. */
  readonly place: string;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
  /** All that the seal covers besides the seal before. */
  readonly text: string;
}

/** Before every place that an entry can have. */
export const beforeAllPlaces = '-9223372036854775808';

/** The entries that come after a place, in order, at most so many. */
export async function listSealsAfter(
  db: Kysely<Tables>,
  place: string,
  most: number,
): Promise<readonly StoredSeal[]> {
  return db
    .selectFrom('journal_entry')
    .select([
      sql<number>`greatest(least(entry_number, ${Number.MAX_SAFE_INTEGER}::bigint), ${Number.MIN_SAFE_INTEGER}::bigint)`.as(
        'number',
      ),
      sql<string>`entry_number::text`.as('place'),
      'previous_hash as previousHash',
      'hash',
      sql<string>`journal_text(journal_entry)`.as('text'),
    ])
    .where(sql<boolean>`entry_number > ${place}::bigint`)
    .orderBy('entry_number')
    .limit(most)
    .execute();
}

/** What the journal keeps of its newest entry; number 0 while there is none. */
export async function getJournalHead(db: Kysely<Tables>): Promise<ChainLink> {
  const head = await db
    .selectFrom('journal_head')
    .select(['entry_number as number', 'hash'])
    .executeTakeFirstOrThrow();
  return { number: head.number, hash: head.hash.toString('hex') };
}
