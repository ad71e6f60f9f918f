import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** A mail whose turn it is. */
export interface DueMail {
  readonly id: string;
  readonly template: string;
  readonly toAccount: string | null;
  readonly toAddress: string;
  readonly fields: unknown;
  readonly queuedAt: Date;
  /** This try counted. */
  readonly attempts: number;
}

export async function insertMail(
  db: Kysely<Tables>,
  mail: Pick<DueMail, 'template' | 'fields' | 'toAccount' | 'toAddress'>,
): Promise<void> {
  await db
    .insertInto('mail_message')
    .values({
      template: mail.template,
      to_account: mail.toAccount,
      to_address: mail.toAddress,
      fields: JSON.stringify(mail.fields),
    })
    .execute();
}

/**
 * Takes the mail that has waited longest, and keeps it from every other sender until `nextTryAt`:
 * one that dies on the way lets it be tried again then, and not before.
 */
export async function takeDueMail(
  db: Kysely<Tables>,
  { now, nextTryAt }: { readonly now: Date; readonly nextTryAt: Date },
): Promise<DueMail | undefined> {
  const { rows } = await sql<DueMail>`
    update mail_message set sending_since = ${now}, attempts = attempts + 1, next_try_at = ${nextTryAt}
     where mail_message_id = (
       select mail_message_id from mail_message
        where sent_at is null and failed_at is null and next_try_at <= ${now}
        order by next_try_at, queued_at limit 1 for update skip locked)
    returning mail_message_id as id, template, to_account as "toAccount", to_address as "toAddress",
              fields, queued_at as "queuedAt", attempts`.execute(db);
  return rows[0];
}

/** What went into it may hold a link, so it is forgotten. */
export async function markSent(
  db: Kysely<Tables>,
  {
    id,
    now,
    reference,
  }: { readonly id: string; readonly now: Date; readonly reference: string | null },
): Promise<void> {
  await db
    .updateTable('mail_message')
    .set({
      sent_at: now,
      provider_id: reference,
      fields: null,
      sending_since: null,
      last_error: null,
    })
    .where('mail_message_id', '=', id)
    // Word that it came back may be here before this.
    .where('failed_at', 'is', null)
    .execute();
}

export async function markForLater(
  db: Kysely<Tables>,
  { id, nextTryAt, why }: { readonly id: string; readonly nextTryAt: Date; readonly why: string },
): Promise<void> {
  await db
    .updateTable('mail_message')
    .set({ next_try_at: nextTryAt, sending_since: null, last_error: why })
    .where('mail_message_id', '=', id)
    .execute();
}

/** It is given up, or came back after it was sent. */
export async function markFailed(
  db: Kysely<Tables>,
  { id, now, why }: { readonly id: string; readonly now: Date; readonly why: string },
): Promise<void> {
  await db
    .updateTable('mail_message')
    .set({ failed_at: now, sent_at: null, fields: null, sending_since: null, last_error: why })
    .where('mail_message_id', '=', id)
    .execute();
}

/** A mail that somebody reports on: by their id for it, or by ours where theirs is not kept yet. */
export async function findNotFailed(
  db: Kysely<Tables>,
  { providerId, id }: { readonly providerId: string; readonly id: string | null },
): Promise<{ readonly id: string; readonly toAccount: string | null } | undefined> {
  return db
    .selectFrom('mail_message')
    .select(['mail_message_id as id', 'to_account as toAccount'])
    .where((expression) =>
      expression.or([
        expression('provider_id', '=', providerId),
        ...(id === null ? [] : [expression('mail_message_id', '=', id)]),
      ]),
    )
    .where('failed_at', 'is', null)
    .executeTakeFirst();
}
