import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { Actor } from '../../people/model/actor.js';
import type { EntryDraft } from '../../people/model/entryDraft.js';

export interface EntryToAppend {
  readonly actor: Actor;
  readonly now: Date;
  readonly entry: EntryDraft;
}

/** Adds an entry; the database numbers it and seals it with the one before. */
export async function appendEntry(
  db: Kysely<Tables>,
  { actor, now, entry }: EntryToAppend,
): Promise<void> {
  const person = actor.kind === 'person' ? actor : null;
  await db
    .insertInto('journal_entry')
    .values({
      recorded_at: now,
      actor_kind: actor.kind,
      account_id: person?.accountId ?? null,
      role: person?.role ?? null,
      organisation_id: person?.organisationId ?? null,
      entry_type: entry.type,
      subject_kind: entry.subject.kind,
      subject_id: entry.subject.id,
      before: toJson(entry.before),
      after: toJson(entry.after),
      reason: entry.reason ?? null,
      request_id: 'requestId' in actor ? (actor.requestId ?? null) : null,
    })
    .execute();
}

function toJson(values: EntryDraft['after']): string | null {
  return values === undefined ? null : JSON.stringify(values);
}
