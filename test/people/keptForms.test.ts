import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportPreview } from '../../src/measures/model/importPreview.js';
import { getFiguresVersion } from '../../src/measures/store/figuresVersionQueries.js';
import { workspaceSite } from '../builders/workspaceSite.js';
import { filledIn, sendTooLate, type FilledForm } from './tooLate.js';

const site = await workspaceSite();
const { owner } = site;
const reason = 'The board agreed it.\nIn May.';

async function draftsOf(accountId: string): Promise<number> {
  const drafts = await owner
    .selectFrom('draft')
    .select('form')
    .where('account_id', '=', accountId)
    .execute();
  return drafts.length;
}

/** Sends the form too late, finds it filled in after signing in again, and sends it as it stands. */
async function expectKept(filled: FilledForm): Promise<void> {
  const { page, action, typed } = filled;
  const person = await site.signIn({ role: 'admin' });
  const location = await sendTooLate(site, person, filled);
  expect(location).toBe(`/sign-in?next=${encodeURIComponent(page)}`);
  const again = await site.signInAgain(person.accountId);
  const seen = await again.get(page);
  expect(seen.status).toBe(200);
  expect(seen.text).toContain('We kept what you typed at');
  const shown = filledIn(seen, action);
  for (const [name, texts] of Object.entries(typed)) {
    const lines = shown.getAll(name).map((text) => text.replaceAll('\r\n', '\n'));
    expect([name, lines]).toEqual([name, [texts].flat()]);
  }
  expect(await draftsOf(person.accountId)).toBe(1);
  shown.delete('_token');
  const sent = await again.post(action, Object.fromEntries(shown), page);
  expect(sent.status).toBe(303);
  expect(await draftsOf(person.accountId)).toBe(0);
  expect((await again.get(page)).text).not.toContain('We kept what you typed');
}

describe('a form that is sent after the session ran out', () => {
  it('18: of the plan comes back filled in, with its reason', async () => {
    await expectKept({
      page: '/workspace/plan/organisations/dorset-police',
      action: '/workspace/plan/organisations/dorset-police',
      typed: { name: 'Police in Dorset', reason },
    });
    await expectKept({
      page: '/workspace/plan/seats/new',
      action: '/workspace/plan/seats/new',
      typed: { title: 'Trustee', organisationIds: ['nhs-dorset'], howFilled: 'By vote.', reason },
    });
  });

  it('18: that decides between the pack and a change comes back filled in', async () => {
    const path = await aDifference();
    await expectKept({ page: path, action: path, typed: { choice: 'takeThePacks', reason } });
  });

  it('18: that invites somebody comes back filled in', async () => {
    const post = { role: 'sponsor', organisation: 'dorset-police', priority: '' };
    await expectKept({
      page: '/workspace/people/invite',
      action: '/workspace/people/invite',
      typed: { email: 'invited@police.example', ...post },
    });
  });

  it('18: that gives or ends a role comes back filled in, on the person’s page', async () => {
    const { accountId } = await site.signIn({ role: 'sponsor', organisation: 'nhs-dorset' });
    const page = `/workspace/people/${accountId}`;
    const ends = (name: string) => ({
      [`${name}-day`]: '31',
      [`${name}-month`]: '3',
      [`${name}-year`]: '2090',
    });
    const post = { role: 'analyst', organisation: 'nhs-dorset', priority: '' };
    await expectKept({ page, action: `${page}/roles`, typed: { ...post, ...ends('ends') } });
    const { id } = await owner
      .selectFrom('role_assignment')
      .select('role_assignment_id as id')
      .where('account_id', '=', accountId)
      .where('role', '=', 'sponsor')
      .executeTakeFirstOrThrow();
    await expectKept({ page, action: `${page}/roles/${id}/end`, typed: ends(`${id}-ends`) });
  });

  it('18: that closes an account leads back to it, and nothing is done', async () => {
    const { accountId } = await site.signIn({ role: 'viewer' });
    const page = `/workspace/people/${accountId}/close`;
    const person = await site.signIn({ role: 'office' });
    const form = { page, action: page, typed: {} };
    await expect(sendTooLate(site, person, form)).resolves.toBe(
      `/sign-in?next=${encodeURIComponent(page)}`,
    );
    const again = await site.signInAgain(person.accountId);
    expect((await again.get(page)).status).toBe(200);
    expect((await again.get(`/workspace/people/${accountId}`)).text).not.toContain('Closed on');
  });
});

