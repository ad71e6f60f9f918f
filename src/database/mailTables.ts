import type { ColumnType, Generated } from 'kysely';

export interface MailTables {
  mail_message: {
    mail_message_id: Generated<string>;
    template: string;
    to_account: string | null;
    to_address: string;
    /** JSON, written as text; `null` once the mail was sent. */
    fields: ColumnType<unknown, string, string | null>;
    queued_at: Generated<Date>;
    next_try_at: Generated<Date>;
    sending_since: Generated<Date | null>;
    attempts: Generated<number>;
    sent_at: Generated<Date | null>;
    failed_at: Generated<Date | null>;
    provider_id: Generated<string | null>;
    last_error: Generated<string | null>;
  };
}
