import { sql, type Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { inRolledBackTransaction, testDatabase } from '../../../test/builders/database.js';
import { aKpi, anAction, aPlan, aPlanContent } from '../../../test/builders/planContent.js';
import { listVersions } from '../../database/dataVersion.js';
import type { Tables } from '../../database/tables.js';
import { areaId } from '../../measures/model/area.js';
import { listLocalities, listOrganisations, listSeats } from '../../people/store/partnerQueries.js';
import { findPlan } from '../store/planQueries.js';
import { savePlan, type PlanContent } from './savePlan.js';

const { db } = await testDatabase();

const onDay = (day: string) => () => new Date(`${day}T12:00:00Z`);

/** Gives the test a database with the plan's area in it, and takes back all that it does. */
async function withArea(work: (db: Kysely<Tables>) => Promise<void>): Promise<void> {
  await inRolledBackTransaction(db, async (transaction) => {
    await transaction
      .insertInto('area')
      .values(
        ['northshire', 'southshire'].map((id) => ({
          area_id: id,
          name: id,
          level: 'localAuthority',
          la_code: null,
          gss_code: null,
          region_id: null,
          started_on: null,
          ended_on: null,
        })),
      )
      .execute();
    await work(transaction);
  });
}

async function readBack(from: Kysely<Tables>): Promise<Partial<PlanContent>> {
  const plan = await findPlan(from);
  return {
    ...(plan === undefined ? {} : { plan }),
    organisations: await listOrganisations(from),
    seats: await listSeats(from),
    localities: await listLocalities(from),
  };
}

async function planVersion(from: Kysely<Tables>): Promise<number | undefined> {
  return (await listVersions(from)).get('plan');
}

test('a database without a plan has none', () =>
  withArea(async (transaction) => {
    expect(await findPlan(transaction)).toBeUndefined();
  }));

test('everything that a pack says comes back exactly as it went in', () =>
  withArea(async (transaction) => {
    const content = aPlanContent();
    const clock = onDay('2026-07-01');
    expect(await savePlan({ db: transaction, clock }, content)).toBe('saved');
    expect(await readBack(transaction)).toStrictEqual(content);
  }));

test('the same pack again changes nothing, whatever order its fields were put together in', () =>
  withArea(async (transaction) => {
    const content = aPlanContent();
    await savePlan({ db: transaction, clock: onDay('2026-07-01') }, content);
    const version = await planVersion(transaction);
    const reversed: PlanContent = {
      ...content,
      plan: { ...content.plan, ...Object.fromEntries(Object.entries(content.plan).reverse()) },
    };
    expect(await savePlan({ db: transaction, clock: onDay('2026-07-02') }, reversed)).toBe(
      'unchanged',
    );
    expect(await planVersion(transaction)).toBe(version);
    expect(await readBack(transaction)).toStrictEqual(content);
  }));

test('a changed pack is in force afterwards, in its new order, and raises the version once', () =>
  withArea(async (transaction) => {
    const before = aPlanContent();
    await savePlan({ db: transaction, clock: onDay('2026-07-01') }, before);
    const version = (await planVersion(transaction)) ?? 0;
    const after = aPlanContent({
      plan: aPlan({
        siteName: 'Northshire, the plan',
        vision: ['Every child is well and heard.'],
        priorities: [...before.plan.priorities].reverse(),
        actions: [
          anAction({ ref: 'FA-01', priorityId: 'family', outcomeIds: ['heard', 'well'] }),
          anAction({ ref: 'LE-03', kpiIds: [] }),
          anAction({ ref: 'LE-02', leadOrganisationIds: ['council', 'schools'] }),
        ],
        kpis: [aKpi({ outcomeIds: ['heard'], staleAfter: null })],
        bullets: before.plan.bullets.slice(0, 1),
        reforms: [],
      }),
      seats: [...before.seats].reverse(),
    });
    await savePlan({ db: transaction, clock: onDay('2026-08-01') }, after);
    expect(await readBack(transaction)).toStrictEqual(after);
    expect(await planVersion(transaction)).toBe(version + 1);
  }));

test('a change to a body alone is a change', () =>
  withArea(async (transaction) => {
    const clock = onDay('2026-07-01');
    await savePlan({ db: transaction, clock }, aPlanContent());
    const after = aPlanContent({
      organisations: [
        { id: 'council', name: 'The Council of Northshire', kind: 'council' },
        { id: 'schools', name: 'Northshire schools', kind: 'education' },
      ],
    });
    expect(await savePlan({ db: transaction, clock }, after)).toBe('saved');
    expect(await readBack(transaction)).toStrictEqual(after);
  }));

test('a row that stays as it was is not written again', () =>
  withArea(async (transaction) => {
    const rowVersions = async () => {
      const rows = await transaction
        .selectFrom('action')
        .select(['action_ref', sql<string>`xmin::text`.as('written_by')])
        .execute();
      return new Map(rows.map((row) => [row.action_ref, row.written_by]));
    };
    const plan = aPlan();
    const clock = onDay('2026-07-01');
    await savePlan({ db: transaction, clock }, aPlanContent({ plan }));
    const before = await rowVersions();
    const actions = plan.actions.map((action) =>
      action.ref === 'FA-01' ? { ...action, owner: null } : action,
    );
    await savePlan({ db: transaction, clock }, aPlanContent({ plan: aPlan({ actions }) }));
    const after = await rowVersions();
    expect(plan.actions.map(({ ref }) => [ref, before.get(ref) === after.get(ref)])).toEqual([
      ['LE-02', true],
      ['LE-02b', true],
      ['LE-02a', true],
      ['FA-01', false],
    ]);
  }));

test('what left the pack stays in the database, withdrawn on the day in the United Kingdom', () =>
  withArea(async (transaction) => {
    const before = aPlanContent();
    await savePlan({ db: transaction, clock: onDay('2026-07-01') }, before);
    const actions = before.plan.actions.filter((action) => action.ref !== 'LE-02a');
    // Half past eleven at night in Universal Time is half past midnight in the summer's London.
    const clock = () => new Date('2026-07-31T23:30:00Z');
    await savePlan({ db: transaction, clock }, aPlanContent({ plan: aPlan({ actions }) }));
    const row = await transaction
      .selectFrom('action')
      .select(['title', 'withdrawn_on'])
      .where('action_ref', '=', 'LE-02a')
      .executeTakeFirst();
    expect(row).toEqual({
      title: 'Call every family by the third day of absence',
      withdrawn_on: '2026-08-01',
    });
    const links = await transaction
      .selectFrom('action_kpi')
      .select('kpi_id')
      .where('action_ref', '=', 'LE-02a')
      .orderBy('position')
      .execute();
    expect(links.map((link) => link.kpi_id)).toEqual(['absence-gap', 'attendance']);
  }));

test('the day on which something left does not move when the pack changes again', () =>
  withArea(async (transaction) => {
    const save = (day: string, changes: Partial<PlanContent>) =>
      savePlan({ db: transaction, clock: onDay(day) }, aPlanContent(changes));
    await save('2026-07-01', {});
    await save('2026-08-01', { localities: [] });
    await save('2026-09-01', { localities: [], seats: [] });
    const rows = await transaction.selectFrom('locality').select('withdrawn_on').execute();
    expect(rows.map((row) => row.withdrawn_on)).toEqual(['2026-08-01', '2026-08-01']);
  }));

test('what comes back into the pack is in force again, in its old row', () =>
  withArea(async (transaction) => {
    const whole = aPlanContent();
    const shorter = aPlanContent({
      plan: aPlan({ achievements: [], voiceBodies: [] }),
      localities: whole.localities.slice(1),
    });
    await savePlan({ db: transaction, clock: onDay('2026-07-01') }, whole);
    await savePlan({ db: transaction, clock: onDay('2026-08-01') }, shorter);
    expect(await readBack(transaction)).toStrictEqual(shorter);
    await savePlan({ db: transaction, clock: onDay('2026-09-01') }, whole);
    expect(await readBack(transaction)).toStrictEqual(whole);
  }));

test('a plan with another id takes the place of the one in force, and can give it back', () =>
  withArea(async (transaction) => {
    const north = aPlanContent();
    const south = aPlanContent({
      plan: aPlan({ id: 'southshire', areaId: areaId('southshire'), actions: [], strategies: [] }),
    });
    await savePlan({ db: transaction, clock: onDay('2026-07-01') }, north);
    await savePlan({ db: transaction, clock: onDay('2026-08-01') }, south);
    expect(await readBack(transaction)).toStrictEqual(south);
    expect(await savePlan({ db: transaction, clock: onDay('2026-09-01') }, north)).toBe('saved');
    expect(await readBack(transaction)).toStrictEqual(north);
  }));

test('a pack that the database refuses changes nothing', () =>
  withArea(async (transaction) => {
    const content = aPlanContent();
    const clock = onDay('2026-07-01');
    await savePlan({ db: transaction, clock }, content);
    const version = await planVersion(transaction);
    const broken = aPlanContent({
      plan: aPlan({ siteName: 'Broken', kpis: [aKpi({ priorityId: 'nowhere' })] }),
      organisations: [],
    });
    await expect(savePlan({ db: transaction, clock }, broken)).rejects.toThrow(
      'kpi_priority_exists',
    );
    expect(await readBack(transaction)).toStrictEqual(content);
    expect(await planVersion(transaction)).toBe(version);
  }));

test('a plan for an area that nobody knows is refused', () =>
  inRolledBackTransaction(db, async (transaction) => {
    await expect(
      savePlan({ db: transaction, clock: onDay('2026-07-01') }, aPlanContent()),
    ).rejects.toThrow('plan_area_exists');
  }));
