-- Loading a publication in the product: what was uploaded, what reading it gave, and who decided.

create table import_upload (
  import_upload_id uuid primary key default gen_random_uuid(),
  uploaded_by text not null constraint import_upload_account_exists references account,
  organisation_id text not null constraint import_upload_organisation_exists references organisation,
  uploaded_at timestamptz not null,
  file_names text[] not null,
  state text not null constraint import_upload_state_known check (state in ('uploaded', 'reading', 'ready', 'refused', 'accepted', 'discarded', 'failed')),
  title text,
  as_at date,
  content_hash text,
  rows_read integer not null default 0,
  rows_expected integer,
  rows_stored integer,
  rows_rejected integer,
  notices integer,
  preview jsonb,
  problem jsonb,
  decided_by text constraint import_upload_decider_exists references account,
  decided_at timestamptz,
  reason text constraint import_upload_reason_not_blank check (reason ~ '\S'),
  source_release_id integer constraint import_upload_release_exists references source_release,
  constraint import_upload_decided_with_reason check (
    (state in ('accepted', 'discarded')) = (decided_by is not null)
    and (decided_by is not null) = (decided_at is not null)
    and (decided_by is not null) = (reason is not null)
  ),
  constraint import_upload_accepted_names_release check ((state = 'accepted') = (source_release_id is not null)),
  constraint import_upload_ready_has_preview check (state <> 'ready' or (preview is not null and content_hash is not null))
);
comment on table import_upload is 'One publication that somebody brought as files: read, previewed, then accepted or discarded.';
comment on column import_upload.rows_expected is 'How many rows the files hold, as far as that is known while they are read.';
comment on column import_upload.preview is 'What accepting it would change, worked out once against the figures then in force.';
create index import_upload_account on import_upload (uploaded_by);
create index import_upload_organisation on import_upload (organisation_id);
create index import_upload_decider on import_upload (decided_by);
create index import_upload_release on import_upload (source_release_id);

alter table import_upload enable row level security;
create policy import_upload_theirs on import_upload
  using (acts_for_all() or organisation_id = acting_organisation())
  with check (acts_for_all() or organisation_id = acting_organisation());
grant select, insert, update on import_upload to waymark_app;

alter table source_release
  add column withdrawn_at timestamptz,
  add column withdrawn_reason text,
  add constraint source_release_withdrawn_with_reason check (
    (withdrawn_at is null) = (withdrawn_reason is null) and (withdrawn_reason is null or withdrawn_reason ~ '\S')
  );
comment on column source_release.withdrawn_at is 'Since when it is in force for no day, not even for days before; its rows stay.';

-- What identifies a release is never changed: the app may complete one, and withdraw one.
revoke update on source_release from waymark_app;
grant update (coverage, rows_read, rows_stored, rows_rejected, imported_at, withdrawn_at, withdrawn_reason)
  on source_release to waymark_app;
