import type { Actor } from '../../people/model/actor.js';
import type { EntryValues } from '../../people/model/entryDraft.js';
import type { Role } from '../../people/model/role.js';

/** One line of the journal: who did what, when, as what role, from which organisation. */
export interface JournalEntry {
  /** Counts from 1 without a gap. */
  readonly number: number;
  readonly recordedAt: Date;
  readonly actorKind: Actor['kind'];
  /** `null` for whoever had not signed in, a command and a job. */
  readonly accountId: string | null;
  readonly role: Role | null;
  readonly organisationId: string | null;
  /** `null` as well for an organisation that is no longer known. */
  readonly organisationName: string | null;
  /** `roleAssignment.granted` */
  readonly type: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly before: EntryValues | null;
  readonly after: EntryValues | null;
  readonly reason: string | null;
  readonly requestId: string | null;
}
