import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { donePath, personRolesPath, roleEndPath } from '../../../paths/managing.js';
import { peoplePath, personPath } from '../../../paths/people.js';
import { actorOf } from '../../../web/http/access.js';
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
import { PersonPage } from './PersonPage.js';

export const ofPerson = z.object({ id: z.string() });
const ofRole = z.object({ id: z.string(), role: z.string() });

/** One person’s page, and giving and ending their roles. */
export function registerPersonPages(pages: ManagingPages): void {
  const { app } = pages;
  app.get(`${peoplePath()}/:id`, { config: anyRole }, (request, reply) => {
    const { id } = ofPerson.parse(request.params);
    return sendPerson(pages, { request, reply }, { id, chosen: {}, errors: [] });
  });
  registerGranting(pages);
  registerEnding(pages);
}

function registerGranting(pages: ManagingPages): void {
  const path = personRolesPath(':id').replace('%3A', ':');
  pages.app.post(path, { config: managing }, async (request, reply) => {
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
  pages.app.post(path, { config: managing }, async (request, reply) => {
    const { id, role } = ofRole.parse(request.params);
    if (!isId(role)) throw new NotFoundError('no such role');
    const lastDay = toDay(readDayParts(readFields(request.body), `${role}-ends`));
    const prefix = `${role}-`;
    if (lastDay === undefined) {
      const errors = [refusalError('notADay', prefix)];
      return sendPerson(pages, { request, reply }, { id, chosen: {}, errors });
    }
    const input = { accountId: id, roleId: role, lastDay };
    const ended = await endRole(pages.dependencies, actorOf(request), input);
    if (!ended.ok) {
      const errors = [refusalError(ended.error, ended.error === 'dayIsPast' ? prefix : '')];
      return sendPerson(pages, { request, reply }, { id, chosen: {}, errors });
    }
    return reply.redirect(donePath(personPath(id), 'ended'), 303);
  });
}

interface PersonForm {
  readonly id: string;
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: readonly PageError[];
}

/** The page of somebody whom the reader may see: otherwise there is nobody. */
export async function sendPerson(
  pages: ManagingPages,
  exchange: Exchange,
  { id, chosen, errors }: PersonForm,
) {
  const { acting, sendWorkPage } = pages.dependencies;
  const actor = actorOf(exchange.request);
  const person = await viewPerson({ acting }, actor, id);
  const change = managesPeople(actor.role)
    ? {
        choices: await postChoices(pages, actor),
        ...{ chosen, errors },
        isOwn: actor.accountId === person.id,
      }
    : null;
  return sendWorkPage(exchange, {
    page: {
      title: person.name,
      section: peoplePath(),
      back: { text: 'People', href: peoplePath() },
      errors,
      ...doneNotice(exchange.request.query),
    },
    body: (token) => <PersonPage {...{ token, person, change }} />,
  });
}
