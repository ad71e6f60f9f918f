import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import PgBoss from 'pg-boss';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/builders/database.js';
import { prepareJobs } from './prepareJobs.js';
import { startJobs, type RunningJobs, type ScheduledJob } from './startJobs.js';

const { db, owner, url, adminUrl } = await testDatabase();
const names = ['count', 'break', 'linger'];
const running: RunningJobs[] = [];
const faults: unknown[] = [];

beforeAll(() => prepareJobs({ adminUrl, names }));

afterEach(async () => {
  for (const jobs of running.splice(0)) await jobs.stop();
  faults.length = 0;
});

/** Never by itself while this runs: the tests ask for each run. */
const cron = '0 7 29 2 *';

async function start(...jobs: readonly Omit<ScheduledJob, 'cron'>[]): Promise<RunningJobs> {
  const started = await startJobs({
    url,
    jobs: jobs.map((job) => ({ ...job, cron })),
    onFault: (error) => faults.push(error),
  });
  running.push(started);
  return started;
}

/** As its time has come: the next look of whoever runs finds it. */
async function ask(name: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    migrate: false,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  await boss.send(name, {}, { retryLimit: 3, retryDelay: 300 });
  await boss.stop({ graceful: false });
}

interface JobRow {
  readonly state: string;
  readonly output: string | null;
}

async function listJobs(name: string): Promise<readonly JobRow[]> {
  const { rows } = await sql<JobRow>`
    select state::text, output::text from pgboss.job where name = ${name}`.execute(owner);
  return rows;
}

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('it did not come to that');
    await sleep(20);
  }
}

const stateOf = async (name: string) => (await listJobs(name))[0]?.state;

describe('the tables of the jobs', () => {
  it('are made once, and a further start looks and goes on', async () => {
    const before = performance.now();
    await prepareJobs({ adminUrl, names });
    expect(performance.now() - before).toBeLessThan(1000);
    const { rows } = await sql<{ name: string }>`
      select name from pgboss.queue where name not like '\\_\\_%' order by name`.execute(owner);
    expect(rows.map(({ name }) => name)).toEqual([...names].sort());
  });

  it('are brought to the version of the library', async () => {
    await sql`update pgboss.version set version = 23`.execute(owner);
    await prepareJobs({ adminUrl, names });
    const { rows } = await sql`select version from pgboss.version`.execute(owner);
    expect(rows).toEqual([{ version: 24 }]);
  });

  it('get a queue for a job that is new, from two starts at once', async () => {
    const more = { adminUrl, names: [...names, 'new'] };
    await Promise.all([prepareJobs(more), prepareJobs(more)]);
    const { rows } = await sql`select from pgboss.queue where name = 'new'`.execute(owner);
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['make a queue', sql`select pgboss.create_queue('mine', '{}')`],
    ['remove a queue', sql`select pgboss.delete_queue('count')`],
    ['change a queue', sql`update pgboss.queue set retry_limit = 0`],
    ['make a table', sql`create table pgboss.mine (a integer)`],
    ['say another version', sql`update pgboss.version set version = 1`],
  ])('do not let the app %s', async (_what, statement) => {
    await expect(statement.execute(db)).rejects.toThrow(/permission denied/);
  });
});

describe('a job', () => {
  it('is done once, however many processes run', async () => {
    await ask('count');
    const done: string[] = [];
    const work = () => {
      done.push('once');
      return Promise.resolve();
    };
    await Promise.all([start({ name: 'count', work }), start({ name: 'count', work })]);
    await until(async () => (await stateOf('count')) === 'completed');
    expect(done).toEqual(['once']);
    expect(faults).toEqual([]);
  });

  it('36: that fails is tried again, and nothing of what went wrong is stored', async () => {
    await ask('break');
    const error = new Error('Key (email)=(somebody@partner.example) already exists');
    await start({ name: 'break', work: () => Promise.reject(error) });
    await until(async () => (await stateOf('break')) === 'retry');
    const [job] = await listJobs('break');
    expect(job?.output).toContain('break failed: see the log');
    expect(job?.output).not.toContain('partner.example');
    expect(faults).toEqual([error]);
  });

  it('that takes long does not keep the server from stopping, and is done again', async () => {
    await ask('linger');
    const seen: string[] = [];
    const jobs = await start({
      name: 'linger',
      work: async () => {
        seen.push('begun');
        await sleep(8000, undefined, { ref: false });
      },
    });
    await until(() => seen.length > 0);
    const before = performance.now();
    await jobs.stop();
    expect(performance.now() - before).toBeLessThan(3000);
    expect(await stateOf('linger')).toBe('retry');
  });

  it('keeps to the clocks of London, and leaves the calendar with the version that had it', async () => {
    const work = () => Promise.resolve();
    await start({ name: 'count', work }, { name: 'linger', work });
    await start({ name: 'count', work });
    const { rows } = await sql`select name, cron, timezone from pgboss.schedule`.execute(owner);
    expect(rows).toEqual([{ name: 'count', cron, timezone: 'Europe/London' }]);
  });
});
