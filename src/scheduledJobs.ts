import { accessReviewPath } from './paths/people.js';
import type { ScheduledJob } from './jobs/startJobs.js';
import { removeExpired } from './people/commands/removeExpired.js';
import { makeAccessReview } from './people/commands/reviewAccess.js';
import { usualRetention } from './people/model/retention.js';
import type { Runtime } from './runtime.js';

/** All that is done by itself. */
export function scheduledJobs(
  { acting, queueMail }: Pick<Runtime, 'acting' | 'queueMail'>,
  siteAddress: string,
): readonly ScheduledJob[] {
  const schedule = { kind: 'schedule' } as const;
  return [
    {
      name: 'removeExpired',
      cron: '20 3 * * *',
      work: async () => {
        await removeExpired({ acting, retention: usualRetention }, schedule);
      },
    },
    {
      // Made once a month. Asked for daily, so that a server that is down on the first is no gap.
      name: 'accessReview',
      cron: '0 7 * * *',
      work: async () => {
        const reviewUrl = `${siteAddress}${accessReviewPath()}`;
        await makeAccessReview({ acting, queueMail, reviewUrl }, schedule);
      },
    },
  ];
}
