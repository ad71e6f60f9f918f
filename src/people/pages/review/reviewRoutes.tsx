import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { donePath } from '../../../paths/managing.js';
import { accessReviewPath, peoplePath } from '../../../paths/people.js';
import { actorOf } from '../../../web/http/access.js';
import { finishAccessReview } from '../../commands/reviewAccess.js';
import { viewPeople } from '../../commands/viewPeople.js';
import { toAccessReviewList } from '../../model/reviewOfAccess.js';
import { listAccessReviews } from '../../store/accessReviewQueries.js';
import { doneNotice } from '../parts/doneNotice.js';
import { isId } from '../parts/formFields.js';
import { managing } from '../parts/managingAccess.js';
import type { ManagingPages } from '../parts/managingPages.js';
import { ReviewPage } from './ReviewPage.js';

const ofId = z.object({ id: z.string() });
const everybody = { q: '', organisationId: null, role: null };

/** The monthly review of access. */
export function registerReview({ app, dependencies }: ManagingPages): void {
  const { acting, clock, sendWorkPage } = dependencies;
  app.get(accessReviewPath(), { config: managing }, async (request, reply) => {
    const actor = actorOf(request);
    const people = await viewPeople({ acting }, actor, everybody);
    const model = {
      list: toAccessReviewList(people, clock()),
      reviews: await acting.read(actor, listAccessReviews),
      names: new Map(people.map(({ id, name }) => [id, name])),
    };
    return sendWorkPage(
      { request, reply },
      {
        page: {
          title: 'Review of access',
          section: peoplePath(),
          back: { text: 'People', href: peoplePath() },
          ...doneNotice(request.query),
        },
        body: (token) => <ReviewPage token={token} {...model} />,
      },
    );
  });
  app.post(`${accessReviewPath()}/:id`, { config: managing }, async (request, reply) => {
    const { id } = ofId.parse(request.params);
    if (!isId(id)) throw new NotFoundError('no such review');
    // Gone through twice is gone through: the first stays, and both see so.
    await finishAccessReview({ acting }, actorOf(request), id);
    return reply.redirect(donePath(accessReviewPath(), 'reviewed'), 303);
  });
}
