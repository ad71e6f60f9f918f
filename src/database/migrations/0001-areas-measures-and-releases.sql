-- Areas, measures, and what each publication of a source said about them.

create table data_version (
  name text primary key,
  version bigint not null default 1,
  content_hash text
);
comment on table data_version is 'One row for each thing the server keeps in memory; a change raises its version.';
insert into data_version (name) values ('areas'), ('measures'), ('plan');

create table area (
  area_no smallint generated always as identity primary key,
  area_id text not null constraint area_id_unique unique,
  name text not null,
  level text not null constraint area_level_known check (level in ('country', 'region', 'localAuthority', 'formerAuthority')),
  la_code text,
  gss_code text,
  region_id text constraint area_region_exists references area (area_id) deferrable initially deferred,
  started_on date,
  ended_on date
);
comment on table area is 'A geography that figures are about, under a stable id of ours.';
create index area_region on area (region_id);

create table area_code (
  area_id text not null constraint area_code_area_exists references area (area_id) on delete cascade,
  scheme text not null constraint area_code_scheme_known check (scheme in ('gss', 'la')),
  code text not null,
  constraint area_code_unique primary key (scheme, code)
);
comment on table area_code is 'Every code an area has or had: nine characters (gss) or three digits (la).';
create index area_code_area on area_code (area_id);

create table area_predecessor (
  area_id text not null constraint area_predecessor_area_exists references area (area_id) on delete cascade,
  predecessor_id text not null constraint area_predecessor_predecessor_exists references area (area_id) on delete cascade,
  changed_on date not null,
  change text not null constraint area_predecessor_change_known check (change in ('sameBoundary', 'changed', 'merged', 'split')),
  primary key (area_id, predecessor_id)
);
comment on table area_predecessor is 'Which area came before which; a line may cross only sameBoundary.';
create index area_predecessor_predecessor on area_predecessor (predecessor_id);

create table measure (
  measure_no integer generated always as identity primary key,
  measure_id text not null constraint measure_id_unique unique,
  source text not null,
  code text not null,
  constraint measure_code_unique unique (source, code)
);
comment on table measure is 'One measure of one official source. What it says of itself comes with each release.';

create table period (
  period_no integer generated always as identity primary key,
  kind text not null constraint period_kind_known check (kind in ('calendar', 'financial', 'academic', 'quarter', 'month', 'snapshot', 'pooled', 'asPublished')),
  label text not null,
  start_on date,
  end_on date,
  year smallint not null,
  constraint period_unique unique nulls not distinct (kind, label, start_on, end_on)
);
comment on table period is 'A stretch of time or a day that a figure is about; asPublished has no dates.';

create table source_release (
  source_release_id integer generated always as identity primary key,
  source text not null,
  publisher text not null,
  title text not null,
  as_at date not null,
  licence text not null,
  content_hash text not null,
  coverage text not null constraint source_release_coverage_known check (coverage in ('whole', 'pack')),
  rows_read integer not null,
  rows_stored integer not null,
  rows_rejected integer not null,
  imported_at timestamptz not null,
  constraint source_release_content_unique unique (source, content_hash),
  constraint source_release_rows_add_up check (rows_read = rows_stored + rows_rejected)
);
comment on table source_release is 'One publication of an official source. Never changed by a later one.';

create table measure_definition (
  source_release_id integer not null constraint measure_definition_release_exists references source_release on delete cascade,
  measure_no integer not null constraint measure_definition_measure_exists references measure,
  topics text[] not null,
  title text not null,
  chart_title text not null,
  unit text not null,
  unit_kind text not null constraint measure_definition_unit_kind_known check (unit_kind in ('rate', 'count', 'other')),
  axis_text text not null,
  polarity text not null constraint measure_definition_polarity_known check (polarity in ('higherIsBetter', 'lowerIsBetter', 'neitherIsBetter')),
  year_type text not null,
  decimals smallint,
  has_bands boolean not null,
  description text not null,
  methodology text not null,
  publisher text not null,
  links text not null,
  last_updated_on date,
  next_update_kind text not null constraint measure_definition_next_update_known check (next_update_kind in ('due', 'toBeConfirmed', 'discontinued', 'notSaid')),
  next_update_on date,
  primary key (source_release_id, measure_no),
  constraint measure_definition_next_update_dated check ((next_update_kind = 'due') = (next_update_on is not null))
);
comment on table measure_definition is 'How a release describes a measure: a later one never changes what an earlier one said.';
create index measure_definition_measure on measure_definition (measure_no);

create table release_period (
  source_release_id integer not null constraint release_period_release_exists references source_release on delete cascade,
  measure_no integer not null constraint release_period_measure_exists references measure,
  period_no integer not null constraint release_period_period_exists references period,
  printed text not null,
  revision text not null constraint release_period_revision_known check (revision in ('provisional', 'revised', 'final')),
  primary key (source_release_id, measure_no, period_no)
);
comment on table release_period is 'Which periods a release gives for a measure, as it prints them, and how final they are.';
create index release_period_measure on release_period (measure_no);
create index release_period_period on release_period (period_no);

create table statistical_neighbour (
  source_release_id integer not null constraint statistical_neighbour_release_exists references source_release on delete cascade,
  vintage text not null,
  area_no smallint not null constraint statistical_neighbour_area_exists references area,
  position smallint not null,
  neighbour_no smallint not null constraint statistical_neighbour_neighbour_exists references area,
  primary key (source_release_id, vintage, area_no, position)
);
comment on table statistical_neighbour is 'The areas most like an area, nearest first, in the lists that came with a release.';
create index statistical_neighbour_area on statistical_neighbour (area_no);
create index statistical_neighbour_neighbour on statistical_neighbour (neighbour_no);

create table observation (
  source_release_id integer not null,
  measure_no integer not null,
  breakdown_no integer not null default 0,
  area_no smallint not null,
  period_no integer not null,
  value numeric,
  status text not null,
  mark text,
  numerator numeric,
  denominator numeric,
  lower_limit numeric,
  upper_limit numeric,
  constraint observation_status_known check (status in ('value', 'suppressed', 'notAvailable', 'notApplicable', 'lowReliability', 'roundsToZero', 'notStated', 'notSupplied', 'unknownMark')),
  constraint observation_value_only_when_known check ((status = 'value') = (value is not null))
) partition by list (source_release_id);
comment on table observation is 'One published cell: a value or why there is none, and the mark as printed. One partition for each release; keys are checked when a partition is attached.';
