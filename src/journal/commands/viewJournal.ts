import { NotFoundError } from '../../lib/refusals.js';
import type { Acting, Change } from '../../people/commands/acting.js';
import type { PersonActing } from '../../people/model/actor.js';
import type { EntryValues } from '../../people/model/entryDraft.js';
import type { JournalEntry } from '../model/journalEntry.js';
import type { JournalFilter } from '../model/journalFilter.js';
import { findEntry, isViewRecorded, listEntries, type EntryPage } from '../store/journalQueries.js';

/** What looking at the journal needs. */
export interface ViewDependencies {
  readonly acting: Acting;
  readonly clock: () => Date;
}

/** How long one look at the journal lasts: turning its pages is part of it. */
const lookMs = 30 * 60_000;

/** One page of the journal, and whether there is a next. The look is recorded, not each page of it. */
export async function viewJournal(
  { acting, clock }: ViewDependencies,
  actor: PersonActing,
  { filter, page }: { readonly filter: JournalFilter; readonly page: EntryPage },
): Promise<{ readonly entries: readonly JournalEntry[]; readonly hasMore: boolean }> {
  const list = (db: Change['db']) =>
    listEntries(db, filter, { ...page, most: page.most + 1 }).then((found) => ({
      entries: found.slice(0, page.most),
      hasMore: found.length > page.most,
    }));
  const isGoingOn =
    page.before !== null &&
    (await acting.read(actor, (db) =>
      isViewRecorded(db, actor.accountId, new Date(clock().getTime() - lookMs)),
    ));
  if (isGoingOn) return acting.read(actor, list);
  return acting.change(actor, async ({ db, record }) => {
    const found = await list(db);
    await record({
      type: 'journal.viewed',
      subject: { kind: 'journal', id: 'journal' },
      after: toValues(filter),
    });
    return found;
  });
}

/** All that somebody takes away as a file, at most so many entries; each time is recorded. */
export async function downloadJournal(
  { acting }: ViewDependencies,
  actor: PersonActing,
  { filter, most }: { readonly filter: JournalFilter; readonly most: number },
): Promise<readonly JournalEntry[]> {
  return acting.change(actor, async ({ db, record }) => {
    const entries = await listEntries(db, filter, { before: null, most });
    await record({
      type: 'journal.downloaded',
      subject: { kind: 'journal', id: 'journal' },
      after: { ...toValues(filter), entries: entries.length },
    });
    return entries;
  });
}

/** @throws NotFoundError for a number that no entry has, or none the actor may see */
export async function viewEntry(
  { acting }: ViewDependencies,
  actor: PersonActing,
  number: number,
): Promise<JournalEntry> {
  return acting.change(actor, async ({ db, record }) => {
    const entry = await findEntry(db, number);
    if (entry === undefined) throw new NotFoundError(`the journal has no entry ${number}`);
    await record({ type: 'journal.viewed', subject: { kind: 'journalEntry', id: String(number) } });
    return entry;
  });
}

/** What was asked for. What was typed is left out: it could be anything. */
function toValues({ type, about, organisationId, role, from, to }: JournalFilter): EntryValues {
  return { type, isSearch: about !== '', organisationId, role, from, to };
}
