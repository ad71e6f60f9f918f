import type { Kysely } from 'kysely';
import { forPartnership, setActing, type ActingContext } from '../../database/actingContext.js';
import type { Tables } from '../../database/tables.js';
import { londonDate } from '../../lib/calendarDate.js';
import type { Actor } from '../model/actor.js';
import type { EntryDraft } from '../model/entryDraft.js';
import { actsForAll } from '../model/role.js';

/** A change under way: all of it is kept, with its entries in the journal, or none. */
export interface Change {
  readonly db: Kysely<Tables>;
  readonly actor: Actor;
  readonly now: Date;
  /** The day in London. */
  readonly today: string;
  readonly record: (entry: EntryDraft) => Promise<void>;
}

/** Does things in somebody's name. The one way to what belongs to people or organisations. */
export interface Acting {
  /**
   * Runs `work` in one transaction that sees and changes only what the actor may. It has to record
   * at least one entry. If it returns a refusal (`{ ok: false }`) or throws, nothing is kept.
   */
  readonly change: <T>(actor: Actor, work: (change: Change) => Promise<T>) => Promise<T>;
  /** Reads in one transaction, as the actor may. */
  readonly read: <T>(actor: Actor, work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
}

/** Writes an entry into the journal, and does what later domains do because of it. */
export type RecordEntry = (change: Change, entry: EntryDraft) => Promise<void>;

export interface ActingDependencies {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  readonly recordEntry: RecordEntry;
}

export function createActing(dependencies: ActingDependencies): Acting {
  const { db } = dependencies;
  return {
    read: (actor, work) =>
      db.transaction().execute(async (transaction) => {
        await setActing(transaction, contextOf(actor));
        return work(transaction);
      }),
    change: async (actor, work) => {
      const transaction = await db.startTransaction().execute();
      try {
        await setActing(transaction, contextOf(actor));
        const entries = { count: 0 };
        const result = await work(toChange({ ...dependencies, db: transaction }, actor, entries));
        if (isRefusal(result)) {
          await transaction.rollback().execute();
          return result;
        }
        if (entries.count === 0) throw new Error('a change left no entry in the journal');
        await transaction.commit().execute();
        return result;
      } catch (error) {
        // A connection that is lost has rolled back already, and cannot be told to.
        if (!transaction.isCommitted && !transaction.isRolledBack) {
          await transaction
            .rollback()
            .execute()
            .catch(() => undefined);
        }
        throw error;
      }
    },
  };
}

/**
 * A change inside a transaction that has begun already, as a bulk load has; whoever began it ends
 * it, and sees to it that an entry is recorded.
 */
export async function joinChange(dependencies: ActingDependencies, actor: Actor): Promise<Change> {
  await setActing(dependencies.db, contextOf(actor));
  return toChange(dependencies, actor, { count: 0 });
}

function toChange(
  { db, clock, recordEntry }: ActingDependencies,
  actor: Actor,
  entries: { count: number },
): Change {
  const now = clock();
  const change: Change = {
    db,
    actor,
    now,
    today: londonDate(now),
    record: async (entry) => {
      entries.count += 1;
      await recordEntry(change, entry);
    },
  };
  return change;
}

function contextOf(actor: Actor): ActingContext {
  if (actor.kind !== 'person') return forPartnership;
  const { accountId, organisationId, role } = actor;
  return { accountId, organisationId, isForAll: actsForAll(role) };
}

function isRefusal(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;
}
