import { expect, test } from 'vitest';
import { accountMark, actorText, entryText, subjectText, valueText } from './entryText.js';
import { entryTitle, spellOut } from './entryWords.js';
import type { JournalEntry } from './journalEntry.js';

const entry: JournalEntry = {
  number: 7,
  recordedAt: new Date('2026-11-25T10:00:00Z'),
  actorKind: 'person',
  accountId: 'k3f9a2b1c0ffee',
  role: 'office',
  organisationId: 'dorset-council',
  organisationName: 'Dorset Council',
  type: 'roleAssignment.granted',
  subject: { kind: 'account', id: 'p8d7c6b5a4' },
  before: null,
  after: { role: 'sponsor', organisationId: 'dorset-police', priorityId: null },
  reason: null,
  requestId: null,
};
const names = new Map([['dorset-police', 'Dorset Police']]);

test('an entry says what was done in plain words', () => {
  expect(entryText(entry, names)).toBe('Role granted: Sponsor, Dorset Police');
  expect(entryText({ ...entry, type: 'account.closed', after: null }, names)).toBe(
    'Account closed',
  );
});

test('a type without words of its own is spelt out', () => {
  expect(entryTitle('dataSet.takenAway')).toBe('Data set taken away');
  expect(entryTitle('constructor')).toBe('Constructor');
  expect(spellOut('organisationId')).toBe('Organisation');
});

test('who acted is a role, an organisation and a mark, and never a name', () => {
  expect(accountMark('k3f9a2b1c0ffee')).toBe('k3f9a2b1');
  expect(actorText(entry)).toBe('Partnership office, Dorset Council, k3f9a2b1');
  expect(actorText({ ...entry, organisationName: null })).toContain('dorset-council');
  expect(actorText({ ...entry, actorKind: 'schedule' })).toBe('Waymark itself');
  expect(subjectText(entry)).toBe('Account p8d7c6b5');
});

test('values are told in words', () => {
  expect(valueText('isDeputy', true, names)).toBe('Yes');
  expect(valueText('endsOn', null, names)).toBe('Nothing');
  expect(valueText('accountId', 'p8d7c6b5a4', names)).toBe('p8d7c6b5');
  expect(valueText('organisationId', ['dorset-police', 'other'], names)).toBe(
    'Dorset Police, other',
  );
  expect(valueText('days', 3, names)).toBe('3');
});
