import { describe, expect, it } from 'vitest';
import { testDatabase } from '../builders/database.js';
import { managingApp } from './managingApp.js';
import { lastToken } from './peopleTools.js';

const { db, owner } = await testDatabase();
const site = await managingApp(db, owner);
const office = await site.aPerson('office', 'council', 'Office');
const sponsor = await site.aPerson('sponsor', 'police', 'Zoë D’Arcy-Smith');
const owned = await site.aPerson('owner', 'council', 'Owner of an action');
const asOffice = await site.signIn(office);
const asSponsor = await site.signIn(sponsor, 'link');

async function entries(type: string): Promise<number> {
  const found = await owner
    .selectFrom('journal_entry')
    .select('entry_number')
    .where('entry_type', '=', type)
    .execute();
  return found.length;
}

describe('the list of people', () => {
  it('shows everybody to the office, and to others those of their organisation', async () => {
    const all = await asOffice.get('/workspace/people');
    expect(all.statusCode).toBe(200);
    expect(all.body).toContain('Owner of an action');
    expect(all.body).toContain('Zoë D’Arcy-Smith');
    const own = await asSponsor.get('/workspace/people');
    expect(own.body).toContain('Zoë D’Arcy-Smith');
    expect(own.body).not.toContain('Owner of an action');
    expect(own.body).toContain('1 person');
    const asked = await asSponsor.get('/workspace/people?organisation=council');
    expect(asked.body).toContain('0 people');
  });

  it('is narrowed by name, organisation and role', async () => {
    const found = async (query: string) =>
      (await asOffice.get(`/workspace/people?${query}`)).body.includes('Zoë D’Arcy-Smith');
    expect(await found('q=zoe')).toBe(true);
    expect(await found('q=darcy')).toBe(true);
    expect(await found('q=nobody')).toBe(false);
    expect(await found('organisation=police&role=sponsor')).toBe(true);
    expect(await found('organisation=council&role=sponsor')).toBe(false);
  });

  it('is recorded in the journal at each look, and so is one person', async () => {
    const before = await entries('people.viewed');
    await asOffice.get('/workspace/people?q=zoe');
    await asOffice.get(`/workspace/people/${sponsor.id}`);
    expect(await entries('people.viewed')).toBe(before + 2);
    const all = JSON.stringify(await owner.selectFrom('journal_entry').selectAll().execute());
    expect(all).not.toContain('zoe');
  });

  it('leads those who are not signed in to the sign-in, and is kept by no browser', async () => {
    const answer = await site.visitor().get('/workspace/people');
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/sign-in?next=%2Fworkspace%2Fpeople');
    const page = await asOffice.get('/workspace/people');
    expect(page.headers['cache-control']).toBe('no-store');
  });
});

