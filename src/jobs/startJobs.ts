import PgBoss from 'pg-boss';

/** Work that is done by itself at set times, by one process however many run. */
export interface ScheduledJob {
  readonly name: string;
  /** Minute, hour, day of the month, month, day of the week, as London’s clocks show them. */
  readonly cron: string;
  /** Done again when it was cut off or failed, so the second time has to do no harm. */
  readonly work: () => Promise<void>;
}

export interface StartJobsOptions {
  /** Connects as the weak role. */
  readonly url: string;
  readonly jobs: readonly ScheduledJob[];
  readonly onFault: (error: unknown) => void;
}

export interface RunningJobs {
  /** Waits a little for what is under way; what is cut off is done again. */
  readonly stop: () => Promise<void>;
}

const patienceMs = 2000;

/** Four tries in all, the last within two hours. */
const retries = { retryLimit: 3, retryDelay: 300, retryBackoff: true };

/** Starts the jobs. A job that fails is tried again three times, later each time. */
export async function startJobs({ url, jobs, onFault }: StartJobsOptions): Promise<RunningJobs> {
  const boss = new PgBoss({
    connectionString: url,
    max: 3,
    migrate: false,
    application_name: 'waymark-jobs',
  });
  boss.on('error', onFault);
  await boss.start();
  const wanted = new Set(jobs.map(({ name }) => name));
  for (const { name } of await boss.getSchedules()) {
    if (!wanted.has(name)) await boss.unschedule(name);
  }
  for (const { name, cron, work } of jobs) {
    await boss.work(name, { pollingIntervalSeconds: 30 }, () => doJob({ name, work }, onFault));
    await boss.schedule(name, cron, {}, { tz: 'Europe/London', ...retries });
  }
  return {
    stop: () => boss.stop({ graceful: true, wait: true, timeout: patienceMs }),
  };
}

async function doJob(
  { name, work }: Pick<ScheduledJob, 'name' | 'work'>,
  onFault: (error: unknown) => void,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    onFault(error);
    // The library stores what is thrown, and an error of the database may hold what was in a row.
    throw new Error(`${name} failed: see the log`);
  }
}
