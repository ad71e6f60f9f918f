import { join } from 'node:path';
import type { Config } from './config.js';
import { startJobs } from './jobs/startJobs.js';
import { openTransport } from './mail/mailSettings.js';
import { createPostRound } from './mail/postRound.js';
import { noteReturnedMail } from './people/commands/noteReturnedMail.js';
import type { Runtime } from './runtime.js';
import { scheduledJobs } from './scheduledJobs.js';

export interface Background {
  readonly stop: () => Promise<void>;
}

export interface BackgroundOptions {
  readonly runtime: Runtime;
  readonly config: Pick<Config, 'mail' | 'dataDir' | 'siteAddress'>;
  readonly onFault: (error: unknown) => void;
}

/** What the server does beside answering: it sends mail, and keeps to its calendar of jobs. */
export async function startBackground(options: BackgroundOptions): Promise<Background> {
  const { runtime, config, onFault } = options;
  const { acting, clock, databaseUrl } = runtime;
  const plan = await runtime.plans.current();
  const post = createPostRound(
    {
      db: runtime.database.db,
      clock,
      transport: openTransport(config.mail, join(config.dataDir, 'outbox')),
      siteName: plan?.siteName ?? 'Waymark',
      noteReturned: (mail, mark) => noteReturnedMail(acting, mail, mark),
      onCarrierFault: (why) => {
        onFault(new Error(`a mail could not be sent: ${why}`));
      },
    },
    onFault,
  );
  post.start();
  const jobs = await startJobs({
    url: databaseUrl,
    jobs: scheduledJobs(runtime, config.siteAddress),
    onFault,
  });
  return {
    stop: async () => {
      await Promise.all([post.stop(), jobs.stop()]);
    },
  };
}
