import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { journalEntryPath, journalFilePath, journalListPath } from '../../src/paths/journal.js';
import { journalApp } from './journalApp.js';

const site = await journalApp();
afterAll(() => site.app.close());
const { acting, clock, owner } = site;

const office = await site.aPerson('office', 'council', 'Seeded Secretname');
const sponsor = await site.aPerson('sponsor', 'police', 'Other Hiddenname');
const browser = site.signIn(office);

/** Sixty changes of the police, a minute apart, and one of the command line with a reason. */
for (let index = 0; index < 60; index += 1) {
  clock.now = new Date(Date.UTC(2026, 9, 24, 22, index));
  await acting.change(sponsor.actor, ({ record }) =>
    record({
      type: 'seatHolder.began',
      subject: { kind: 'account', id: sponsor.id },
      after: { seatNumber: index, organisationId: 'police' },
    }),
  );
}
clock.now = new Date('2026-10-25T00:30:00Z');
await acting.change({ kind: 'command' }, ({ record }) =>
  record({
    type: 'release.withdrawn',
    subject: { kind: 'release', id: 'r-1' },
    before: { isCurrent: true },
    after: { isCurrent: false },
    reason: 'The publisher took it back.',
  }),
);
clock.now = new Date('2026-11-25T12:00:00Z');

async function read(path: string) {
  const answer = await browser.get(path);
  const { document } = new JSDOM(answer.body).window;
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );
  return { answer, document, rows };
}

const typesOf = async (): Promise<readonly string[]> => {
  const found = await owner.selectFrom('journal_entry').select('entry_type').execute();
  return found.map((row) => row.entry_type);
};
const countViews = async () => (await typesOf()).filter((type) => type === 'journal.viewed').length;

describe('the journal’s list', () => {
  it('shows 50 entries, the newest first, and leads to the older ones', async () => {
    const first = await read(journalListPath({ type: 'seatHolder.began' }));
    expect(first.answer.statusCode).toBe(200);
    expect(first.rows).toHaveLength(50);
    expect(first.rows[0]?.[3]).toBe('Seat taken: The police, seat 59');
    const older = first.document.querySelector('a[rel=next]')?.getAttribute('href') ?? '';
    const second = await read(older);
    expect(second.rows).toHaveLength(10);
    expect(second.rows.at(-1)?.[3]).toBe('Seat taken: The police, seat 0');
    expect(second.document.querySelector('a[rel=next]')).toBeNull();
  });

  it('names nobody: people appear by role, organisation and a mark', async () => {
    const { answer, rows } = await read(journalListPath({ type: 'seatHolder.began' }));
    expect(rows[0]?.[2]).toBe(`Sponsor, The police, ${sponsor.id.slice(0, 8)}`);
    const main = answer.body.replace(/<header[\s\S]*?<\/header>/, '');
    for (const name of ['Secretname', 'Hiddenname', '@people.example', sponsor.id]) {
      expect(main).not.toContain(name);
    }
  });

  it('is narrowed by type, body, role, mark and days in London', async () => {
    const count = async (asked: Parameters<typeof journalListPath>[0]) =>
      (await read(journalListPath(asked))).rows.length;
    expect(await count({ type: 'release.withdrawn' })).toBe(1);
    expect(await count({ organisation: 'council', type: 'seatHolder.began' })).toBe(0);
    expect(await count({ organisation: 'police' })).toBe(50);
    expect(await count({ role: 'sponsor' })).toBe(50);
    expect(await count({ about: 'r-1' })).toBe(1);
    expect(await count({ about: sponsor.id.slice(0, 8) })).toBe(50);
    expect(await count({ about: '%' })).toBe(0);
    // British Summer Time: 23:00 UTC is the next day, and 00:30 UTC is half past one.
    expect(await count({ from: '2026-10-25', to: '2026-10-25' })).toBe(1);
    expect(await count({ from: '2026-10-24', to: '2026-10-24', type: 'seatHolder.began' })).toBe(
      50,
    );
    expect((await read(journalListPath({ from: 'yesterday' }))).answer.statusCode).toBe(400);
  });

  it('26: records a look once, and not each page of it', async () => {
    clock.now = new Date('2026-11-26T12:00:00Z');
    const before = await countViews();
    const first = await read(journalListPath({}));
    const older = first.document.querySelector('a[rel=next]')?.getAttribute('href') ?? '';
    await read(older);
    expect(await countViews()).toBe(before + 1);
    clock.now = new Date('2026-11-26T13:00:00Z');
    await read(older);
    expect(await countViews()).toBe(before + 2);
  });
});

describe('an entry’s page', () => {
  it('tells what was and what is, and why', async () => {
    const entry = await owner
      .selectFrom('journal_entry')
      .select('entry_number')
      .where('entry_type', '=', 'release.withdrawn')
      .executeTakeFirstOrThrow();
    const { answer, document, rows } = await read(journalEntryPath(entry.entry_number));
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(answer.body).toContain('The publisher took it back.');
    expect(answer.body).toContain('Command line of the server');
    expect(answer.body).toContain('25 October 2026, 01:30:00');
    expect(rows).toEqual([['Is current', 'Yes', 'No']]);
  });

  it('is missing for a number that no entry has, and for what is no number', async () => {
    for (const number of ['999999', '0', '-1', 'x', '1e3', '99999999999999999999']) {
      const { answer } = await read(`${journalListPath({})}/${number}`);
      expect(answer.statusCode, number).toBe(404);
    }
  });
});

describe('the journal’s files', () => {
  it('hold every entry asked for, without names and without reasons, and each is recorded', async () => {
    const before = (await typesOf()).length;
    const csv = await browser.get(journalFilePath('csv', { role: 'sponsor' }));
    expect(csv.headers['cache-control']).toBe('no-store');
    expect(csv.body.match(/seatHolder\.began/g)).toHaveLength(60);
    const all = await browser.get(journalFilePath('json'));
    for (const hidden of ['publisher took', 'Secretname', sponsor.id]) {
      expect(all.body).not.toContain(hidden);
    }
    expect((await browser.get(journalFilePath('ods'))).statusCode).toBe(200);
    expect((await typesOf()).slice(before)).toEqual(Array(3).fill('journal.downloaded'));
  });
});

describe('who may read the journal', () => {
  it('is the office and administrators alone', async () => {
    for (const path of [journalListPath({}), journalEntryPath(1), journalFilePath('csv')]) {
      expect((await site.visitor().get(path)).statusCode).toBe(303);
      const other = site.signIn(sponsor);
      expect((await other.get(path)).statusCode).toBe(403);
      const admin = site.signIn(await site.aPerson('admin'));
      expect((await admin.get(path)).statusCode).toBe(200);
    }
  });
});
