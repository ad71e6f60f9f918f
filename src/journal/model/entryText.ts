import type { EntryValue, EntryValues } from '../../people/model/entryDraft.js';
import { roleName, roles } from '../../people/model/role.js';
import { entryTitle, spellOut } from './entryWords.js';
import type { JournalEntry } from './journalEntry.js';

/** Names of organisations by id, for words. */
export type OrganisationNames = ReadonlyMap<string, string>;

/**
 * Stands for an account where no name may be: the start of its id, enough to tell people apart and
 * to find them on the page of people. `accountMark('k3f9a2b1c0ffee')` is `k3f9a2b1`.
 */
export function accountMark(accountId: string): string {
  return accountId.slice(0, 8);
}

/** Who did it, without a name: `Partnership office, Dorset Council, k3f9a2b1`. */
export function actorText(entry: JournalEntry): string {
  switch (entry.actorKind) {
    case 'person':
      return personText(entry);
    case 'command':
      return 'Command line of the server';
    case 'schedule':
      return 'Waymark itself';
    case 'visitor':
      return 'Somebody not signed in';
  }
}

function personText({ role, organisationId, organisationName, accountId }: JournalEntry): string {
  const parts = [
    role === null ? 'Somebody signed in' : roleName(role),
    organisationName ?? organisationId,
    accountId === null ? null : accountMark(accountId),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** What it is about: an account by its mark, all else by its id. */
export function subjectText({ subject }: JournalEntry): string {
  const id = subject.kind === 'account' ? accountMark(subject.id) : subject.id;
  return `${spellOut(subject.kind)} ${id}`;
}

/** What was done, in a line: `Role granted: Sponsor, Dorset Police`. */
export function entryText(entry: JournalEntry, names: OrganisationNames): string {
  const title = entryTitle(entry.type);
  const details = detailsOf(entry.after ?? entry.before ?? {}, names);
  return details.length === 0 ? title : `${title}: ${details.join(', ')}`;
}

/** The values that say in a word or two what an entry is about. */
const telling = ['role', 'organisationId', 'priorityId', 'seatNumber', 'method'];

function detailsOf(values: EntryValues, names: OrganisationNames): readonly string[] {
  return telling.flatMap((name) => {
    const value = values[name];
    if (value === undefined || value === null) return [];
    const words = valueText(name, value, names);
    return [name === 'seatNumber' ? `seat ${words}` : words];
  });
}

/** A value of an entry in words: roles and organisations by name, accounts by their mark. */
export function valueText(name: string, value: EntryValue, names: OrganisationNames): string {
  if (value === null) return 'Nothing';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') {
    return value.map((each) => valueText(name, each, names)).join(', ');
  }
  if (/^(account|accountId|.*AccountId)$/.test(name)) return accountMark(value);
  if (/^(organisation|organisationId)$/.test(name)) return names.get(value) ?? value;
  const role = name === 'role' ? roles.find((each) => each === value) : undefined;
  return role === undefined ? value : roleName(role);
}
