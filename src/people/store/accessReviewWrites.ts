import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

export interface NewAccessReview {
  /** The first day of its month. */
  readonly month: string;
  readonly privileged: number;
  readonly unused: number;
  readonly now: Date;
}

/** Adds a month’s review; undefined where the month has one. */
export async function insertAccessReview(
  db: Kysely<Tables>,
  { month, privileged, unused, now }: NewAccessReview,
): Promise<string | undefined> {
  const made = await db
    .insertInto('access_review')
    .values({ month, privileged, unused, made_at: now })
    .onConflict((conflict) => conflict.column('month').doNothing())
    .returning('access_review_id')
    .executeTakeFirst();
  return made?.access_review_id;
}

export interface ReviewDone {
  readonly id: string;
  readonly accountId: string;
  readonly now: Date;
}

/** Says who went through a review, once; answers false to the second. */
export async function markReviewed(
  db: Kysely<Tables>,
  { id, accountId, now }: ReviewDone,
): Promise<boolean> {
  const reviewed = await db
    .updateTable('access_review')
    .set({ reviewed_at: now, reviewed_by: accountId })
    .where('access_review_id', '=', id)
    .where('reviewed_at', 'is', null)
    .executeTakeFirst();
  return reviewed.numUpdatedRows > 0n;
}

/** Asks the partnership’s office to go through a review. */
export async function insertReviewTask(
  db: Kysely<Tables>,
  { id, now, dueOn }: { readonly id: string; readonly now: Date; readonly dueOn: string },
): Promise<void> {
  await db
    .insertInto('task')
    .values({
      kind: 'accessReview',
      role: 'office',
      about_kind: 'accessReview',
      about_id: id,
      created_at: now,
      due_on: dueOn,
    })
    .execute();
}

export async function finishReviewTask(
  db: Kysely<Tables>,
  { id, accountId, now }: ReviewDone,
): Promise<void> {
  await db
    .updateTable('task')
    .set({ done_at: now, done_by: accountId })
    .where('kind', '=', 'accessReview')
    .where('about_id', '=', id)
    .where('done_at', 'is', null)
    .execute();
}
