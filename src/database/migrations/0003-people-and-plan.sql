-- The partner bodies, the board's seats and the plan. Rows that leave the plan stay, withdrawn:
-- what later hangs on an action or a measure must not lose it.

create table organisation (
  organisation_id text primary key,
  position integer not null,
  name text not null,
  kind text not null constraint organisation_kind_known check (kind in ('council', 'nhs', 'police', 'fire', 'education', 'earlyYears', 'voluntary', 'parentCarer', 'justice', 'government', 'housing', 'other')),
  withdrawn_on date
);
comment on table organisation is 'A partner body or service that the plan names.';

create table seat (
  seat_number integer primary key,
  position integer not null,
  title text not null,
  how_filled text,
  withdrawn_on date
);
comment on table seat is 'A place on the board, whoever sits in it.';

create table seat_organisation (
  seat_number integer not null constraint seat_organisation_seat_exists references seat,
  organisation_id text not null constraint seat_organisation_organisation_exists references organisation,
  position integer not null,
  primary key (seat_number, organisation_id)
);
comment on table seat_organisation is 'The bodies a seat belongs to.';
create index seat_organisation_organisation on seat_organisation (organisation_id);

create table locality (
  locality_id text primary key,
  position integer not null,
  name text not null,
  note text,
  is_whole_area boolean not null,
  withdrawn_on date
);
comment on table locality is 'A place inside the area that the plan names. Places may overlap.';

create table plan (
  plan_id text primary key,
  partnership_name text not null,
  plan_name text not null,
  site_name text not null,
  place_name text not null,
  area_id text not null constraint plan_area_exists references area (area_id),
  la_code text not null,
  start_year smallint not null,
  end_year smallint not null,
  published_on date,
  report_promise text not null,
  about text[] not null,
  vision text[] not null,
  content_hash text not null,
  withdrawn_on date,
  constraint plan_years_in_order check (start_year <= end_year)
);
comment on table plan is 'A partnership and its plan. One is in force; another takes its place by withdrawing it.';
comment on column plan.content_hash is 'SHA-256 of all that the pack says, bodies and seats included: the same again changes nothing.';
create index plan_area on plan (area_id);
create unique index plan_one_in_force on plan ((withdrawn_on is null)) where withdrawn_on is null;

create table outcome (
  plan_id text not null constraint outcome_plan_exists references plan,
  outcome_id text not null,
  position integer not null,
  title text not null,
  meaning text not null,
  withdrawn_on date,
  primary key (plan_id, outcome_id)
);
comment on table outcome is 'Something the plan hopes for, for every child.';

create table principle (
  plan_id text not null constraint principle_plan_exists references plan,
  principle_number integer not null,
  position integer not null,
  title text not null,
  meaning text not null,
  withdrawn_on date,
  primary key (plan_id, principle_number)
);
comment on table principle is 'A way of working that all partners have agreed.';

create table priority (
  plan_id text not null constraint priority_plan_exists references plan,
  priority_id text not null,
  position integer not null,
  priority_number integer not null,
  name text not null,
  aim text not null,
  want text[] not null,
  why text[] not null,
  where_then text[] not null,
  withdrawn_on date,
  primary key (plan_id, priority_id)
);
comment on table priority is 'An outcome sought for children: one chapter of the plan.';
comment on column priority.where_then is 'Where the partnership was when the plan was written.';

create table kpi_bullet (
  plan_id text not null constraint kpi_bullet_plan_exists references plan,
  bullet_number integer not null,
  position integer not null,
  priority_id text not null,
  name text not null,
  withdrawn_on date,
  primary key (plan_id, bullet_number),
  constraint kpi_bullet_priority_exists foreign key (plan_id, priority_id) references priority
);
comment on table kpi_bullet is 'One line of the plan''s own list of performance indicators.';
create index kpi_bullet_priority on kpi_bullet (plan_id, priority_id);

