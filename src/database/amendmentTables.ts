import type { ColumnType, Generated } from 'kysely';

/** JSON is written as text and read as whatever it holds. */
type Json = ColumnType<unknown, string | null, string | null>;

export interface AmendmentTables {
  plan_pack: { plan_id: string; content_hash: string; content: Json; saved_at: Date };
  plan_amendment: {
    plan_amendment_id: Generated<string>;
    amendment_number: Generated<number>;
    plan_id: string;
    subject_kind: string;
    subject_id: string;
    field: string;
    follows_pack: boolean;
    value: Json;
    based_on: Json;
    made_by: string | null;
    organisation_id: string | null;
    made_at: Date;
    reason: string;
  };
}