describe('one person', () => {
  it('of another organisation is nobody, and looks no different from nobody', async () => {
    const other = await asSponsor.get(`/workspace/people/${owned.id}`);
    const nobody = await asSponsor.get('/workspace/people/6a5b1c1e-0000-4000-8000-000000000000');
    expect([other.statusCode, nobody.statusCode]).toEqual([404, 404]);
    expect(other.body).toBe(nobody.body);
  });

  it('cannot be changed by those who only look', async () => {
    const page = await asSponsor.get(`/workspace/people/${sponsor.id}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain('Give a role');
    const refused = await asSponsor.post(
      `/workspace/people/${sponsor.id}/roles`,
      { role: 'office', organisation: 'police' },
      `/workspace/people/${sponsor.id}`,
    );
    expect(refused.statusCode).toBe(403);
  });

  it('gets a role, loses it, and errors say what to do', async () => {
    const path = `/workspace/people/${owned.id}`;
    const empty = await asOffice.post(`${path}/roles`, {}, path);
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('<a href="#role">Choose a role</a>');
    const bad = { role: 'viewer', organisation: 'council', 'ends-day': '31', 'ends-month': '2' };
    const noDay = await asOffice.post(`${path}/roles`, { ...bad, 'ends-year': '2027' }, path);
    expect(noDay.body).toContain('<a href="#ends-day">Enter a real day');
    const good = { role: 'viewer', organisation: 'police' };
    const given = await asOffice.post(`${path}/roles`, good, path);
    expect(given.statusCode).toBe(303);
    expect(given.headers.location).toBe(`${path}?done=granted`);
    expect((await asOffice.post(`${path}/roles`, good, path)).statusCode).toBe(422);
    const page = await asOffice.get(path);
    expect(page.body).toContain('<strong>Viewer</strong>, The police');
    const action = /action="([^"]+\/end)"/g;
    const ends = [...page.body.matchAll(action)].map((match) => match[1] ?? '');
    expect(ends).toHaveLength(2);
    const ended = await asOffice.post(ends[1] ?? '', {}, path);
    expect(ended.statusCode).toBe(303);
    expect((await asOffice.get(path)).body).not.toContain('<strong>Viewer</strong>');
  });
});

describe('inviting', () => {
  it('sends a mail, whose page takes a name and signs in', async () => {
    const fields = { email: 'New@Police.example', role: 'contributor', organisation: 'police' };
    const sent = await asOffice.post('/workspace/people/invite', fields);
    expect(sent.statusCode).toBe(303);
    expect((await asOffice.get('/workspace/people/invite')).body).toContain('new@police.example');
    const visitor = site.visitor();
    const path = `/invitation/${lastToken(site.mails)}`;
    for (const again of [1, 2, 3]) {
      const page = await visitor.get(path);
      expect([again, page.statusCode]).toEqual([again, 200]);
      expect(page.body).not.toContain('new@police.example');
    }
    const noName = await visitor.post(path, { name: ' ' });
    expect(noName.statusCode).toBe(422);
    expect(noName.body).toContain('Enter a name');
    const accepted = await visitor.post(path, { name: '李雷' });
    expect([accepted.statusCode, accepted.headers.location]).toEqual([303, '/workspace']);
    const account = await visitor.get('/workspace/account');
    expect(account.body).toContain('value="李雷"');
    expect((await site.visitor().get(path)).statusCode).toBe(410);
  });

  it('keeps what was typed when something is missing', async () => {
    const answer = await asOffice.post('/workspace/people/invite', { email: 'no address' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('value="no address"');
    expect(answer.body).toContain('Error: Invite somebody');
  });

  it('is not for others', async () => {
    expect((await asSponsor.get('/workspace/people/invite')).statusCode).toBe(403);
  });
});

describe('the board', () => {
  it('has seats with holders and deputies, one holder at a time', async () => {
    const path = '/workspace/people/seats';
    const fields = { seat: '1', person: owned.id };
    expect((await asOffice.post(path, fields)).statusCode).toBe(303);
    const again = await asOffice.post(path, { seat: '1', person: office.id });
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('Somebody holds this seat');
    const deputy = { seat: '1', person: office.id, deputy: 'yes' };
    expect((await asOffice.post(path, deputy)).statusCode).toBe(303);
    const wrong = await asOffice.post(path, { seat: '1', person: sponsor.id, deputy: 'yes' });
    expect(wrong.body).toContain('Choose somebody who has a role in a body');
    expect((await asOffice.get(path)).body).toContain('Office (deputy), from 25 November 2026');
    const own = await asSponsor.get(path);
    expect(own.body).toContain('Director');
    expect(own.body).not.toContain('Owner of an action');
    const end = /action="([^"]+\/end)"/.exec((await asOffice.get(path)).body)?.[1] ?? '';
    expect((await asOffice.post(end, {}, path)).statusCode).toBe(303);
    expect((await asOffice.get(path)).body).toContain('to 25 November 2026');
  });

  it('has groups with members and one chair', async () => {
    const path = '/workspace/people/groups';
    expect((await asOffice.post(path, { name: '' })).statusCode).toBe(422);
    expect((await asOffice.post(path, { name: 'Weymouth and Portland' })).statusCode).toBe(303);
    expect((await asOffice.post(path, { name: 'weymouth and portland' })).statusCode).toBe(422);
    const id = 'weymouth-and-portland';
    const join = { [`${id}-person`]: sponsor.id, [`${id}-chair`]: 'yes' };
    expect((await asOffice.post(`${path}/${id}/members`, join, path)).statusCode).toBe(303);
    const second = { [`${id}-person`]: owned.id, [`${id}-chair`]: 'yes' };
    const refused = await asOffice.post(`${path}/${id}/members`, second, path);
    expect(refused.body).toContain('The group has a chair');
    expect((await asSponsor.get(path)).body).toContain('Zoë D’Arcy-Smith (chair)');
  });
});

describe('one’s own account', () => {
  it('has one’s name as it is written, and refuses what is none', async () => {
    const path = '/workspace/account';
    const saved = await asSponsor.post(`${path}/name`, { name: 'O’Neill' }, path);
    expect(saved.headers.location).toBe('/workspace/account?done=renamed');
    const page = await asSponsor.get('/workspace/account?done=renamed');
    expect(page.body).toContain('value="O’Neill"');
    expect(page.body).toContain('Your name is saved.');
    const refused = await asSponsor.post(`${path}/name`, { name: '12345' }, path);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Enter a name that has letters in it');
  });

  it('signs out everywhere else', async () => {
    const elsewhere = await site.signIn(sponsor, 'link');
    const path = '/workspace/account';
    expect((await elsewhere.get(path)).statusCode).toBe(200);
    expect((await asSponsor.post(`${path}/sessions`, {}, path)).statusCode).toBe(303);
    expect((await elsewhere.get(path)).statusCode).toBe(303);
    expect((await asSponsor.get(path)).statusCode).toBe(200);
  });

  it('without a role can be read and no more', async () => {
    const nobody = await site.aPerson('viewer', 'police', 'No role');
    await owner
      .updateTable('role_assignment')
      .set({ ends_on: '2026-11-24' })
      .where('account_id', '=', nobody.id)
      .execute();
    const browser = await site.signIn(nobody, 'link');
    const page = await browser.get('/workspace/account');
    expect(page.body).toContain('You have no role at the moment');
    expect((await browser.get('/workspace/people')).statusCode).toBe(403);
  });
});
