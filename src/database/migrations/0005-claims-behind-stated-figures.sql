-- What of a stated figure can be looked up in published figures, so that it is checked anew with each
-- release and not by hand once.
create table stated_claim (
  plan_id text not null constraint stated_claim_plan_exists references plan,
  figure_number integer not null,
  claim_number integer not null,
  position integer not null,
  title text not null,
  kind text not null constraint stated_claim_kind_known check (kind in ('equals', 'rises', 'falls', 'aboveEngland', 'belowEngland', 'notBelowEngland', 'shown')),
  source text not null,
  codes text[] not null constraint stated_claim_of_one_series_or_two check (cardinality(codes) in (1, 2)),
  place text not null constraint stated_claim_place_known check (place in ('area', 'england')),
  periods text[] not null constraint stated_claim_of_some_period check (cardinality(periods) > 0),
  stated text,
  withdrawn_on date,
  primary key (plan_id, figure_number, claim_number),
  constraint stated_claim_figure_exists foreign key (plan_id, figure_number) references stated_figure,
  constraint stated_claim_number_only_to_equal check ((kind = 'equals') = (stated is not null))
);
comment on table stated_claim is 'A part of a stated figure that published figures can bear out or not.';
comment on column stated_claim.codes is 'Codes of the source, letter for letter; two make a gap, the higher group first.';
comment on column stated_claim.stated is 'The number as the plan prints it, without its unit: 66.';

grant select, insert, update on stated_claim to waymark_app;
