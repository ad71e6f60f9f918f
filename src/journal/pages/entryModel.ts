import type { EntryValues } from '../../people/model/entryDraft.js';
import {
  actorText,
  entryText,
  subjectText,
  valueText,
  type OrganisationNames,
} from '../model/entryText.js';
import { spellOut } from '../model/entryWords.js';
import type { JournalEntry } from '../model/journalEntry.js';
import type { EntryChange, EntryPageModel } from './EntryPage.js';
import { momentText } from './momentText.js';

/** One entry as its page shows it. */
export function toEntryModel(entry: JournalEntry, names: OrganisationNames): EntryPageModel {
  const { number, recordedAt, reason, requestId } = entry;
  return {
    title: `Entry ${number}`,
    what: entryText(entry, names),
    facts: [
      { term: 'When', detail: momentText(recordedAt) },
      { term: 'Who', detail: actorText(entry) },
      { term: 'About', detail: subjectText(entry) },
      { term: 'Why', detail: reason ?? 'No reason was asked for' },
      ...(requestId === null ? [] : [{ term: 'Request', detail: requestId }]),
    ],
    changes: toChanges(entry, names),
  };
}

function toChanges(
  { before, after }: JournalEntry,
  names: OrganisationNames,
): readonly EntryChange[] {
  const textOf = (values: EntryValues | null, name: string): string => {
    const value = values?.[name];
    return value === undefined ? 'Not said' : valueText(name, value, names);
  };
  const said = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...said].map((name) => ({
    name: spellOut(name),
    before: textOf(before, name),
    after: textOf(after, name),
  }));
}