create table kpi (
  plan_id text not null constraint kpi_plan_exists references plan,
  kpi_id text not null,
  position integer not null,
  priority_id text not null,
  bullet_number integer not null,
  row_type text not null constraint kpi_row_type_known check (row_type in ('whole', 'part', 'companion')),
  name text not null,
  counted text not null,
  wish text not null,
  people text,
  also_called text[] not null,
  unit text not null,
  polarity text not null constraint kpi_polarity_known check (polarity in ('higherIsBetter', 'lowerIsBetter', 'neitherIsBetter')),
  polarity_note text,
  derivation_kind text not null constraint kpi_derivation_kind_known check (derivation_kind in ('direct', 'complement', 'gap', 'none')),
  source text,
  code text,
  higher_code text,
  lower_code text,
  method text,
  publication text not null,
  statutory_return text,
  lifecycle text not null constraint kpi_lifecycle_known check (lifecycle in ('live', 'liveWithCaveat', 'paused', 'ended', 'misfiled', 'successor', 'notInSource', 'local', 'noSuchMeasure')),
  why_no_figures text,
  frequency text not null constraint kpi_frequency_known check (frequency in ('annual', 'quarterly', 'monthly', 'local', 'none')),
  local_refresh text not null constraint kpi_local_refresh_known check (local_refresh in ('weekly', 'monthly', 'termly', 'quarterly', 'annual', 'none')),
  year_type text,
  decimals smallint,
  break_before text,
  not_comparable_periods text[] not null,
  break_note text,
  numerator_code text,
  denominator_code text,
  counts_note text,
  stale_after date,
  cautions text[] not null,
  withdrawn_on date,
  primary key (plan_id, kpi_id),
  constraint kpi_priority_exists foreign key (plan_id, priority_id) references priority,
  constraint kpi_bullet_exists foreign key (plan_id, bullet_number) references kpi_bullet,
  constraint kpi_derivation_names_its_series check (
    (derivation_kind = 'none') = (source is null)
    and (derivation_kind in ('direct', 'complement')) = (code is not null)
    and (derivation_kind = 'gap') = (higher_code is not null)
    and (derivation_kind = 'gap') = (lower_code is not null)
  )
);
comment on table kpi is 'A measure that the plan tracks for a priority.';
comment on column kpi.source is 'Source and codes are the publisher''s own, letter for letter; the figures need not be loaded yet.';
create index kpi_priority on kpi (plan_id, priority_id);
create index kpi_of_bullet on kpi (plan_id, bullet_number);

create table kpi_outcome (
  plan_id text not null,
  kpi_id text not null,
  outcome_id text not null,
  position integer not null,
  primary key (plan_id, kpi_id, outcome_id),
  constraint kpi_outcome_kpi_exists foreign key (plan_id, kpi_id) references kpi,
  constraint kpi_outcome_outcome_exists foreign key (plan_id, outcome_id) references outcome
);
comment on table kpi_outcome is 'The outcomes a measure speaks to.';
create index kpi_outcome_outcome on kpi_outcome (plan_id, outcome_id);

create table action (
  plan_id text not null constraint action_plan_exists references plan,
  action_ref text not null,
  position integer not null,
  part_of text,
  priority_id text not null,
  title text not null,
  kind text not null constraint action_kind_known check (kind in ('serviceToRun', 'strategyToWrite', 'reformToAdopt', 'workforce', 'capital', 'engagement')),
  lead_named text,
  owner text,
  starts_on date,
  due_on date,
  target text,
  is_leaf boolean not null,
  note text,
  withdrawn_on date,
  primary key (plan_id, action_ref),
  constraint action_parent_exists foreign key (plan_id, part_of) references action,
  constraint action_priority_exists foreign key (plan_id, priority_id) references priority,
  constraint action_not_part_of_itself check (part_of <> action_ref),
  constraint action_days_in_order check (starts_on <= due_on)
);
comment on table action is 'Work that the plan promises. A parent''s parts are tracked in its place.';
create index action_parent on action (plan_id, part_of);
create index action_priority on action (plan_id, priority_id);

create table action_outcome (
  plan_id text not null,
  action_ref text not null,
  outcome_id text not null,
  position integer not null,
  primary key (plan_id, action_ref, outcome_id),
  constraint action_outcome_action_exists foreign key (plan_id, action_ref) references action,
  constraint action_outcome_outcome_exists foreign key (plan_id, outcome_id) references outcome
);
comment on table action_outcome is 'The outcomes an action serves.';
create index action_outcome_outcome on action_outcome (plan_id, outcome_id);

create table action_kpi (
  plan_id text not null,
  action_ref text not null,
  kpi_id text not null,
  position integer not null,
  primary key (plan_id, action_ref, kpi_id),
  constraint action_kpi_action_exists foreign key (plan_id, action_ref) references action,
  constraint action_kpi_kpi_exists foreign key (plan_id, kpi_id) references kpi
);
comment on table action_kpi is 'The measures an action should plausibly move: a link, not a proof of effect.';
create index action_kpi_kpi on action_kpi (plan_id, kpi_id);

