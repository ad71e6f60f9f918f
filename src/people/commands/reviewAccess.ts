import { dayAfter } from '../../lib/elapsedTime.js';
import { monthInWords } from '../../lib/calendarDate.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { PersonActing, ScheduleActing } from '../model/actor.js';
import { managesPeople } from '../model/granting.js';
import { toAccessReviewList } from '../model/reviewOfAccess.js';
import {
  finishReviewTask,
  insertAccessReview,
  insertReviewTask,
  markReviewed,
} from '../store/accessReviewWrites.js';
import { listPeople } from '../store/personQueries.js';
import type { Acting } from './acting.js';
import type { QueueMail } from './queueMail.js';

export interface ReviewDependencies {
  readonly acting: Acting;
  readonly queueMail: QueueMail;
  /** Where the review is, as a whole address. */
  readonly reviewUrl: string;
}

/** How long the office has for a month’s review. */
const daysToReview = 14;

/** Makes the month’s review, with a task and mails for the office; once a month, however often it runs. */
export async function makeAccessReview(
  { acting, queueMail, reviewUrl }: ReviewDependencies,
  actor: ScheduleActing,
): Promise<Result<{ readonly id: string }, 'madeAlready'>> {
  return acting.change(actor, async ({ db, now, today, record }) => {
    const month = `${today.slice(0, 7)}-01`;
    const people = await listPeople(db, { organisationId: null, today });
    const list = toAccessReviewList(people, now);
    const counts = { privileged: list.privileged.length, unused: list.unused.length };
    const id = await insertAccessReview(db, { month, ...counts, now });
    if (id === undefined) return failure('madeAlready');
    await insertReviewTask(db, { id, now, dueOn: dayAfter(today, daysToReview) });
    const office = people.filter(
      ({ closedAt, roles }) => closedAt === null && roles.some(({ role }) => role === 'office'),
    );
    for (const person of office) {
      await queueMail(db, {
        template: 'accessReview',
        to: { accountId: person.id, address: person.email },
        fields: { url: reviewUrl, month: `${monthInWords(month)} ${month.slice(0, 4)}` },
      });
    }
    await record({
      type: 'accessReview.made',
      subject: { kind: 'accessReview', id },
      after: { month, ...counts },
    });
    return success({ id });
  });
}

/** Says that somebody has gone through a month’s review; the day and who are kept. */
export async function finishAccessReview(
  { acting }: Pick<ReviewDependencies, 'acting'>,
  actor: PersonActing,
  id: string,
): Promise<Result<undefined, 'mayNotReview' | 'reviewedAlready'>> {
  return acting.change(actor, async ({ db, now, record }) => {
    if (!managesPeople(actor.role)) return failure('mayNotReview');
    const done = { id, accountId: actor.accountId, now };
    if (!(await markReviewed(db, done))) return failure('reviewedAlready');
    await finishReviewTask(db, done);
    await record({ type: 'accessReview.finished', subject: { kind: 'accessReview', id } });
    return success(undefined);
  });
}
