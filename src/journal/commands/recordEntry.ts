import type { Change, RecordEntry } from '../../people/commands/acting.js';
import type { EntryDraft } from '../../people/model/entryDraft.js';
import { needsReason } from '../model/reasonRule.js';
import { appendEntry } from '../store/journalWrites.js';

/** What a later domain does when an entry of some type is recorded, in the same transaction. */
export type EntryHandler = (change: Change, entry: EntryDraft) => Promise<void>;

/** Handlers by type of entry, put together where the app is. */
export type EntryHandlers = Readonly<Record<string, readonly EntryHandler[]>>;

/**
 * Records entries and lets the handlers of their types follow, in order.
 * @throws Error for an entry that has to say why and does not: then nothing of the change is kept
 */
export function createRecordEntry(handlers: EntryHandlers): RecordEntry {
  return async (change, entry) => {
    const { db, actor, now } = change;
    if (needsReason(entry.type) && (entry.reason ?? '').trim() === '') {
      throw new Error(`an entry ${entry.type} has to say why`);
    }
    await appendEntry(db, { actor, now, entry });
    for (const handle of handlers[entry.type] ?? []) await handle(change, entry);
  };
}
