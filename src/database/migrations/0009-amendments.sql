-- What the pack says is kept as it came, apart from what the partnership goes by, which the plan's
-- tables hold: so a change made in the product outlives the next pack, and can be taken back.
create table plan_pack (
  plan_id text primary key constraint plan_pack_plan_exists references plan,
  content_hash text not null,
  content jsonb not null,
  saved_at timestamptz not null
);
comment on table plan_pack is 'All that the newest pack of a plan says, before any amendment.';

create table plan_amendment (
  plan_amendment_id uuid primary key default gen_random_uuid(),
  amendment_number bigint generated always as identity constraint plan_amendment_number_unique unique,
  plan_id text not null constraint plan_amendment_plan_exists references plan,
  subject_kind text not null constraint plan_amendment_subject_kind_known check (subject_kind in ('organisation', 'seat', 'measure', 'figures')),
  subject_id text not null constraint plan_amendment_subject_named check (subject_id <> ''),
  field text not null constraint plan_amendment_field_named check (field <> ''),
  follows_pack boolean not null,
  value jsonb,
  based_on jsonb not null,
  made_by text constraint plan_amendment_maker_exists references account,
  organisation_id text constraint plan_amendment_organisation_exists references organisation,
  made_at timestamptz not null,
  reason text not null constraint plan_amendment_reason_given check (reason ~ '\S'),
  constraint plan_amendment_own_value_or_the_packs check (follows_pack = (value is null))
);
comment on table plan_amendment is 'A field of the plan that was changed in the product. Append-only: of two for one field the higher number holds.';
comment on column plan_amendment.value is 'Null, and no value of JSON, where the field is to be as the pack says.';
comment on column plan_amendment.based_on is 'What the pack said then, so that a later pack that says something else can be pointed out.';
create index plan_amendment_subject on plan_amendment (plan_id, subject_kind, subject_id);
create index plan_amendment_maker on plan_amendment (made_by);
create index plan_amendment_organisation on plan_amendment (organisation_id);

-- The plan is public, and so is what was changed in it; who changed it is for those who may edit.
alter table plan_amendment enable row level security;
create policy plan_amendment_read on plan_amendment for select using (true);
create policy plan_amendment_make on plan_amendment for insert
  with check (acts_for_all() or organisation_id = acting_organisation());

grant select, insert, update on plan_pack to waymark_app;
grant select, insert on plan_amendment to waymark_app;
