import { secondFactorPath } from '../../../paths/people.js';
import { changeSecondFactorPath } from '../../../paths/signingIn.js';
import { ownAccountPath } from '../../../paths/people.js';
import { personOf } from '../../../web/http/access.js';
import { readForm } from '../../../web/http/readForm.js';
import type { Exchange } from '../../../web/http/workPages.js';
import { removeOwnSecondFactor } from '../../commands/resetSecondFactor.js';
import type { StrongRefusal } from '../../commands/strongAnswer.js';
import { signedInAccess } from '../../model/access.js';
import { ChangePage, changeTitle } from './ChangePage.js';
import { refusalErrors } from './secondFactorRoutes.js';
import { openInstead, strongFields, type StrongPages } from './strongPages.js';

const config = { access: signedInAccess };

/** Changing one’s own password and app, with the old ones. */
export function registerChanging(pages: StrongPages): void {
  const { app, dependencies } = pages;
  app.get(changeSecondFactorPath(), { config }, (request, reply) =>
    sendChange(pages, { request, reply }, null),
  );
  app.post(changeSecondFactorPath(), { config }, async (request, reply) => {
    const { accountId, sessionId } = personOf(request);
    const { password, code } = readForm(strongFields, request);
    const removed = await removeOwnSecondFactor(dependencies, {
      ...{ accountId, sessionId },
      answer: { password, code, isBackupCode: false },
      requestId: request.id,
    });
    if (!removed.ok) return sendChange(pages, { request, reply }, removed.error);
    // Without a second factor the session is no more than one from a link, until a new one is set up.
    await openInstead(dependencies, { request, reply }, { accountId, method: 'link' });
    return reply.redirect(secondFactorPath(ownAccountPath()), 303);
  });
}

function sendChange(
  { dependencies }: StrongPages,
  exchange: Exchange,
  refusal: StrongRefusal | null,
) {
  const errors = refusalErrors(refusal);
  return dependencies.sendWorkPage(exchange, {
    page: {
      title: changeTitle,
      section: null,
      back: { text: 'Your account', href: ownAccountPath() },
      errors,
    },
    body: (token) => (
      <ChangePage token={token} action={changeSecondFactorPath()} hasErrors={errors.length > 0} />
    ),
  });
}
