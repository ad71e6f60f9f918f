import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { AccessReview } from '../model/reviewOfAccess.js';

/** Every month’s review, the newest first. */
export async function listAccessReviews(db: Kysely<Tables>): Promise<readonly AccessReview[]> {
  const rows = await db
    .selectFrom('access_review')
    .select([
      'access_review_id',
      'month',
      'made_at',
      'privileged',
      'unused',
      'reviewed_at',
      'reviewed_by',
    ])
    .orderBy('month', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.access_review_id,
    month: row.month,
    madeAt: row.made_at,
    privileged: row.privileged,
    unused: row.unused,
    reviewedAt: row.reviewed_at,
    reviewedBy: row.reviewed_by,
  }));
}
