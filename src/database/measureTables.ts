import type { Generated } from 'kysely';

export interface MeasureTables {
  data_version: { name: string; version: number; content_hash: string | null };
  area: {
    area_no: Generated<number>;
    area_id: string;
    name: string;
    level: string;
    la_code: string | null;
    gss_code: string | null;
    region_id: string | null;
    started_on: string | null;
    ended_on: string | null;
  };
  area_code: { area_id: string; scheme: string; code: string };
  area_predecessor: {
    area_id: string;
    predecessor_id: string;
    changed_on: string;
    change: string;
  };
  measure: {
    measure_no: Generated<number>;
    measure_id: string;
    source: string;
    code: string;
  };
  measure_definition: {
    source_release_id: number;
    measure_no: number;
    topics: string[];
    title: string;
    chart_title: string;
    unit: string;
    unit_kind: string;
    axis_text: string;
    polarity: string;
    year_type: string;
    decimals: number | null;
    has_bands: boolean;
    description: string;
    methodology: string;
    publisher: string;
    links: string;
    last_updated_on: string | null;
    next_update_kind: string;
    next_update_on: string | null;
  };
  period: {
    period_no: Generated<number>;
    kind: string;
    label: string;
    start_on: string | null;
    end_on: string | null;
    year: number;
  };
  source_release: {
    source_release_id: Generated<number>;
    source: string;
    publisher: string;
    title: string;
    as_at: string;
    licence: string;
    content_hash: string;
    coverage: string;
    rows_read: number;
    rows_stored: number;
    rows_rejected: number;
    imported_at: Date;
    withdrawn_at: Generated<Date | null>;
    withdrawn_reason: Generated<string | null>;
  };
  release_period: {
    source_release_id: number;
    measure_no: number;
    period_no: number;
    printed: string;
    revision: string;
  };
  statistical_neighbour: {
    source_release_id: number;
    vintage: string;
    area_no: number;
    position: number;
    neighbour_no: number | null;
  };
  observation: {
    source_release_id: number;
    measure_no: number;
    breakdown_no: Generated<number>;
    area_no: number;
    period_no: number;
    value: number | null;
    status: string;
    mark: string | null;
    numerator: number | null;
    denominator: number | null;
    lower_limit: number | null;
    upper_limit: number | null;
  };
}
