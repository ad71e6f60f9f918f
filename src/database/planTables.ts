import type { AmendmentTables } from './amendmentTables.js';

/** One entry of a list of the plan's. */
interface Listed {
  /** The place in the plan's own order, from 0. */
  position: number;
  /** The day it left the plan, `null` while it is in it. */
  withdrawn_on: string | null;
}

export interface PlanTables extends AmendmentTables {
  organisation: Listed & { organisation_id: string; name: string; kind: string };
  seat: Listed & { seat_number: number; title: string; how_filled: string | null };
  seat_organisation: { seat_number: number; organisation_id: string; position: number };
  locality: Listed & {
    locality_id: string;
    name: string;
    note: string | null;
    is_whole_area: boolean;
  };
  plan: {
    plan_id: string;
    partnership_name: string;
    plan_name: string;
    site_name: string;
    place_name: string;
    area_id: string;
    la_code: string;
    start_year: number;
    end_year: number;
    published_on: string | null;
    report_promise: string;
    about: string[];
    vision: string[];
    content_hash: string;
    withdrawn_on: string | null;
  };
  outcome: Listed & { plan_id: string; outcome_id: string; title: string; meaning: string };
  principle: Listed & {
    plan_id: string;
    principle_number: number;
    title: string;
    meaning: string;
  };
  priority: Listed & {
    plan_id: string;
    priority_id: string;
    priority_number: number;
    name: string;
    aim: string;
    want: string[];
    why: string[];
    where_then: string[];
  };
  kpi_bullet: Listed & {
    plan_id: string;
    bullet_number: number;
    priority_id: string;
    name: string;
  };
  kpi: Listed & KpiColumns;
  kpi_outcome: { plan_id: string; kpi_id: string; outcome_id: string; position: number };
  action: Listed & ActionColumns;
  action_outcome: { plan_id: string; action_ref: string; outcome_id: string; position: number };
  action_kpi: { plan_id: string; action_ref: string; kpi_id: string; position: number };
  action_lead_organisation: {
    plan_id: string;
    action_ref: string;
    organisation_id: string;
    position: number;
  };
  stated_figure: Listed & {
    plan_id: string;
    figure_number: number;
    subject: string;
    value: string;
    compared_with: string | null;
    period: string | null;
    priority_id: string | null;
    kpi_id: string | null;
    check_result: string;
    check_note: string | null;
  };
  stated_claim: Listed & {
    plan_id: string;
    figure_number: number;
    claim_number: number;
    title: string;
    kind: string;
    source: string;
    codes: string[];
    place: string;
    periods: string[];
    stated: string | null;
  };
  achievement: Listed & { plan_id: string; achievement_number: number; text: string };
  linked_board: Listed & {
    plan_id: string;
    linked_board_id: string;
    name: string;
    relation: string;
  };
  strategy: Listed & StatedWorkColumns & { strategy_id: string };
  reform: Listed & StatedWorkColumns & { reform_id: string };
  programme: Listed & {
    plan_id: string;
    programme_id: string;
    name: string;
    priority_id: string;
    what_it_is: string;
  };
  voice_body: Listed & {
    plan_id: string;
    voice_body_id: string;
    name: string;
    for_whom: string;
    is_planned: boolean;
  };
}

interface KpiColumns {
  plan_id: string;
  kpi_id: string;
  priority_id: string;
  bullet_number: number;
  row_type: string;
  name: string;
  counted: string;
  wish: string;
  people: string | null;
  also_called: string[];
  unit: string;
  polarity: string;
  polarity_note: string | null;
  derivation_kind: string;
  source: string | null;
  code: string | null;
  higher_code: string | null;
  lower_code: string | null;
  method: string | null;
  publication: string;
  statutory_return: string | null;
  lifecycle: string;
  why_no_figures: string | null;
  frequency: string;
  local_refresh: string;
  year_type: string | null;
  decimals: number | null;
  break_before: string | null;
  not_comparable_periods: string[];
  break_note: string | null;
  numerator_code: string | null;
  denominator_code: string | null;
  counts_note: string | null;
  stale_after: string | null;
  cautions: string[];
}

interface ActionColumns {
  plan_id: string;
  action_ref: string;
  part_of: string | null;
  priority_id: string;
  title: string;
  kind: string;
  lead_named: string | null;
  owner: string | null;
  starts_on: string | null;
  due_on: string | null;
  target: string | null;
  is_leaf: boolean;
  note: string | null;
}

interface StatedWorkColumns {
  plan_id: string;
  title: string;
  state: string;
  priority_id: string | null;
  action_ref: string | null;
  note: string | null;
}
