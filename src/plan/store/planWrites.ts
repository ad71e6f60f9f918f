import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { Plan } from '../model/plan.js';
import { saveActions } from './actionWrites.js';
import { saveChapters } from './chapterWrites.js';
import { saveBullets, saveKpis } from './kpiWrites.js';
import { saveLinkedBoards, saveProgrammes, saveVoiceBodies } from './partnerWorkWrites.js';
import type { PlanScope } from './planScope.js';
import { saveAchievements, saveStatedClaims, saveStatedFigures } from './statedWrites.js';
import { saveReforms, saveStrategies } from './strategyWrites.js';

/** One save at a time: two starts at once would each find the other's rows missing. */
export async function lockPlan(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('waymark save plan'))`.execute(db);
}

/** Puts the plan in force in place of any other, and gives it the hash of its pack. */
export async function saveOpening(
  { db, today }: PlanScope,
  plan: Plan,
  contentHash: string,
): Promise<void> {
  await db
    .updateTable('plan')
    .set({ withdrawn_on: today })
    .where('plan_id', '<>', plan.id)
    .where('withdrawn_on', 'is', null)
    .execute();
  const row = {
    partnership_name: plan.partnershipName,
    plan_name: plan.planName,
    site_name: plan.siteName,
    place_name: plan.placeName,
    area_id: plan.areaId,
    la_code: plan.laCode,
    start_year: plan.startYear,
    end_year: plan.endYear,
    published_on: plan.publishedOn,
    report_promise: plan.reportPromise,
    about: [...plan.about],
    vision: [...plan.vision],
    content_hash: contentHash,
    withdrawn_on: null,
  };
  await db
    .insertInto('plan')
    .values({ plan_id: plan.id, ...row })
    .onConflict((conflict) => conflict.column('plan_id').doUpdateSet(row))
    .execute();
}

/** Brings every list of the plan to the plan's. What others refer to comes first. */
export async function saveParts(scope: PlanScope, plan: Plan): Promise<void> {
  await saveChapters(scope, plan);
  await saveBullets(scope, plan.bullets);
  await saveKpis(scope, plan.kpis);
  await saveActions(scope, plan.actions);
  await saveStatedFigures(scope, plan.statedFigures);
  await saveStatedClaims(scope, plan.statedClaims);
  await saveAchievements(scope, plan.achievements);
  await saveLinkedBoards(scope, plan.linkedBoards);
  await saveStrategies(scope, plan.strategies);
  await saveReforms(scope, plan.reforms);
  await saveProgrammes(scope, plan.programmes);
  await saveVoiceBodies(scope, plan.voiceBodies);
}
