import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { LinkedBoard, Programme, VoiceBody } from '../model/partnerWork.js';

/** The boards beside the partnership's own, in the plan's order. */
export async function listLinkedBoards(
  db: Kysely<Tables>,
  planId: string,
): Promise<readonly LinkedBoard[]> {
  return db
    .selectFrom('linked_board')
    .select(['linked_board_id as id', 'name', 'relation'])
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
}

/** The named programmes, services and campaigns, in the plan's order. */
export async function listProgrammes(
  db: Kysely<Tables>,
  planId: string,
): Promise<readonly Programme[]> {
  return db
    .selectFrom('programme')
    .select(['programme_id as id', 'name', 'priority_id as priorityId', 'what_it_is as whatItIs'])
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
}

/** The bodies through which people are heard, in the plan's order. */
export async function listVoiceBodies(
  db: Kysely<Tables>,
  planId: string,
): Promise<readonly VoiceBody[]> {
  return db
    .selectFrom('voice_body')
    .select(['voice_body_id as id', 'name', 'for_whom as forWhom', 'is_planned as isPlanned'])
    .where('plan_id', '=', planId)
    .where('withdrawn_on', 'is', null)
    .orderBy('position')
    .execute();
}
