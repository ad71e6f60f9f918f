import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** Something kept for a few minutes, found by a hash of what only one browser knows. */
export interface Proof {
  readonly identifier: string;
  readonly value: string;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** In place of an earlier one with the same identifier. */
export async function keepProof(
  db: Kysely<Tables>,
  { identifier, value, now, expiresAt }: Proof,
): Promise<void> {
  await db.deleteFrom('verification').where('identifier', '=', identifier).execute();
  await db
    .insertInto('verification')
    .values({
      id: randomUUID(),
      identifier,
      value,
      expires_at: expiresAt,
      created_at: now,
      updated_at: now,
    })
    .execute();
}

export async function findProof(
  db: Kysely<Tables>,
  identifier: string,
  now: Date,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('verification')
    .select('value')
    .where('identifier', '=', identifier)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.value;
}

/** Uses it up: of two who come at the same moment, one gets it. */
export async function takeProof(
  db: Kysely<Tables>,
  identifier: string,
  now: Date,
): Promise<string | undefined> {
  const row = await db
    .deleteFrom('verification')
    .where('identifier', '=', identifier)
    .returning(['value', 'expires_at'])
    .executeTakeFirst();
  return row === undefined || row.expires_at <= now ? undefined : row.value;
}
