import { withQuery, type TableFormat } from './query.js';
import { journalPath } from './workspace.js';

/** What somebody looks for in the journal, as the fields of its form. */
export interface JournalAsked {
  readonly type?: string;
  readonly about?: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly from?: string;
  readonly to?: string;
}

/** `before`: the entries older than this number. */
export function journalListPath(asked: JournalAsked, before: number | null = null): string {
  return withQuery(journalPath(), { ...asked, before: before === null ? null : String(before) });
}

export function journalFilePath(format: TableFormat, asked: JournalAsked = {}): string {
  return withQuery(`${journalPath()}.${format}`, { ...asked });
}

export function journalEntryPath(number: number | ':number'): string {
  return `${journalPath()}/${number}`;
}
