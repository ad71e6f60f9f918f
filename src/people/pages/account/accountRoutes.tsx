import { donePath, otherSessionsPath, ownNamePath } from '../../../paths/managing.js';
import { ownAccountPath } from '../../../paths/people.js';
import { actorOf, personOf } from '../../../web/http/access.js';
import type { Exchange } from '../../../web/http/workPages.js';
import type { PageError } from '../../../web/page/shell.js';
import { changeName } from '../../commands/changeName.js';
import { endOtherSessions, readOwnAccount } from '../../commands/ownAccount.js';
import { signedInAccess } from '../../model/access.js';
import { nameProblemText } from '../../model/personName.js';
import { doneNotice } from '../parts/doneNotice.js';
import { readFields } from '../parts/formFields.js';
import { anyRole } from '../parts/managingAccess.js';
import type { ManagingPages } from '../parts/managingPages.js';
import { AccountPage } from './AccountPage.js';

/** One’s own page. */
export function registerAccount(pages: ManagingPages): void {
  const { app, dependencies } = pages;
  const { acting } = dependencies;
  app.get(ownAccountPath(), { config: { access: signedInAccess } }, (request, reply) =>
    sendAccount(pages, { request, reply }, { chosen: {}, errors: [] }),
  );
  app.post(ownNamePath(), { config: anyRole }, async (request, reply) => {
    const chosen = readFields(request.body);
    const changed = await changeName({ acting }, actorOf(request), chosen['name'] ?? '');
    if (changed.ok) return reply.redirect(donePath(ownAccountPath(), 'renamed'), 303);
    const errors = [{ text: nameProblemText(changed.error), href: '#name' }];
    return sendAccount(pages, { request, reply }, { chosen, errors });
  });
  app.post(otherSessionsPath(), { config: anyRole }, async (request, reply) => {
    await endOtherSessions({ acting }, actorOf(request), personOf(request).sessionId);
    return reply.redirect(donePath(ownAccountPath(), 'signedOut'), 303);
  });
}

export interface AccountForm {
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: readonly PageError[];
}

export async function sendAccount(
  { dependencies }: ManagingPages,
  exchange: Exchange,
  { chosen, errors }: AccountForm,
) {
  const { acting, clock, sendWorkPage } = dependencies;
  const person = personOf(exchange.request);
  const own = await readOwnAccount({ acting }, person.accountId, clock());
  return sendWorkPage(exchange, {
    page: {
      title: 'Your account',
      section: ownAccountPath(),
      errors,
      ...doneNotice(exchange.request.query),
    },
    body: (token) => <AccountPage {...{ token, person, own, chosen, errors }} />,
  });
}
