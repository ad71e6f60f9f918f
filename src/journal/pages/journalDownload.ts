import type { DownloadTable, TableCell } from '../../lib/downloads/downloadTable.js';
import { roleName } from '../../people/model/role.js';
import { accountMark, entryText, subjectText, type OrganisationNames } from '../model/entryText.js';
import type { JournalEntry } from '../model/journalEntry.js';

/** As many entries as one file holds: the newest that fit the question. */
export const mostInFile = 100_000;

const columns = [
  { key: 'entry', heading: 'Entry' },
  { key: 'recorded_at', heading: 'When (UTC)' },
  { key: 'actor', heading: 'Who: kind' },
  { key: 'role', heading: 'Who: role' },
  { key: 'organisation', heading: 'Who: organisation' },
  { key: 'account_mark', heading: 'Who: mark' },
  { key: 'type', heading: 'What: type' },
  { key: 'what', heading: 'What' },
  { key: 'about', heading: 'About' },
  { key: 'has_reason', heading: 'A reason was given' },
] as const;

/** Entries as a table to take away. It holds no reason: reasons are somebody's own words. */
export function toJournalTable(
  entries: readonly JournalEntry[],
  names: OrganisationNames,
): DownloadTable {
  return {
    fileName: 'journal',
    title: 'Journal',
    columns,
    rows: entries.map((entry) => toRow(entry, names)),
    notes: [
      { term: 'Entries', text: `The newest ${mostInFile} that fit, the newest first.` },
      { term: 'People', text: 'By role, organisation and a mark, not by name.' },
      { term: 'Reasons', text: 'On the page of each entry, not in this file.' },
    ],
  };
}

function toRow(entry: JournalEntry, names: OrganisationNames): readonly TableCell[] {
  const { number, recordedAt, actorKind, role, organisationName, organisationId } = entry;
  return [
    { value: number, decimals: 0 },
    recordedAt.toISOString(),
    actorKind,
    role === null ? null : roleName(role),
    organisationName ?? organisationId,
    entry.accountId === null ? null : accountMark(entry.accountId),
    entry.type,
    entryText(entry, names),
    subjectText(entry),
    entry.reason === null ? 'no' : 'yes',
  ];
}
