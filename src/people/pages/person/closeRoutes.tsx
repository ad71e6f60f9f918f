import { donePath, personClosePath, personReopenPath } from '../../../paths/managing.js';
import { peoplePath, personPath } from '../../../paths/people.js';
import { actorOf } from '../../../web/http/access.js';
import { closeAccount, reopenAccount } from '../../commands/closeAccount.js';
import { viewPerson } from '../../commands/viewPeople.js';
import { managing } from '../parts/managingAccess.js';
import type { ManagingPages } from '../parts/managingPages.js';
import { refusalError } from '../parts/refusalErrors.js';
import { ClosePage } from './ClosePage.js';
import { ofPerson, sendPerson } from './personRoutes.js';

/** Closing a leaver’s account, and opening one again. */
export function registerClosing(pages: ManagingPages): void {
  const { app, dependencies } = pages;
  const path = personClosePath(':id').replace('%3A', ':');
  app.get(path, { config: managing }, async (request, reply) => {
    const { id } = ofPerson.parse(request.params);
    const person = await viewPerson(dependencies, actorOf(request), id);
    return dependencies.sendWorkPage(
      { request, reply },
      {
        page: {
          title: `Close the account of ${person.name}`,
          section: peoplePath(),
          back: { text: person.name, href: personPath(id) },
        },
        body: (token) => <ClosePage {...{ token, person }} />,
      },
    );
  });
  app.post(path, { config: { ...managing, keepsDraft: true } }, async (request, reply) => {
    const { id } = ofPerson.parse(request.params);
    const closed = await closeAccount(dependencies, actorOf(request), id);
    if (closed.ok) return reply.redirect(donePath(personPath(id), 'closed'), 303);
    const errors = [refusalError(closed.error)];
    return sendPerson(pages, { request, reply }, { id, chosen: {}, errors });
  });
  app.post(
    personReopenPath(':id').replace('%3A', ':'),
    { config: managing },
    async (request, reply) => {
      const { id } = ofPerson.parse(request.params);
      const opened = await reopenAccount(dependencies, actorOf(request), id);
      if (opened.ok) return reply.redirect(donePath(personPath(id), 'reopened'), 303);
      const errors = [refusalError(opened.error)];
      return sendPerson(pages, { request, reply }, { id, chosen: {}, errors });
    },
  );
}
