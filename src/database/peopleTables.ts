import type { ColumnType, Generated } from 'kysely';

/** JSON is written as text and read as whatever it holds. */
type Json = ColumnType<unknown, string | null, string | null>;

export interface PeopleTables {
  account: {
    id: string;
    display_name: string;
    email: string;
    email_verified: Generated<boolean>;
    image: Generated<string | null>;
    created_at: Date;
    updated_at: Date;
    last_seen_at: Generated<Date | null>;
    closed_at: Generated<Date | null>;
    mail_failed_at: Generated<Date | null>;
  };
  session: {
    id: string;
    account_id: string;
    token: string;
    expires_at: Date;
    created_at: Date;
    updated_at: Date;
    ip_address: string | null;
    user_agent: string | null;
    signed_in_by: Generated<string>;
    last_seen_at: Generated<Date | null>;
    ended_at: Generated<Date | null>;
  };
  credential: {
    id: string;
    account_id: string;
    provider: string;
    subject: string;
    password: string | null;
    created_at: Date;
    updated_at: Date;
  };
  verification: {
    id: string;
    identifier: string;
    value: string;
    expires_at: Date;
    created_at: Date;
    updated_at: Date;
  };
  second_factor: {
    id: string;
    account_id: string;
    secret: string;
    backup_codes: string;
    verified: boolean | null;
    created_at: Date | null;
    updated_at: Date | null;
  };
  sign_in_link: {
    sign_in_link_id: Generated<string>;
    account_id: string;
    token_hash: string;
    created_at: Date;
    expires_at: Date;
    used_at: Generated<Date | null>;
  };
  throttle: {
    throttle_key: string;
    window_started_at: Date;
    attempts: number;
    locked_until: Date | null;
  };
  role_assignment: {
    role_assignment_id: Generated<string>;
    account_id: string;
    role: string;
    organisation_id: string;
    priority_id: string | null;
    starts_on: string;
    ends_on: Generated<string | null>;
    granted_at: Date;
  };
  seat_holder: {
    seat_holder_id: Generated<string>;
    seat_number: number;
    account_id: string;
    organisation_id: string;
    is_deputy: boolean;
    starts_on: string;
    ends_on: Generated<string | null>;
  };
  local_group: {
    local_group_id: string;
    name: string;
    locality_id: string | null;
    started_on: string;
    closed_on: Generated<string | null>;
  };
  group_member: {
    group_member_id: Generated<string>;
    local_group_id: string;
    account_id: string;
    organisation_id: string;
    is_chair: boolean;
    starts_on: string;
    ends_on: Generated<string | null>;
  };
  invitation: {
    invitation_id: Generated<string>;
    email: string;
    role: string;
    organisation_id: string;
    priority_id: string | null;
    token_hash: string;
    invited_by: string | null;
    invited_at: Date;
    expires_at: Date;
    accepted_at: Generated<Date | null>;
    withdrawn_at: Generated<Date | null>;
  };
  access_key: {
    access_key_id: Generated<string>;
    account_id: string;
    organisation_id: string;
    kind: string;
    label: string;
    key_hash: string;
    created_at: Date;
    expires_on: string | null;
    last_used_at: Generated<Date | null>;
    revoked_at: Generated<Date | null>;
  };
  task: {
    task_id: Generated<string>;
    kind: string;
    role: string | null;
    account_id: string | null;
    organisation_id: string | null;
    about_kind: string;
    about_id: string;
    created_at: Date;
    due_on: string | null;
    done_at: Generated<Date | null>;
    done_by: Generated<string | null>;
  };
  draft: { account_id: string; form: string; about: string; fields: Json; saved_at: Date };
  access_review: {
    access_review_id: Generated<string>;
    month: string;
    reviewed_at: Generated<Date | null>;
    reviewed_by: Generated<string | null>;
    privileged: number;
    unused: number;
    made_at: Date;
  };
  journal_entry: {
    entry_number: Generated<number>;
    recorded_at: Date;
    actor_kind: string;
    account_id: string | null;
    role: string | null;
    organisation_id: string | null;
    entry_type: string;
    subject_kind: string;
    subject_id: string;
    before: Json;
    after: Json;
    reason: string | null;
    request_id: string | null;
    previous_hash: Generated<Buffer>;
    hash: Generated<Buffer>;
  };
  journal_head: { entry_number: number; hash: Buffer };
}
