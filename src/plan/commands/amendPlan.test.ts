import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { amendingSite, type AmendingSite } from '../../../test/builders/amendingSite.js';
import { aPlanContent } from '../../../test/builders/planContent.js';
import { NotFoundError, NotPermittedError } from '../../lib/refusals.js';
import type { FieldValues, Subject } from '../model/amending/amendment.js';
import { stateOfSubject } from '../model/amending/subjectState.js';
import { amendPlan, settleAmendment } from './amendPlan.js';

const site: AmendingSite = await amendingSite();
const { office, analyst, db, owner } = site;

const council: Subject = { kind: 'organisation', id: 'council' };
const absence: Subject = { kind: 'measure', id: 'school-absence' };
const reason = 'The board agreed it in March.';

async function versionOf(subject: Subject): Promise<string> {
  return stateOfSubject(await site.amendedPack(), subject).version;
}

async function amend(subject: Subject, fields: FieldValues, actor = office) {
  const version = await versionOf(subject);
  return amendPlan(site, actor, { subject, fields, reason, version });
}

const theBreak = (change: object) => ({
  break: { breakBefore: '2021', notComparablePeriods: [], breakNote: 'Counted anew.', ...change },
});

beforeEach(() => site.startAfresh());

describe('an amendment', () => {
  it('shows wherever the plan is read, raises its version and is in the journal without words', async () => {
    const version = await site.planVersion();
    const made = await amend(council, { name: 'North Council', kind: 'government' });
    expect(made).toEqual({ ok: true, value: { subject: council, fields: ['name', 'kind'] } });
    expect(await site.organisationNames()).toEqual(['Northshire schools', 'North Council']);
    expect(await site.planVersion()).toBe(version + 1);
    expect(await site.lastEntry()).toMatchObject({
      entry_type: 'plan.amended',
      subject_kind: 'organisation',
      subject_id: 'council',
      role: 'office',
      before: { kind: 'council' },
      after: { kind: 'government', fields: ['name', 'kind'], asThePackSays: [] },
      reason,
    });
    expect(JSON.stringify(await site.lastEntry())).not.toContain('North Council');
  });

  it('outlives a later pack, which brings everything else', async () => {
    await amend(council, { name: 'North Council' });
    const outcome = await site.savePack(
      aPlanContent({
        plan: site.pack.plan,
        organisations: [
          { id: 'council', name: 'Northshire Unitary', kind: 'government' },
          { id: 'schools', name: 'All schools', kind: 'education' },
        ],
      }),
    );
    expect(outcome).toBe('saved');
    expect(await site.organisationNames()).toEqual(['North Council', 'All schools']);
    const { standings } = stateOfSubject(await site.amendedPack(), council);
    expect(standings).toMatchObject([{ state: 'packChanged', packSays: 'Northshire Unitary' }]);
  });

  it('can be given up for what a later pack says, or kept over it', async () => {
    await amend(council, { name: 'North Council' });
    const { seats, localities, plan } = site.pack;
    const organisations = site.pack.organisations.map((each) => ({
      ...each,
      name: `${each.name} 2`,
    }));
    await site.savePack({ organisations, seats, localities, plan });
    const settling = { subject: council, field: 'name', reason };
    const kept = await settleAmendment(site, office, {
      ...settling,
      choice: 'keep',
      version: await versionOf(council),
    });
    expect(kept.ok).toBe(true);
    expect(stateOfSubject(await site.amendedPack(), council).standings).toMatchObject([
      { state: 'holds' },
    ]);
    await settleAmendment(site, office, {
      ...settling,
      choice: 'takeThePacks',
      version: await versionOf(council),
    });
    expect(await site.organisationNames()).toEqual([
      'Northshire schools 2',
      'Northshire Council 2',
    ]);
  });

  it('54: made from a state that somebody has changed since is refused, and nothing is lost', async () => {
    const version = await versionOf(council);
    await amend(council, { name: 'First' });
    const second = await amendPlan(site, office, {
      subject: council,
      fields: { name: 'Second' },
      reason,
      version,
    });
    expect(second).toEqual({ ok: false, error: { kind: 'changedMeanwhile' } });
    expect(await site.organisationNames()).toContain('First');
  });

  it('54: of two that are made at the same moment one is saved and the other hears of it', async () => {
    const version = await versionOf(council);
    const outcomes = await Promise.all(
      ['One', 'Two'].map((name) =>
        amendPlan(site, office, { subject: council, fields: { name }, reason, version }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await site.amendedPack()).amendments).toHaveLength(1);
  });

  it('changes nothing where nothing differs', async () => {
    expect(await amend(council, { name: 'Northshire Council' })).toMatchObject({
      error: { kind: 'nothingChanged' },
    });
  });

  it.each(['', '  ', 'Ask anna@council.example', 'Ring 01305 000 000', 'x'.repeat(501)])(
    'is refused for the reason “%s”',
    async (given) => {
      const version = await versionOf(council);
      const fields = { name: 'North Council' };
      const made = await amendPlan(site, office, {
        subject: council,
        fields,
        reason: given,
        version,
      });
      expect(made).toMatchObject({ error: { kind: 'faults', faults: [{ field: 'reason' }] } });
      expect((await site.amendedPack()).amendments).toEqual([]);
    },
  );
});

describe('of organisations and seats', () => {
  it('withdrawing one that a seat needs is refused with the seat’s title', async () => {
    expect(await amend(council, { isInUse: false })).toMatchObject({
      error: {
        faults: [
          { field: 'isInUse', message: expect.stringContaining('A head teacher') as string },
        ],
      },
    });
  });

  it('one in which somebody holds a role stays', async () => {
    await amend({ kind: 'seat', id: '2' }, { organisationIds: ['council'] });
    const withoutActions = { ...site.pack.plan, actions: [] };
    await site.savePack({ ...site.pack, plan: withoutActions });
    const schools: Subject = { kind: 'organisation', id: 'schools' };
    await site.grantRole('schools');
    expect(await amend(schools, { isInUse: false })).toMatchObject({
      error: { faults: [{ message: expect.stringMatching(/1 role.*End these first/) as string }] },
    });
    await site.endRoles();
    expect((await amend(schools, { isInUse: false })).ok).toBe(true);
    expect(await site.organisationNames()).toEqual(['Northshire Council']);
  });

  it('new ones get an id of their own, and a seat a number that no pack has', async () => {
    const add = (kind: 'organisation' | 'seat', fields: FieldValues) =>
      amendPlan(site, office, { subject: { kind, id: '' }, fields, reason, version: null });
    const named = { kind: 'council', isInUse: true };
    expect(await add('organisation', { ...named, name: 'Council' })).toMatchObject({
      value: { subject: { id: 'council-2' } },
    });
    const seat = {
      title: 'A parent',
      organisationIds: ['council-2'],
      howFilled: null,
      isInUse: true,
    };
    expect(await add('seat', seat)).toMatchObject({ value: { subject: { id: '101' } } });
    expect(await add('seat', seat)).toMatchObject({ value: { subject: { id: '102' } } });
    expect(await site.organisationNames()).toContain('Council');
  });

  it('a name that another has, however it is written, is refused', async () => {
    expect(await amend(council, { name: 'NORTHSHIRE  SCHOOLS' })).toMatchObject({
      error: { faults: [{ field: 'name' }] },
    });
  });
});

describe('of measures', () => {
  it('a break shows in the plan; a period without figures is refused with those there are', async () => {
    expect((await amend(absence, theBreak({}))).ok).toBe(true);
    expect((await site.kpi('school-absence'))?.comparability.breakBefore).toBe('2021');
    expect(await amend(absence, theBreak({ breakBefore: '1999' }))).toMatchObject({
      error: { faults: [{ message: expect.stringContaining('2020, 2021') as string }] },
    });
  });

  it('an unknown successor, or one in another unit, is refused', async () => {
    const to = (code: string) => ({
      lifecycle: {
        lifecycle: 'successor',
        whyNoFigures: null,
        successor: { source: 'demo', code },
      },
    });
    expect(await amend(absence, to('Nothing'))).toMatchObject({
      error: { faults: [{ message: expect.stringContaining('has the code “Nothing”') as string }] },
    });
    expect(await amend(absence, to('Money'))).toMatchObject({
      error: { faults: [{ message: expect.stringContaining('another unit') as string }] },
    });
    expect((await amend(absence, to('Other'))).ok).toBe(true);
  });

  it('one that is not in the plan is not found, and is never made', async () => {
    await expect(amend({ kind: 'measure', id: 'nope' }, theBreak({}))).rejects.toThrow(
      NotFoundError,
    );
    const request = {
      subject: { kind: 'measure', id: 'x' } as const,
      fields: {},
      reason,
      version: null,
    };
    await expect(amendPlan(site, office, request)).rejects.toThrow(NotFoundError);
  });

  it('an analyst changes what can be compared and nothing else', async () => {
    expect((await amend(absence, theBreak({}), analyst)).ok).toBe(true);
    await expect(amend(absence, { polarityNote: 'No.' }, analyst)).rejects.toThrow(
      NotPermittedError,
    );
    await expect(amend(council, { name: 'Mine' }, analyst)).rejects.toThrow(NotPermittedError);
  });
});

describe('figures set aside', () => {
  const set = (change: object) => ({
    entry: {
      source: 'demo',
      code: 'Absence',
      areaIds: ['dorset'],
      periods: ['2025'],
      reason: 'The file was wrong.',
      reference: 'Letter of the publisher of May 2026',
      ...change,
    },
  });
  const figures: Subject = { kind: 'figures', id: '' };

  it('are not used from then on, and are again once they are shown again', async () => {
    expect(await site.newestFigure()).toBe(25);
    const request = { subject: figures, fields: set({}), reason, version: null };
    const made = await amendPlan(site, analyst, request);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    expect(await site.newestFigure()).toBeNaN();
    await amend(made.value.subject, { entry: null }, analyst);
    expect(await site.newestFigure()).toBe(25);
  });

  it.each([{ code: 'Nothing' }, { areaIds: ['nowhere'] }, { periods: ['1999'] }])(
    'are refused for a series, a place or a period that is not there: %j',
    async (change) => {
      const request = { subject: figures, fields: set(change), reason, version: null };
      expect(await amendPlan(site, office, request)).toMatchObject({ error: { kind: 'faults' } });
    },
  );
});

describe('the table of amendments', () => {
  it('cannot be changed by the app, nor be written for another organisation', async () => {
    await amend(council, { name: 'North Council' });
    await expect(sql`update plan_amendment set reason = 'x'`.execute(db)).rejects.toThrow('denied');
    await expect(sql`delete from plan_amendment`.execute(db)).rejects.toThrow('denied');
    const forge = site.acting.read(analyst, (acting) =>
      sql`insert into plan_amendment (plan_id, subject_kind, subject_id, field, follows_pack, value,
            based_on, organisation_id, made_at, reason)
          values ('northshire', 'organisation', 'council', 'name', false, '"x"', 'null', 'council', now(), 'x')`.execute(
        acting,
      ),
    );
    await expect(forge).rejects.toThrow('row-level security');
    const rows = await owner.selectFrom('plan_amendment').select('reason').execute();
    expect(rows).toEqual([{ reason }]);
  });
});
