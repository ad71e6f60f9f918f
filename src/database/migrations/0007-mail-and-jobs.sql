-- Mail that is on its way or was sent.

create table mail_message (
  mail_message_id uuid primary key default gen_random_uuid(),
  template text not null,
  to_account text constraint mail_message_account_exists references account on delete cascade,
  to_address text not null,
  fields jsonb,
  queued_at timestamptz not null default now(),
  next_try_at timestamptz not null default now(),
  sending_since timestamptz,
  attempts integer not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  provider_id text,
  last_error text,
  constraint mail_message_ends_once check (sent_at is null or failed_at is null)
);
comment on table mail_message is 'A mail to be sent, sent or given up. What goes into it is forgotten once it is sent.';
create index mail_message_account on mail_message (to_account);
create index mail_message_waiting on mail_message (next_try_at) where sent_at is null and failed_at is null;
create index mail_message_provider on mail_message (provider_id);

grant select, insert, update, delete on mail_message to waymark_app;
