-- Who may do what, and the record of who did what. Every table that says whose organisation a row
-- is of has row security: the app's role sees the organisation it acts for, and nothing without one.

create function acting_account() returns text
language sql stable as $$ select nullif(current_setting('waymark.account', true), '') $$;
comment on function acting_account is 'The account a transaction works for; null for nobody.';

create function acting_organisation() returns text
language sql stable as $$ select nullif(current_setting('waymark.organisation', true), '') $$;
comment on function acting_organisation is 'The organisation a transaction works for; null for none.';

create function acts_for_all() returns boolean
language sql stable as $$ select coalesce(current_setting('waymark.scope', true), '') = 'partnership' $$;
comment on function acts_for_all is 'Whether a transaction works for the whole partnership: the office, an administrator, a job, the pack.';

create table account (
  id text primary key default gen_random_uuid()::text,
  display_name text not null constraint account_name_not_blank check (display_name ~ '\S'),
  email text not null constraint account_email_unique unique constraint account_email_small check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  last_seen_at timestamptz,
  closed_at timestamptz,
  mail_failed_at timestamptz
);
comment on table account is 'Somebody who may sign in. A closed account stays, so that the journal keeps its meaning.';
comment on column account.id is 'Called id because the sign-in library calls it so, as in the four tables that follow.';
comment on column account.image is 'Always null: the sign-in library has a field for it.';

create table session (
  id text primary key default gen_random_uuid()::text,
  account_id text not null constraint session_account_exists references account on delete cascade,
  token text not null constraint session_token_unique unique,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  signed_in_by text not null default 'link' constraint session_signed_in_by_known check (signed_in_by in ('link', 'password', 'secondFactor', 'provider')),
  last_seen_at timestamptz,
  ended_at timestamptz
);
comment on table session is 'A sign-in that is or was in use. Ended ones are removed after a while.';
create index session_account on session (account_id);

create table credential (
  id text primary key default gen_random_uuid()::text,
  account_id text not null constraint credential_account_exists references account on delete cascade,
  provider text not null,
  subject text not null,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint credential_subject_unique unique (provider, subject)
);
comment on table credential is 'What an account signs in with besides emailed links: a password, or an identity at a partner''s provider.';
create index credential_account on credential (account_id);