describe('a form for loading figures that is sent after the session ran out', () => {
  let releaseId = 0;
  beforeAll(async () => {
    releaseId = await aRelease();
  });

  it('18: comes back filled in where a release is withdrawn', async () => {
    const page = `/workspace/imports/releases/${releaseId}/withdraw`;
    const person = await site.signIn({ role: 'office' });
    await sendTooLate(site, person, { page, action: page, typed: { reason } });
    await expectKept({ page, action: page, typed: { reason } });
    // Somebody else was faster: there is nothing to send any more.
    const late = await (await site.signInAgain(person.accountId)).get(page);
    expect(late.text).toContain('It was withdrawn on');
    expect(late.text).not.toContain('We kept what you typed');
  });

  it('18: comes back filled in where an upload is decided on', async () => {
    const page = `/workspace/imports/${await anUpload()}`;
    await expectKept({ page, action: `${page}/decision`, typed: { decision: 'discard', reason } });
  });
});

it('18: a form that is checked first is kept until it is saved', async () => {
  const page = '/workspace/plan/measures/low-birth-weight-term/lifecycle';
  const person = await site.signIn({ role: 'office' });
  const typed = { lifecycle: 'ended', whyNoFigures: 'It is counted no more.', reason };
  await sendTooLate(site, person, { page, action: page, typed });
  const again = await site.signInAgain(person.accountId);
  const fields = filledIn(await again.get(page), page);
  expect(fields.get('whyNoFigures')).toBe(typed.whyNoFigures);
  fields.delete('_token');
  const check = await again.post(page, Object.fromEntries(fields));
  expect([check.status, await draftsOf(person.accountId)]).toEqual([200, 1]);
  const saved = await again.post(page, { ...Object.fromEntries(fields), step: 'save' });
  expect([saved.status, await draftsOf(person.accountId)]).toEqual([303, 0]);
});

async function planId(): Promise<string> {
  const pack = await owner.selectFrom('plan_pack').select('plan_id').executeTakeFirstOrThrow();
  return pack.plan_id;
}

/** The form that decides on a name changed here, over a pack that said something else at the time. */
async function aDifference(): Promise<string> {
  const about = { subject_kind: 'organisation', subject_id: 'nhs-dorset', field: 'name' };
  await owner
    .insertInto('plan_amendment')
    .values({
      ...about,
      plan_id: await planId(),
      follows_pack: false,
      value: JSON.stringify('The NHS in Dorset'),
      based_on: JSON.stringify('NHS'),
      made_by: null,
      organisation_id: null,
      made_at: new Date('2026-11-02T09:00:00Z'),
      reason: 'It calls itself so.',
    })
    .execute();
  return '/workspace/plan/pack-says/organisation/nhs-dorset/name';
}

async function aRelease(): Promise<number> {
  const rows = { rows_read: 0, rows_stored: 0, rows_rejected: 0 };
  const { id } = await owner
    .insertInto('source_release')
    .values({
      ...{ source: 'lait', publisher: 'A publisher', title: 'Figures', licence: 'OGL' },
      ...{ as_at: '2026-05-01', content_hash: 'a', coverage: 'whole' },
      ...{ ...rows, imported_at: new Date('2026-05-02T09:00:00Z') },
    })
    .returning('source_release_id as id')
    .executeTakeFirstOrThrow();
  return id;
}

async function anUpload(): Promise<string> {
  const { accountId } = await site.signIn({ role: 'analyst' });
  const preview: ImportPreview = {
    ...{ basis: await getFiguresVersion(owner), isRemade: false, isNewest: true, known: null },
    changes: { added: 1, revised: 0, gone: 0, unchanged: 0 },
    ...{ measures: [], measuresInAll: 1, measuresKept: 0, planMeasures: 0, verdicts: [] },
  };
  const id = randomUUID();
  await owner
    .insertInto('import_upload')
    .values({
      ...{ import_upload_id: id, uploaded_by: accountId, organisation_id: 'dorset-council' },
      ...{ uploaded_at: new Date(), file_names: ['figures.xlsb'], state: 'ready' },
      ...{ title: 'Figures', as_at: '2026-06-01', content_hash: 'b', rows_stored: 1 },
      ...{ rows_rejected: 0, preview: JSON.stringify(preview) },
    })
    .execute();
  return id;
}
