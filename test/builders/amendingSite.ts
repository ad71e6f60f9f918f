import type { Kysely } from 'kysely';
import type { Tables } from '../../src/database/tables.js';
import { listVersions } from '../../src/database/dataVersion.js';
import { createRecordEntry } from '../../src/journal/commands/recordEntry.js';
import { storeRelease } from '../../src/measures/commands/storeRelease.js';
import { areaId } from '../../src/measures/model/area.js';
import type { MeasureMemory } from '../../src/measures/model/measureSnapshot.js';
import { loadAreaReference } from '../../src/measures/store/areaReference.js';
import { saveAreaReference } from '../../src/measures/store/areaWrites.js';
import { createMeasureMemory } from '../../src/measures/store/measureMemory.js';
import { createActing, type Acting } from '../../src/people/commands/acting.js';
import type { PersonActing } from '../../src/people/model/actor.js';
import { listOrganisations } from '../../src/people/store/partnerQueries.js';
import { getAmendedPack } from '../../src/plan/commands/amendPlan.js';
import { savePlan, type SavePlanOutcome } from '../../src/plan/commands/savePlan.js';
import type { AmendedPack } from '../../src/plan/model/amending/subjectState.js';
import type { Kpi } from '../../src/plan/model/kpi.js';
import type { PlanContent } from '../../src/plan/model/planContent.js';
import { findPlan } from '../../src/plan/store/planQueries.js';
import { listOwnOverrides } from '../../src/plan/store/setAsideQueries.js';
import { testDatabase } from './database.js';
import { aKpi, aPlan, aPlanContent } from './planContent.js';
import { aFullSet, aReleaseContent, areaRegister, aSourceMeasure } from './releaseContent.js';

/** A database with the invented plan, figures for one of its measures, and people to amend it. */
export interface AmendingSite {
  readonly db: Kysely<Tables>;
  readonly owner: Kysely<Tables>;
  readonly acting: Acting;
  readonly measures: MeasureMemory;
  readonly pack: PlanContent;
  readonly office: PersonActing;
  readonly analyst: PersonActing;
  /** No amendments, no roles, and the pack as it was first. */
  readonly startAfresh: () => Promise<void>;
  readonly savePack: (content: PlanContent) => Promise<SavePlanOutcome>;
  readonly amendedPack: () => Promise<AmendedPack>;
  readonly organisationNames: () => Promise<readonly string[]>;
  readonly kpi: (id: string) => Promise<Kpi | undefined>;
  readonly planVersion: () => Promise<number>;
  readonly newestFigure: () => Promise<number | undefined>;
  readonly lastEntry: () => Promise<object>;
  readonly grantRole: (organisationId: string) => Promise<void>;
  readonly endRoles: () => Promise<void>;
}

const clock = () => new Date('2026-07-01T12:00:00Z');
const years = ['2020', '2021', '2022', '2023', '2024', '2025'];

const pack = aPlanContent({
  plan: aPlan({
    areaId: areaId('dorset'),
    kpis: [
      aKpi({
        derivation: { kind: 'direct', source: 'demo', code: 'Absence' },
        yearType: 'Calendar Year',
        comparability: { breakBefore: null, notComparablePeriods: [] },
        breakNote: null,
      }),
      ...aPlan().kpis.slice(1),
    ],
  }),
});

export async function amendingSite(): Promise<AmendingSite> {
  const { db, owner, pool } = await testDatabase();
  const acting = createActing({ db, clock, recordEntry: createRecordEntry({}) });
  const memory = () =>
    createMeasureMemory({ db, overrides: [], listOwnOverrides, clock: () => new Date(0) });
  await saveAreaReference(db, loadAreaReference());
  await storeRelease({ pool, clock }, figures());
  await db.insertInto('account').values(['office', 'analyst'].map(anAccount)).execute();
  const person = (role: 'office' | 'analyst', organisationId: string): PersonActing => ({
    kind: 'person',
    accountId: role,
    role,
    organisationId,
  });
  const savePack = (content: PlanContent) => savePlan({ db, clock }, content);
  return {
    db,
    owner,
    acting,
    measures: memory(),
    pack,
    office: person('office', 'council'),
    analyst: person('analyst', 'schools'),
    startAfresh: async () => {
      await owner.deleteFrom('plan_amendment').execute();
      await owner.deleteFrom('role_assignment').execute();
      await owner.deleteFrom('plan_pack').execute();
      await savePack(pack);
    },
    savePack,
    amendedPack: () => getAmendedPack(db),
    organisationNames: async () => (await listOrganisations(db)).map(({ name }) => name),
    kpi: async (id) => (await findPlan(db))?.kpis.find((kpi) => kpi.id === id),
    planVersion: async () => (await listVersions(db)).get('plan') ?? 0,
    newestFigure: () => newestFigure(memory()),
    lastEntry: () => lastEntry(owner),
    grantRole: async (organisationId) => {
      await owner.insertInto('role_assignment').values(aRole(organisationId)).execute();
    },
    endRoles: async () => {
      await owner.updateTable('role_assignment').set({ ends_on: '2026-06-30' }).execute();
    },
  };
}

function figures() {
  const dorset = (values: readonly number[]) => aFullSet(years, { dorset: values });
  return aReleaseContent({
    source: 'demo',
    asAt: '2026-01-15',
    measures: [
      aSourceMeasure({ code: 'Absence' }),
      aSourceMeasure({ code: 'Other' }),
      aSourceMeasure({ code: 'Money', unit: 'pounds' }),
    ],
    sets: {
      Absence: dorset([20, 21, 22, 23, 24, 25]),
      Other: dorset([5, 4, 3, 2, 1, 1]),
      Money: dorset([1, 2, 3, 4, 5, 6]),
    },
  });
}

function anAccount(id: string) {
  const at = clock();
  return { id, display_name: id, email: `${id}@council.example`, created_at: at, updated_at: at };
}

function aRole(organisationId: string) {
  return {
    account_id: 'analyst',
    role: 'analyst',
    organisation_id: organisationId,
    priority_id: null,
    starts_on: '2026-01-01',
    granted_at: clock(),
  };
}

async function newestFigure(memory: MeasureMemory): Promise<number | undefined> {
  const snapshot = await memory.asAt(null);
  const set = (await snapshot.load(['demo-absence'])).get('demo-absence');
  const row = areaRegister.indexById.get(areaId('dorset')) ?? -1;
  return set?.values[(row + 1) * set.periods.length - 1];
}

async function lastEntry(owner: Kysely<Tables>): Promise<object> {
  return owner
    .selectFrom('journal_entry')
    .selectAll()
    .orderBy('entry_number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}