create table action_lead_organisation (
  plan_id text not null,
  action_ref text not null,
  organisation_id text not null constraint action_lead_organisation_organisation_exists references organisation,
  position integer not null,
  primary key (plan_id, action_ref, organisation_id),
  constraint action_lead_organisation_action_exists foreign key (plan_id, action_ref) references action
);
comment on table action_lead_organisation is 'The bodies that the plan''s wording points to for an action; pointing is not owning.';
create index action_lead_organisation_organisation on action_lead_organisation (organisation_id);

create table stated_figure (
  plan_id text not null constraint stated_figure_plan_exists references plan,
  figure_number integer not null,
  position integer not null,
  subject text not null,
  value text not null,
  compared_with text,
  period text,
  priority_id text,
  kpi_id text,
  check_result text not null constraint stated_figure_check_known check (check_result in ('agrees', 'nearlyAgrees', 'partlyAgrees', 'differs', 'noNationalFigure', 'notAFigureToCheck')),
  check_note text,
  withdrawn_on date,
  primary key (plan_id, figure_number),
  constraint stated_figure_priority_exists foreign key (plan_id, priority_id) references priority,
  constraint stated_figure_kpi_exists foreign key (plan_id, kpi_id) references kpi
);
comment on table stated_figure is 'A figure that the plan''s own text states, as printed. Never mixed with published figures.';
create index stated_figure_priority on stated_figure (plan_id, priority_id);
create index stated_figure_kpi on stated_figure (plan_id, kpi_id);

create table achievement (
  plan_id text not null constraint achievement_plan_exists references plan,
  achievement_number integer not null,
  position integer not null,
  text text not null,
  withdrawn_on date,
  primary key (plan_id, achievement_number)
);
comment on table achievement is 'A result of the plan before this one.';

create table linked_board (
  plan_id text not null constraint linked_board_plan_exists references plan,
  linked_board_id text not null,
  position integer not null,
  name text not null,
  relation text not null,
  withdrawn_on date,
  primary key (plan_id, linked_board_id)
);
comment on table linked_board is 'A board or group beside the partnership''s own, and how the two work together.';

create table strategy (
  plan_id text not null constraint strategy_plan_exists references plan,
  strategy_id text not null,
  position integer not null,
  title text not null,
  state text not null constraint strategy_state_known check (state in ('toWrite', 'proposed', 'inDevelopment', 'toImplement', 'takingPart', 'inUse', 'published')),
  priority_id text,
  action_ref text,
  note text,
  withdrawn_on date,
  primary key (plan_id, strategy_id),
  constraint strategy_priority_exists foreign key (plan_id, priority_id) references priority,
  constraint strategy_action_exists foreign key (plan_id, action_ref) references action
);
comment on table strategy is 'A strategy the partnership means to write or deliver, as the plan states it.';
create index strategy_priority on strategy (plan_id, priority_id);
create index strategy_action on strategy (plan_id, action_ref);

create table reform (
  plan_id text not null constraint reform_plan_exists references plan,
  reform_id text not null,
  position integer not null,
  title text not null,
  state text not null constraint reform_state_known check (state in ('toWrite', 'proposed', 'inDevelopment', 'toImplement', 'takingPart', 'inUse', 'published')),
  priority_id text,
  action_ref text,
  note text,
  withdrawn_on date,
  primary key (plan_id, reform_id),
  constraint reform_priority_exists foreign key (plan_id, priority_id) references priority,
  constraint reform_action_exists foreign key (plan_id, action_ref) references action
);
comment on table reform is 'A national reform the partnership means to adopt, as the plan states it.';
create index reform_priority on reform (plan_id, priority_id);
create index reform_action on reform (plan_id, action_ref);

create table programme (
  plan_id text not null constraint programme_plan_exists references plan,
  programme_id text not null,
  position integer not null,
  name text not null,
  priority_id text not null,
  what_it_is text not null,
  withdrawn_on date,
  primary key (plan_id, programme_id),
  constraint programme_priority_exists foreign key (plan_id, priority_id) references priority
);
comment on table programme is 'A named programme, service or campaign.';
create index programme_priority on programme (plan_id, priority_id);

create table voice_body (
  plan_id text not null constraint voice_body_plan_exists references plan,
  voice_body_id text not null,
  position integer not null,
  name text not null,
  for_whom text not null,
  is_planned boolean not null,
  withdrawn_on date,
  primary key (plan_id, voice_body_id)
);
comment on table voice_body is 'A body through which people are heard.';

grant select, insert, update on
  organisation, seat, locality, plan, outcome, principle, priority, kpi_bullet, kpi, action,
  stated_figure, achievement, linked_board, strategy, reform, programme, voice_body
  to waymark_app;
grant select, insert, update, delete on
  seat_organisation, kpi_outcome, action_outcome, action_kpi, action_lead_organisation
  to waymark_app;
