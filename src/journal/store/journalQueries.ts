import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { EntryValue, EntryValues } from '../../people/model/entryDraft.js';
import { roles } from '../../people/model/role.js';
import type { JournalEntry } from '../model/journalEntry.js';
import type { JournalFilter } from '../model/journalFilter.js';

export interface EntryPage {
  /** Only entries with a lower number; `null` from the newest on. */
  readonly before: number | null;
  readonly most: number;
}

/** The entries that somebody looks for, the newest first. */
export async function listEntries(
  db: Kysely<Tables>,
  filter: JournalFilter,
  { before, most }: EntryPage,
): Promise<readonly JournalEntry[]> {
  const { type, about, organisationId, role, from, to } = filter;
  let query = selectEntries(db).orderBy('entry_number', 'desc').limit(most);
  if (before !== null) query = query.where('entry_number', '<', before);
  if (type !== null) query = query.where('entry_type', '=', type);
  if (role !== null) query = query.where('role', '=', role);
  if (organisationId !== null) {
    query = query.where('journal_entry.organisation_id', '=', organisationId);
  }
  if (about !== '') {
    query = query.where(
      sql<boolean>`(starts_with(subject_id, ${about}) or starts_with(account_id, ${about}))`,
    );
  }
  if (from !== null) query = query.where(sql<boolean>`recorded_at >= ${startOfDay(from)}`);
  if (to !== null) {
    query = query.where(sql<boolean>`recorded_at < ${startOfDay(to)} + interval '1 day'`);
  }
  return (await query.execute()).map(toEntry);
}

export async function findEntry(
  db: Kysely<Tables>,
  number: number,
): Promise<JournalEntry | undefined> {
  const row = await selectEntries(db).where('entry_number', '=', number).executeTakeFirst();
  return row === undefined ? undefined : toEntry(row);
}

/** Whether somebody's look at the journal is on record since then. */
export async function isViewRecorded(
  db: Kysely<Tables>,
  accountId: string,
  since: Date,
): Promise<boolean> {
  const found = await db
    .selectFrom('journal_entry')
    .select('entry_number')
    .where('account_id', '=', accountId)
    .where('entry_type', '=', 'journal.viewed')
    .where('recorded_at', '>=', since)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Midnight in London, as the office means a day. */
function startOfDay(day: string) {
  return sql<Date>`(${day}::date::timestamp at time zone 'Europe/London')`;
}

function selectEntries(db: Kysely<Tables>) {
  return db
    .selectFrom('journal_entry')
    .leftJoin('organisation', 'organisation.organisation_id', 'journal_entry.organisation_id')
    .select([
      'entry_number',
      'recorded_at',
      'actor_kind',
      'account_id',
      'role',
      'journal_entry.organisation_id as organisation_id',
      'organisation.name as organisation_name',
      'entry_type',
      'subject_kind',
      'subject_id',
      'before',
      'after',
      'reason',
      'request_id',
    ]);
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number];

const actorKinds = ['person', 'command', 'schedule', 'visitor'] as const;

function toEntry(row: EntryRow): JournalEntry {
  const actorKind = actorKinds.find((kind) => kind === row.actor_kind);
  if (actorKind === undefined) throw new Error(`${row.actor_kind} is nobody who acts`);
  return {
    number: row.entry_number,
    recordedAt: row.recorded_at,
    actorKind,
    accountId: row.account_id,
    role: roles.find((role) => role === row.role) ?? null,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    type: row.entry_type,
    subject: { kind: row.subject_kind, id: row.subject_id },
    before: toValues(row.before),
    after: toValues(row.after),
    reason: row.reason,
    requestId: row.request_id,
  };
}

function toValues(json: unknown): EntryValues | null {
  if (typeof json !== 'object' || json === null) return null;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, toValue(value)]));
}

/** An entry holds plain values alone; anything else is shown as it is written. */
function toValue(json: unknown): EntryValue {
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean')
    return json;
  if (json === null || json === undefined) return null;
  return Array.isArray(json) ? json.map(toValue) : JSON.stringify(json);
}
