import type { Kysely } from 'kysely';
import { setActing } from '../../database/actingContext.js';
import type { Tables } from '../../database/tables.js';
import { toDraftFields, type FormDraft } from '../model/formDraft.js';
import { findDraft } from '../store/draftQueries.js';
import { deleteDraft, saveDraft } from '../store/draftWrites.js';

export interface DraftDependencies {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
}

/** Which form of whom: a form is known by the address it is sent to. */
export interface DraftPlace {
  readonly accountId: string;
  readonly form: string;
}

/** Keeps what somebody typed; nobody else can read it. It is no change, so the journal has none. */
export interface Drafts {
  /** Whether there was anything to keep. `body`: as it was posted. */
  readonly keep: (place: DraftPlace, body: unknown) => Promise<boolean>;
  readonly find: (place: DraftPlace) => Promise<FormDraft | undefined>;
  /** The form was sent: what was kept of it is done with. */
  readonly drop: (place: DraftPlace) => Promise<void>;
}

export function createDrafts({ db, clock }: DraftDependencies): Drafts {
  const asOwner = <T>(accountId: string, work: (own: Kysely<Tables>) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (transaction) => {
      await setActing(transaction, { accountId, organisationId: null, isForAll: false });
      return work(transaction);
    });
  return {
    keep: async (place, body) => {
      const fields = toDraftFields(body);
      if (fields === null) return false;
      const draft = { ...place, fields, savedAt: clock() };
      await asOwner(place.accountId, (own) => saveDraft(own, draft));
      return true;
    },
    find: ({ accountId, form }) => asOwner(accountId, (own) => findDraft(own, accountId, form)),
    drop: ({ accountId, form }) => asOwner(accountId, (own) => deleteDraft(own, accountId, form)),
  };
}
