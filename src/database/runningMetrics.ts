import { sql, type Kysely } from 'kysely';
import type { Metric } from '../lib/prometheusText.js';

interface Reading {
  readonly name: string;
  readonly read: () => Promise<readonly Metric[]>;
}

/**
 * What waits in the database and how far it has come: numbers alone. A reading that fails is
 * counted as failed and stops no other.
 */
export async function runningMetrics<Schema>(
  db: Kysely<Schema>,
  now: Date,
): Promise<readonly Metric[]> {
  const results = await Promise.all(
    readingsOf(db, now).map(async ({ name, read }) =>
      read().then(
        (metrics) => ({ name, metrics, failed: 0 }),
        () => ({ name, metrics: [], failed: 1 }),
      ),
    ),
  );
  const failures: Metric = {
    name: 'waymark_reading_failed',
    help: 'Whether a part of this page could not be read from the database.',
    kind: 'gauge',
    samples: results.map(({ name, failed }) => ({ labels: { reading: name }, value: failed })),
  };
  return [...results.flatMap(({ metrics }) => metrics), failures];
}

function readingsOf<Schema>(db: Kysely<Schema>, now: Date): readonly Reading[] {
  return [
    { name: 'releases', read: () => readReleases(db, now) },
    { name: 'journal', read: () => readJournal(db) },
    { name: 'mail', read: () => readMail(db, now) },
    { name: 'jobs', read: () => readJobs(db) },
  ];
}

async function readReleases<Schema>(db: Kysely<Schema>, now: Date): Promise<readonly Metric[]> {
  const { rows } = await sql<{ readonly newest: Date | null }>`
    select max(imported_at) as newest from source_release`.execute(db);
  const newest = rows[0]?.newest ?? null;
  return [
    {
      name: 'waymark_newest_release_age_seconds',
      help: 'How long ago figures were last loaded; nothing where none are.',
      kind: 'gauge',
      samples: newest === null ? [] : [{ value: secondsBetween(newest, now) }],
    },
  ];
}

async function readJournal<Schema>(db: Kysely<Schema>): Promise<readonly Metric[]> {
  const { rows } = await sql<{ readonly length: number }>`
    select entry_number::float8 as length from journal_head`.execute(db);
  return [
    {
      name: 'waymark_journal_entries',
      help: 'Entries of the journal.',
      kind: 'gauge',
      samples: rows.map(({ length }) => ({ value: length })),
    },
  ];
}

async function readMail<Schema>(db: Kysely<Schema>, now: Date): Promise<readonly Metric[]> {
  const { rows } = await sql<{
    readonly waiting: number;
    readonly failed: number;
    readonly oldest: Date | null;
  }>`
    select count(*) filter (where sent_at is null and failed_at is null)::float8 as waiting,
      count(*) filter (where failed_at is not null)::float8 as failed,
      min(queued_at) filter (where sent_at is null and failed_at is null) as oldest
    from mail_message`.execute(db);
  return rows.flatMap(({ waiting, failed, oldest }) => [
    {
      name: 'waymark_mail_messages',
      help: 'Mails that wait to be sent, and mails that were given up.',
      kind: 'gauge' as const,
      samples: [
        { labels: { state: 'waiting' }, value: waiting },
        { labels: { state: 'failed' }, value: failed },
      ],
    },
    {
      name: 'waymark_mail_oldest_waiting_seconds',
      help: 'How long the oldest mail has been waiting; 0 where none is.',
      kind: 'gauge' as const,
      samples: [{ value: oldest === null ? 0 : secondsBetween(oldest, now) }],
    },
  ]);
}

async function readJobs<Schema>(db: Kysely<Schema>): Promise<readonly Metric[]> {
  const { rows } = await sql<{ readonly state: string; readonly jobs: number }>`
    select state::text as state, count(*)::float8 as jobs
    from pgboss.job group by state order by state`.execute(db);
  return [
    {
      name: 'waymark_jobs',
      help: 'Jobs by what has become of them.',
      kind: 'gauge',
      samples: rows.map(({ state, jobs }) => ({ labels: { state }, value: jobs })),
    },
  ];
}

function secondsBetween(earlier: Date, later: Date): number {
  return Math.max(0, Math.round((later.getTime() - earlier.getTime()) / 1000));
}