create table verification (
  id text primary key default gen_random_uuid()::text,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table verification is 'Short-lived proofs of the sign-in library, such as the state of a sign-in at a provider.';
create index verification_identifier on verification (identifier);

create table second_factor (
  id text primary key default gen_random_uuid()::text,
  account_id text not null constraint second_factor_account_exists references account on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean,
  created_at timestamptz,
  updated_at timestamptz
);
comment on table second_factor is 'The secret of an account''s authenticator app, encrypted.';
create index second_factor_account on second_factor (account_id);

create table sign_in_link (
  sign_in_link_id uuid primary key default gen_random_uuid(),
  account_id text not null constraint sign_in_link_account_exists references account on delete cascade,
  token_hash text not null constraint sign_in_link_token_unique unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table sign_in_link is 'An emailed link. A new one takes the place of those before it.';
create index sign_in_link_account on sign_in_link (account_id);

create table throttle (
  throttle_key text primary key,
  window_started_at timestamptz not null,
  attempts integer not null,
  locked_until timestamptz
);
comment on table throttle is 'How often something was tried of late, under a hash of what it was tried with.';

create table role_assignment (
  role_assignment_id uuid primary key default gen_random_uuid(),
  account_id text not null constraint role_assignment_account_exists references account on delete cascade,
  role text not null constraint role_assignment_role_known check (role in ('admin', 'office', 'lead', 'sponsor', 'owner', 'contributor', 'analyst', 'auditor', 'participation', 'checker', 'editor', 'board', 'chair', 'viewer')),
  organisation_id text not null constraint role_assignment_organisation_exists references organisation,
  priority_id text,
  starts_on date not null,
  ends_on date,
  granted_at timestamptz not null,
  constraint role_assignment_days_in_order check (starts_on <= ends_on),
  constraint role_assignment_lead_of_priority check ((role = 'lead') = (priority_id is not null))
);
comment on table role_assignment is 'A role somebody holds in an organisation, or for a priority, from one day to another.';
create index role_assignment_account on role_assignment (account_id);
create index role_assignment_organisation on role_assignment (organisation_id);

create table seat_holder (
  seat_holder_id uuid primary key default gen_random_uuid(),
  seat_number integer not null constraint seat_holder_seat_exists references seat,
  account_id text not null constraint seat_holder_account_exists references account on delete cascade,
  organisation_id text not null constraint seat_holder_organisation_exists references organisation,
  is_deputy boolean not null,
  starts_on date not null,
  ends_on date,
  constraint seat_holder_days_in_order check (starts_on <= ends_on)
);
comment on table seat_holder is 'Who sits in a seat of the board, or stands in for its holder, from one day to another.';
create index seat_holder_seat on seat_holder (seat_number);
create index seat_holder_account on seat_holder (account_id);
create index seat_holder_organisation on seat_holder (organisation_id);

create table local_group (
  local_group_id text primary key,
  name text not null,
  locality_id text constraint local_group_locality_exists references locality,
  started_on date not null,
  closed_on date
);
comment on table local_group is 'A group of partners and residents that works in one locality.';
create index local_group_locality on local_group (locality_id);

create table group_member (
  group_member_id uuid primary key default gen_random_uuid(),
  local_group_id text not null constraint group_member_group_exists references local_group,
  account_id text not null constraint group_member_account_exists references account on delete cascade,
  organisation_id text not null constraint group_member_organisation_exists references organisation,
  is_chair boolean not null,
  starts_on date not null,
  ends_on date,
  constraint group_member_days_in_order check (starts_on <= ends_on)
);
comment on table group_member is 'Who belongs to a local group, from one day to another.';
create index group_member_group on group_member (local_group_id);
create index group_member_account on group_member (account_id);
create index group_member_organisation on group_member (organisation_id);

create table invitation (
  invitation_id uuid primary key default gen_random_uuid(),
  email text not null constraint invitation_email_small check (email = lower(email)),
  role text not null,
  organisation_id text not null constraint invitation_organisation_exists references organisation,
  priority_id text,
  token_hash text not null constraint invitation_token_unique unique,
  invited_by text constraint invitation_inviter_exists references account,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz
);
comment on table invitation is 'A role offered to an address. Whoever takes it up gets an account and the role.';
create index invitation_organisation on invitation (organisation_id);
create index invitation_inviter on invitation (invited_by);

create table access_key (
  access_key_id uuid primary key default gen_random_uuid(),
  account_id text not null constraint access_key_account_exists references account on delete cascade,
  organisation_id text not null constraint access_key_organisation_exists references organisation,
  kind text not null constraint access_key_kind_known check (kind in ('api', 'calendar')),
  label text not null,
  key_hash text not null constraint access_key_hash_unique unique,
  created_at timestamptz not null,
  expires_on date,
  last_used_at timestamptz,
  revoked_at timestamptz
);
comment on table access_key is 'A key of somebody''s own: for programs that use the API, or the address of their calendar.';
create index access_key_account on access_key (account_id);
create index access_key_organisation on access_key (organisation_id);

create table task (
  task_id uuid primary key default gen_random_uuid(),
  kind text not null,
  role text,
  account_id text constraint task_account_exists references account on delete cascade,
  organisation_id text constraint task_organisation_exists references organisation,
  about_kind text not null,
  about_id text not null,
  created_at timestamptz not null,
  due_on date,
  done_at timestamptz,
  done_by text constraint task_done_by_exists references account,
  constraint task_for_somebody check (account_id is not null or role is not null)
);
comment on table task is 'Something to do: for one person, or for whoever holds a role in an organisation. No organisation: the partnership''s office.';
create index task_account on task (account_id);
create index task_organisation on task (organisation_id);
create index task_done_by on task (done_by);
create unique index task_open_once on task (kind, about_kind, about_id, coalesce(account_id, ''), coalesce(role, '')) where done_at is null;

create table draft (
  account_id text not null constraint draft_account_exists references account on delete cascade,
  form text not null,
  about text not null,
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (account_id, form, about)
);
comment on table draft is 'What somebody has typed into a form and not sent yet.';

create table access_review (
  access_review_id uuid primary key default gen_random_uuid(),
  month date not null,
  reviewed_at timestamptz,
  reviewed_by text constraint access_review_reviewer_exists references account,
  privileged integer not null,
  unused integer not null,
  made_at timestamptz not null,
  constraint access_review_month_unique unique (month)
);
comment on table access_review is 'One monthly look at who may do what: how many privileged and unused accounts there were, and when it was gone through.';
create index access_review_reviewer on access_review (reviewed_by);

create table journal_entry (
  entry_number bigint primary key,
  recorded_at timestamptz not null,
  actor_kind text not null constraint journal_entry_actor_kind_known check (actor_kind in ('person', 'command', 'schedule', 'visitor')),
  account_id text,
  role text,
  organisation_id text,
  entry_type text not null,
  subject_kind text not null,
  subject_id text not null,
  before jsonb,
  after jsonb,
  reason text,
  request_id text,
  previous_hash bytea not null,
  hash bytea not null,
  constraint journal_entry_person_has_account check ((actor_kind = 'person') = (account_id is not null))
);
comment on table journal_entry is 'Who did what, when, as what role, from which organisation. Append-only, each row sealed with the one before.';
comment on column journal_entry.account_id is 'Kept without a reference: an entry outlives everything it speaks of.';
create index journal_entry_subject on journal_entry (subject_kind, subject_id);
create index journal_entry_account on journal_entry (account_id);
create index journal_entry_organisation on journal_entry (organisation_id);
create index journal_entry_recorded_at on journal_entry (recorded_at);

create table journal_head (
  only_one boolean primary key default true constraint journal_head_only_one check (only_one),
  entry_number bigint not null,
  hash bytea not null
);
comment on table journal_head is 'The last entry of the journal: what is missing from its end shows here.';
insert into journal_head (entry_number, hash) values (0, sha256('waymark journal'));

create function journal_text(entry journal_entry) returns text
language sql stable as $$
  select array_to_json(array[
    entry.entry_number::text,
    to_char(entry.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    entry.actor_kind, entry.account_id, entry.role, entry.organisation_id,
    entry.entry_type, entry.subject_kind, entry.subject_id,
    entry.before::text, entry.after::text, entry.reason, entry.request_id
  ])::text
$$;
comment on function journal_text is 'What the seal of an entry covers, as one text.';

create function append_journal_entry() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head journal_head;
begin
  select * into strict head from journal_head for update;
  new.entry_number := head.entry_number + 1;
  new.previous_hash := head.hash;
  new.hash := sha256(head.hash || convert_to(journal_text(new), 'UTF8'));
  update journal_head set entry_number = new.entry_number, hash = new.hash;
  return new;
end
$$;
comment on function append_journal_entry is 'Numbers an entry and seals it with the one before; entries are written one after the other.';
create trigger journal_entry_append before insert on journal_entry
  for each row execute function append_journal_entry();

create function refuse_journal_change() returns trigger
language plpgsql as $$ begin raise exception 'the journal is append-only'; end $$;
comment on function refuse_journal_change is 'Stops even the owner of the table from changing an entry by mistake.';
create trigger journal_entry_unchanged before update or delete or truncate on journal_entry
  for each statement execute function refuse_journal_change();

-- Row security. The plan's own statements about organisations are public; only the partnership
-- as a whole may change them.
alter table organisation enable row level security;
create policy organisation_read on organisation for select using (true);
create policy organisation_write on organisation using (acts_for_all()) with check (acts_for_all());
alter table seat_organisation enable row level security;
create policy seat_organisation_read on seat_organisation for select using (true);
create policy seat_organisation_write on seat_organisation using (acts_for_all()) with check (acts_for_all());
alter table action_lead_organisation enable row level security;
create policy action_lead_organisation_read on action_lead_organisation for select using (true);
create policy action_lead_organisation_write on action_lead_organisation using (acts_for_all()) with check (acts_for_all());

alter table role_assignment enable row level security;
create policy role_assignment_own on role_assignment for select using (account_id = acting_account());
create policy role_assignment_theirs on role_assignment
  using (acts_for_all() or organisation_id = acting_organisation())
  with check (acts_for_all() or organisation_id = acting_organisation());
alter table seat_holder enable row level security;
create policy seat_holder_theirs on seat_holder
  using (acts_for_all() or organisation_id = acting_organisation())
  with check (acts_for_all() or organisation_id = acting_organisation());
alter table group_member enable row level security;
create policy group_member_theirs on group_member
  using (acts_for_all() or organisation_id = acting_organisation())
  with check (acts_for_all() or organisation_id = acting_organisation());
alter table invitation enable row level security;
create policy invitation_theirs on invitation
  using (acts_for_all() or organisation_id = acting_organisation())
  with check (acts_for_all() or organisation_id = acting_organisation());
alter table access_key enable row level security;
create policy access_key_theirs on access_key
  using (acts_for_all() or (organisation_id = acting_organisation() and account_id = acting_account()))
  with check (acts_for_all() or (organisation_id = acting_organisation() and account_id = acting_account()));
alter table task enable row level security;
create policy task_theirs on task
  using (acts_for_all() or organisation_id = acting_organisation() or account_id = acting_account())
  with check (acts_for_all() or organisation_id = acting_organisation());
alter table draft enable row level security;
create policy draft_own on draft
  using (account_id = acting_account()) with check (account_id = acting_account());
alter table journal_entry enable row level security;
create policy journal_entry_read on journal_entry for select
  using (acts_for_all() or organisation_id = acting_organisation());
create policy journal_entry_append on journal_entry for insert
  with check (acts_for_all() or organisation_id = acting_organisation());

grant select, insert, update on account, role_assignment, seat_holder, local_group, group_member,
  invitation, access_key, task, access_review to waymark_app;
grant select, insert, update, delete on session, credential, verification, second_factor,
  sign_in_link, throttle, draft to waymark_app;
grant select, insert on journal_entry to waymark_app;
grant select on journal_head to waymark_app;
grant select on schema_migration to waymark_app;
