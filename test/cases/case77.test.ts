import { describe, expect, it } from 'vitest';
import { foldName, nameProblemText, parsePersonName } from '../../src/people/model/personName.js';
import { filterPeople, type PersonSummary } from '../../src/people/model/personSummary.js';
import { testDatabase } from '../builders/database.js';
import { managingApp } from '../people/managingApp.js';
import { caseRows } from './caseRows.js';

const rows = caseRows('case77-names.csv', ['row', 'name']);
const named = rows.map((row) => row.text('name'));
const accepted = named.filter((name) => parsePersonName(name).ok);

const { db, owner } = await testDatabase();
const site = await managingApp(db, owner);
const office = await site.aPerson('office', 'council', 'Office');
const browser = await site.signIn(office);

const found = (names: readonly string[], q: string) => {
  const people = names.map((name): PersonSummary => ({
    ...{ id: name, name, email: 'a@people.example', createdAt: new Date(0) },
    ...{ lastSeenAt: null, closedAt: null, mailFailedAt: null, roles: [] },
  }));
  const filter = { q, organisationId: null, role: null };
  return filterPeople(people, filter).map(({ name }) => name);
};

describe('case 77: names', () => {
  it('case 77: the sixteen of the file are kept letter for letter, in composed form', () => {
    expect(accepted).toEqual(named.slice(0, 16));
    for (const name of accepted) {
      expect(parsePersonName(name)).toEqual({ ok: true, value: name.normalize('NFC') });
    }
  });

  it('case 77: a letter typed with a combining mark is the same letter', () => {
    expect(parsePersonName('Zoe\u0308')).toEqual(parsePersonName('Zo\u00eb'));
  });

  it('case 77: what can be no name is refused with what to enter', () => {
    const refusal = (name: string) => {
      const parsed = parsePersonName(name);
      return parsed.ok ? null : nameProblemText(parsed.error);
    };
    expect(refusal('')).toBe('Enter a name');
    expect(refusal('   ')).toBe('Enter a name');
    expect(refusal('12345')).toBe('Enter a name that has letters in it');
    expect(refusal('Mary\nJane')).toContain('on one line');
    expect(refusal('Mary\u0007Jane')).toContain('without control characters');
    expect(refusal('Mary\u202eJane')).toContain('without control characters');
    expect(refusal('é'.normalize('NFD').repeat(100))).toBeNull();
    expect(refusal('é'.repeat(101))).toBe('Enter a name of 100 characters or fewer');
  });

  it('case 77: a search without marks, case or apostrophes finds every spelling', () => {
    for (const q of ['oneill', "O'Neill", 'O’Neill', 'ONEILL']) {
      expect(found(accepted, q)).toEqual(["O'Neill", 'O’Neill']);
    }
    expect(found(accepted, 'jose')).toEqual(['José Núñez']);
    expect(found(accepted, 'lukasz')).toEqual(['Łukasz']);
    expect(found(accepted, 'nguyen')).toEqual(['Nguyễn']);
    expect(found(accepted, 'darcy smith')).toEqual(['D’Arcy-Smith']);
    expect(foldName('李雷')).toBe('李雷');
  });

  it('case 77: a name is stored and shown as it was typed, and found in the list', async () => {
    for (const name of accepted) {
      const saved = await browser.post('/workspace/account/name', { name }, '/workspace/account');
      expect([name, saved.statusCode]).toEqual([name, 303]);
      const account = await owner
        .selectFrom('account')
        .select('display_name')
        .where('id', '=', office.id)
        .executeTakeFirstOrThrow();
      expect(account.display_name).toBe(name.normalize('NFC'));
      const page = await browser.get(`/workspace/people?q=${encodeURIComponent(name)}`);
      expect(page.body).toContain(`>${name.normalize('NFC')}</a>`);
      expect(page.body).not.toMatch(/&amp;#|Ã|â€/);
    }
  });
});
