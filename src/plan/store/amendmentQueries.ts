import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { toJsonValue } from '../../lib/canonicalJson.js';
import { subjectKinds, type Amendment } from '../model/amending/amendment.js';
import type { PlanContent } from '../model/planContent.js';
import { knownWord } from './knownWord.js';

/** Every amendment of a plan that was ever made, the oldest first. */
export async function listAmendments(
  db: Kysely<Tables>,
  planId: string,
): Promise<readonly Amendment[]> {
  const rows = await db
    .selectFrom('plan_amendment')
    .select([
      'plan_amendment_id',
      'amendment_number',
      'subject_kind',
      'subject_id',
      'field',
      'follows_pack',
      'value',
      'based_on',
      'organisation_id',
      'made_at',
      'reason',
    ])
    .where('plan_id', '=', planId)
    .orderBy('amendment_number')
    .execute();
  return rows.map((row) => ({
    id: row.plan_amendment_id,
    number: row.amendment_number,
    subject: { kind: knownWord(subjectKinds, row.subject_kind), id: row.subject_id },
    field: row.field,
    becomes: row.follows_pack
      ? { kind: 'asThePackSays' }
      : { kind: 'own', value: toJsonValue(row.value) },
    basedOn: toJsonValue(row.based_on),
    organisationId: row.organisation_id,
    madeAt: row.made_at,
    reason: row.reason,
  }));
}

/** All that the newest pack of the plan in force says, before any amendment. */
export async function findPack(
  db: Kysely<Tables>,
): Promise<{ readonly content: PlanContent; readonly contentHash: string } | undefined> {
  const row = await db
    .selectFrom('plan_pack')
    .innerJoin('plan', 'plan.plan_id', 'plan_pack.plan_id')
    .select(['plan_pack.content', 'plan_pack.content_hash'])
    .where('plan.withdrawn_on', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { content, content_hash: contentHash } = row;
  if (!isPlanContent(content)) throw new Error('the pack that is kept is no plan pack');
  return { content, contentHash };
}

/** It was one when `savePack` wrote it, and nothing else writes it. */
function isPlanContent(value: unknown): value is PlanContent {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['plan', 'organisations', 'seats', 'localities'].every((part) => part in value)
  );
}
