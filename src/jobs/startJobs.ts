import PgBoss from 'pg-boss';

/** Work that is done by itself at set times, by one process however many run. */
export interface ScheduledJob {
  readonly name: string;
  /** Minute, hour, day of the month, month, day of the week, as London’s clocks show them. */
  readonly cron: string;
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
    await boss.work(name, { pollingIntervalSeconds: 30 }, async () => {
      try {
        await work();
      } catch (error) {
        onFault(error);
        throw error;
      }
    });
    await boss.schedule(
      name,
      cron,
      {},
      {
        tz: 'Europe/London',
        retryLimit: 3,
        retryDelay: 300,
        retryBackoff: true,
      },
    );
  }
  return {
    stop: async () => {
      await boss.stop({ graceful: true, wait: true, timeout: patienceMs });
    },
  };
}
