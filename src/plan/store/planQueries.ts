import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { areaId } from '../../measures/model/area.js';
import type { Plan } from '../model/plan.js';
import { listActions } from './actionQueries.js';
import { listOutcomes, listPrinciples, listPriorities } from './chapterQueries.js';
import { listBullets, listKpis } from './kpiQueries.js';
import { listLinkedBoards, listProgrammes, listVoiceBodies } from './partnerWorkQueries.js';
import { listAchievements, listStatedClaims, listStatedFigures } from './statedQueries.js';
import { listReforms, listStrategies } from './strategyQueries.js';

/** The plan in force, whole and of one moment; `undefined` before one was loaded. */
export async function findPlan(db: Kysely<Tables>): Promise<Plan | undefined> {
  // A plan being saved meanwhile must not show half. Inside a transaction the caller sees to that.
  if (db.isTransaction) return readPlan(db);
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(readPlan);
}

/** Which plan is in force, and the hash of all that its pack said. */
export async function findPlanInForce(
  db: Kysely<Tables>,
): Promise<{ readonly id: string; readonly contentHash: string } | undefined> {
  return db
    .selectFrom('plan')
    .select(['plan_id as id', 'content_hash as contentHash'])
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
}

async function readPlan(db: Kysely<Tables>): Promise<Plan | undefined> {
  const opening = await findOpening(db);
  if (opening === undefined) return undefined;
  const { id } = opening;
  return {
    ...opening,
    areaId: areaId(opening.areaId),
    outcomes: await listOutcomes(db, id),
    principles: await listPrinciples(db, id),
    priorities: await listPriorities(db, id),
    actions: await listActions(db, id),
    bullets: await listBullets(db, id),
    kpis: await listKpis(db, id),
    statedFigures: await listStatedFigures(db, id),
    statedClaims: await listStatedClaims(db, id),
    achievements: await listAchievements(db, id),
    linkedBoards: await listLinkedBoards(db, id),
    strategies: await listStrategies(db, id),
    reforms: await listReforms(db, id),
    programmes: await listProgrammes(db, id),
    voiceBodies: await listVoiceBodies(db, id),
  };
}

async function findOpening(db: Kysely<Tables>) {
  return db
    .selectFrom('plan')
    .select([
      'plan_id as id',
      'partnership_name as partnershipName',
      'plan_name as planName',
      'site_name as siteName',
      'place_name as placeName',
      'area_id as areaId',
      'la_code as laCode',
      'start_year as startYear',
      'end_year as endYear',
      'published_on as publishedOn',
      'report_promise as reportPromise',
      'about',
      'vision',
    ])
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
}
