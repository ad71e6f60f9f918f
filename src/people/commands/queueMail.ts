import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { OutgoingMail } from '../model/outgoingMail.js';

/** Puts a mail on its way inside the caller's transaction: it goes out once that is committed. */
export type QueueMail = (db: Kysely<Tables>, mail: OutgoingMail) => Promise<void>;
