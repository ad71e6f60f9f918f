import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { donePath, personRolesPath, roleEndPath } from '../../../paths/managing.js';
import { peoplePath, personPath } from '../../../paths/people.js';
import { actorOf } from '../../../web/http/access.js';
import { keptNotice } from '../../../web/http/keptForm.js';
import type { Exchange } from '../../../web/http/workPages.js';
import type { PageError } from '../../../web/page/shell.js';
import { endRole, grantRole } from '../../commands/grantRole.js';
import { viewPerson } from '../../commands/viewPeople.js';
import { managesPeople } from '../../model/granting.js';
import { readDayParts, toDay } from '../parts/dayParts.js';
import { doneNotice } from '../parts/doneNotice.js';
import { isId, readFields } from '../parts/formFields.js';
import { anyRole, commandsOf, managing } from '../parts/managingAccess.js';
import type { ManagingPages } from '../parts/managingPages.js';
import { postChoices, readPost } from '../parts/postInput.js';
import { refusalError } from '../parts/refusalErrors.js';
import { findKeptOfPerson } from './keptOfPerson.js';
import { PersonPage } from './PersonPage.js';

export const ofPerson = z.object({ id: z.string() });
/** What a session that ran out kept is shown again on the person’s page. */
const config = {
  ...managing,
  keepsDraft: (parameters: unknown) => personPath(ofPerson.parse(parameters).id),
};
const ofRole = z.object({ id: z.string(), role: z.string() });

/** One person’s page, and giving and ending their roles. */
export function registerPersonPages(pages: ManagingPages): void {
  const { app } = pages;
  app.get(`${peoplePath()}/:id`, { config: anyRole }, (request, reply) => {
    const { id } = ofPerson.parse(request.params);
    return sendPerson(pages, { request, reply }, { id, chosen: null, errors: [] });
  });
  registerGranting(pages);
  registerEnding(pages);
}

function registerGranting(pages: ManagingPages): void {
  const path = personRolesPath(':id').replace('%3A', ':');
  pages.app.post(path, { config }, async (request, reply) => {
    const { id } = ofPerson.parse(request.params);
    const chosen = readFields(request.body);
    const post = readPost(chosen);
    const endsOn = toDay(readDayParts(chosen, 'ends'));
    if ('missing' in post || endsOn === undefined) {
      const errors = [
        ...('missing' in post ? post.missing : []),
        ...(endsOn === undefined ? [refusalError('notADay')] : []),
      ];
      return sendPerson(pages, { request, reply }, { id, chosen, errors });
    }
    const input = { accountId: id, ...post, startsOn: null, endsOn };
    const granted = await grantRole(commandsOf(pages), actorOf(request), input);
    if (!granted.ok) {
      const errors = [refusalError(granted.error)];
      return sendPerson(pages, { request, reply }, { id, chosen, errors });
    }
    return reply.redirect(donePath(personPath(id), 'granted'), 303);
  });
}

function registerEnding(pages: ManagingPages): void {
  const path = roleEndPath(':id', ':role').replaceAll('%3A', ':');
  pages.app.post(path, { config }, async (request, reply) => {
    const { id, role } = ofRole.parse(request.params);
    if (!isId(role)) throw new NotFoundError('no such role');
    const chosen = readFields(request.body);
    const lastDay = toDay(readDayParts(chosen, `${role}-ends`));
    const prefix = `${role}-`;
    if (lastDay === undefined) {
      const errors = [refusalError('notADay', prefix)];
      return sendPerson(pages, { request, reply }, { id, chosen, errors });
    }
    const input = { accountId: id, roleId: role, lastDay };
    const ended = await endRole(pages.dependencies, actorOf(request), input);
    if (!ended.ok) {
      const errors = [refusalError(ended.error, ended.error === 'dayIsPast' ? prefix : '')];
      return sendPerson(pages, { request, reply }, { id, chosen, errors });
    }
    return reply.redirect(donePath(personPath(id), 'ended'), 303);
  });
}

interface PersonForm {
  readonly id: string;
  /** What was sent; `null` where the page is opened. */
  readonly chosen: Readonly<Record<string, string>> | null;
  readonly errors: readonly PageError[];
}

/** The page of somebody whom the reader may see: otherwise there is nobody. */
export async function sendPerson(
  pages: ManagingPages,
  exchange: Exchange,
  { id, chosen, errors }: PersonForm,
) {
  const { acting, drafts, sendWorkPage } = pages.dependencies;
  const actor = actorOf(exchange.request);
  const person = await viewPerson({ acting }, actor, id);
  const isManager = managesPeople(actor.role);
  const kept =
    isManager && chosen === null ? await findKeptOfPerson(drafts, exchange.request, person) : null;
  const change = isManager
    ? {
        choices: await postChoices(pages, actor),
        ...{ chosen: chosen ?? readFields(kept?.fields), errors },
        isOwn: actor.accountId === person.id,
        mayReset: actor.role === 'admin',
      }
    : null;
  return sendWorkPage(exchange, {
    page: {
      title: person.name,
      section: peoplePath(),
      back: { text: 'People', href: peoplePath() },
      errors,
      ...doneNotice(exchange.request.query),
      ...keptNotice(kept),
    },
    body: (token) => <PersonPage {...{ token, person, change }} />,
  });
}
