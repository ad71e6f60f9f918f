import { describe, expect, it } from 'vitest';
import { makeAccessReview } from '../../src/people/commands/reviewAccess.js';
import { testDatabase } from '../builders/database.js';
import { managingApp } from './managingApp.js';

const { db, owner } = await testDatabase();
const site = await managingApp(db, owner);
const office = await site.aPerson('office', 'council', 'Office');
const busy = await site.aPerson('viewer', 'council', 'Busy');
const idle = await site.aPerson('viewer', 'council', 'Idle');
const asOffice = await site.signIn(office);
const path = '/workspace/people/review';

const seen = (id: string, lastSeen: string, made = '2026-01-01T00:00:00Z') =>
  owner
    .updateTable('account')
    .set({ last_seen_at: new Date(lastSeen), created_at: new Date(made) })
    .where('id', '=', id)
    .execute();

describe('12: the review of access', () => {
  it('12: lists privileged roles, and accounts unused for 90 days to the hour', async () => {
    await seen(busy.id, '2026-08-27T12:00:01Z');
    await seen(idle.id, '2026-08-27T12:00:00Z');
    const { body } = await asOffice.get(path);
    const [, privileged = '', unused = ''] = body.split('<section');
    expect(privileged).toContain('Office');
    expect(unused).toContain('Idle');
    expect(unused).not.toContain('Busy');
  });

  it('12: is made once a month, however often the job runs, with a task and a mail', async () => {
    const schedule = { kind: 'schedule' } as const;
    const runs = await Promise.all([
      makeAccessReview(site, schedule),
      makeAccessReview(site, schedule),
      makeAccessReview(site, schedule),
    ]);
    expect(runs.filter(({ ok }) => ok)).toHaveLength(1);
    const tasks = await owner.selectFrom('task').select(['kind', 'role', 'due_on']).execute();
    expect(tasks).toEqual([{ kind: 'accessReview', role: 'office', due_on: '2026-12-09' }]);
    const mails = site.mails.filter(({ template }) => template === 'accessReview');
    expect(mails).toMatchObject([{ fields: { month: 'November 2026' } }]);
    expect((await asOffice.get(path)).body).toContain('not gone through yet');
  });

  it('12: keeps the day and who went through it, and ends the task', async () => {
    const action = /action="(\/workspace\/people\/review\/[^"]+)"/;
    const button = action.exec((await asOffice.get(path)).body)?.[1] ?? '';
    expect((await asOffice.post(button, {}, path)).statusCode).toBe(303);
    expect((await asOffice.post(button, {}, '/workspace/people/invite')).statusCode).toBe(303);
    const { body } = await asOffice.get(`${path}?done=reviewed`);
    expect(body).toContain('gone through on 25 November 2026');
    expect(body).not.toContain('I have gone through it');
    const reviews = await owner.selectFrom('access_review').selectAll().execute();
    expect(reviews).toMatchObject([{ reviewed_by: office.id, month: '2026-11-01' }]);
    const open = owner.selectFrom('task').select('task_id').where('done_at', 'is', null);
    expect(await open.execute()).toEqual([]);
    const entries = await owner
      .selectFrom('journal_entry')
      .select('entry_type')
      .where('entry_type', 'like', 'accessReview.%')
      .orderBy('entry_number')
      .execute();
    expect(entries.map((entry) => entry.entry_type)).toEqual([
      'accessReview.made',
      'accessReview.finished',
    ]);
  });

  it('is not for others', async () => {
    const browser = await site.signIn(busy, 'link');
    expect((await browser.get(path)).statusCode).toBe(403);
  });
});
