import type { ColumnType, Generated } from 'kysely';

/** JSON is written as text and read as whatever it holds. */
type Json = ColumnType<unknown, string | null, string | null>;

export interface ImportTables {
  import_upload: {
    import_upload_id: string;
    uploaded_by: string;
    organisation_id: string;
    uploaded_at: Date;
    file_names: string[];
    state: string;
    title: Generated<string | null>;
    as_at: Generated<string | null>;
    content_hash: Generated<string | null>;
    rows_read: Generated<number>;
    rows_expected: Generated<number | null>;
    rows_stored: Generated<number | null>;
    rows_rejected: Generated<number | null>;
    notices: Generated<number | null>;
    preview: Json;
    problem: Json;
    decided_by: Generated<string | null>;
    decided_at: Generated<Date | null>;
    reason: Generated<string | null>;
    source_release_id: Generated<number | null>;
  };
}
