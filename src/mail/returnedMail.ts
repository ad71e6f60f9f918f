import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';

/** A mail that will never arrive. */
export interface ReturnedMail {
  readonly id: string;
  readonly toAccount: string | null;
  /** The address was refused, and not only our tries used up. */
  readonly isRefused: boolean;
}

/** Lets the office know, in the transaction in which `mark` says so of the mail itself. */
export type NoteReturned = (
  mail: ReturnedMail,
  mark: (db: Kysely<Tables>) => Promise<void>,
) => Promise<void>;
