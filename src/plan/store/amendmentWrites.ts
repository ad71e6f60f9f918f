import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { Amendment } from '../model/amending/amendment.js';
import type { PlanContent } from '../model/planContent.js';

/** An amendment that has no id and no number yet. */
export type NewAmendment = Omit<Amendment, 'id' | 'number'>;

/** Keeps what the pack says as it came. */
export async function savePack(
  db: Kysely<Tables>,
  content: PlanContent,
  kept: { readonly contentHash: string; readonly now: Date },
): Promise<void> {
  const row = {
    content: JSON.stringify(content),
    content_hash: kept.contentHash,
    saved_at: kept.now,
  };
  await db
    .insertInto('plan_pack')
    .values({ plan_id: content.plan.id, ...row })
    .onConflict((conflict) => conflict.column('plan_id').doUpdateSet(row))
    .execute();
}

/** Adds amendments, in the order given, in the name of an account or of the command line. */
export async function addAmendments(
  db: Kysely<Tables>,
  by: { readonly planId: string; readonly accountId: string | null },
  amendments: readonly NewAmendment[],
): Promise<void> {
  for (const { subject, field, becomes, basedOn, organisationId, madeAt, reason } of amendments) {
    const isOwn = becomes.kind === 'own';
    await db
      .insertInto('plan_amendment')
      .values({
        plan_id: by.planId,
        subject_kind: subject.kind,
        subject_id: subject.id,
        field,
        follows_pack: !isOwn,
        value: isOwn ? JSON.stringify(becomes.value) : null,
        based_on: JSON.stringify(basedOn),
        made_by: by.accountId,
        organisation_id: organisationId,
        made_at: madeAt,
        reason,
      })
      .execute();
  }
}

/** An id for something that is only ours, such as a set of figures set aside. */
export async function makeSubjectId(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ id: string }>`select gen_random_uuid()::text as id`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('the database gave no id');
  return row.id;
}
