import { syncRows } from '../../database/syncRows.js';
import type { LinkedBoard, Programme, VoiceBody } from '../model/partnerWork.js';
import type { PlanScope } from './planScope.js';

/** Brings the boards beside the partnership's own to those given. */
export async function saveLinkedBoards(
  { db, planId, today }: PlanScope,
  boards: readonly LinkedBoard[],
): Promise<void> {
  await syncRows(db, {
    table: 'linked_board',
    key: ['plan_id', 'linked_board_id'],
    within: { plan_id: planId },
    today,
    rows: boards.map(({ id, name, relation }) => ({
      plan_id: planId,
      linked_board_id: id,
      name,
      relation,
    })),
  });
}

/** Brings the named programmes to those given. */
export async function saveProgrammes(
  { db, planId, today }: PlanScope,
  programmes: readonly Programme[],
): Promise<void> {
  await syncRows(db, {
    table: 'programme',
    key: ['plan_id', 'programme_id'],
    within: { plan_id: planId },
    today,
    rows: programmes.map(({ id, name, priorityId, whatItIs }) => ({
      plan_id: planId,
      programme_id: id,
      name,
      priority_id: priorityId,
      what_it_is: whatItIs,
    })),
  });
}

/** Brings the bodies through which people are heard to those given. */
export async function saveVoiceBodies(
  { db, planId, today }: PlanScope,
  bodies: readonly VoiceBody[],
): Promise<void> {
  await syncRows(db, {
    table: 'voice_body',
    key: ['plan_id', 'voice_body_id'],
    within: { plan_id: planId },
    today,
    rows: bodies.map(({ id, name, forWhom, isPlanned }) => ({
      plan_id: planId,
      voice_body_id: id,
      name,
      for_whom: forWhom,
      is_planned: isPlanned,
    })),
  });
}
