import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { donePath, groupMembersPath, groupsPath, memberEndPath } from '../../../paths/managing.js';
import { peoplePath } from '../../../paths/people.js';
import { actorOf } from '../../../web/http/access.js';
import type { Exchange } from '../../../web/http/workPages.js';
import type { PageError } from '../../../web/page/shell.js';
import { joinGroup, leaveGroup, startGroup } from '../../commands/groups.js';
import { viewGroups } from '../../commands/viewBoard.js';
import { listForChoosing } from '../../commands/viewPeople.js';
import { managesPeople } from '../../model/granting.js';
import { listLocalities } from '../../store/partnerQueries.js';
import { doneNotice } from '../parts/doneNotice.js';
import { isId, readFields } from '../parts/formFields.js';
import { anyRole, managing } from '../parts/managingAccess.js';
import type { ManagingPages } from '../parts/managingPages.js';
import { refusalError } from '../parts/refusalErrors.js';
import { GroupsPage } from './GroupsPage.js';

const ofId = z.object({ id: z.string() });

interface Form {
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: readonly PageError[];
}

const empty: Form = { chosen: {}, errors: [] };

/** The groups of the area and their members. */
export function registerGroups(pages: ManagingPages): void {
  const { app, dependencies } = pages;
  app.get(groupsPath(), { config: { ...anyRole, purpose: 'seats' } }, (request, reply) =>
    sendGroups(pages, { request, reply }, empty),
  );
  app.post(groupsPath(), { config: { ...managing, purpose: 'seats' } }, async (request, reply) => {
    const chosen = readFields(request.body);
    const locality = chosen['locality'] ?? '';
    const started = await startGroup(dependencies, actorOf(request), {
      name: chosen['name'] ?? '',
      localityId: locality === '' ? null : locality,
    });
    if (started.ok) return reply.redirect(donePath(groupsPath(), 'started'), 303);
    const errors = [refusalError(started.error)];
    return sendGroups(pages, { request, reply }, { chosen, errors });
  });
  registerMembers(pages);
}

function registerMembers(pages: ManagingPages): void {
  const { app, dependencies } = pages;
  const joining = groupMembersPath(':id').replace('%3A', ':');
  app.post(joining, { config: { ...managing, purpose: 'seats' } }, async (request, reply) => {
    const { id } = ofId.parse(request.params);
    const chosen = readFields(request.body);
    const joined = await joinGroup(dependencies, actorOf(request), {
      groupId: id,
      accountId: chosen[`${id}-person`] ?? '',
      isChair: chosen[`${id}-chair`] === 'yes',
    });
    if (joined.ok) return reply.redirect(donePath(groupsPath(), 'joined'), 303);
    const errors = [refusalError(joined.error, `${id}-`)];
    return sendGroups(pages, { request, reply }, { chosen, errors });
  });
  const leaving = memberEndPath(':id').replace('%3A', ':');
  app.post(leaving, { config: { ...managing, purpose: 'seats' } }, async (request, reply) => {
    const { id } = ofId.parse(request.params);
    if (!isId(id)) throw new NotFoundError('no such member');
    const left = await leaveGroup(dependencies, actorOf(request), { id, lastDay: null });
    if (left.ok) return reply.redirect(donePath(groupsPath(), 'ended'), 303);
    return sendGroups(pages, { request, reply }, { ...empty, errors: [refusalError(left.error)] });
  });
}

async function sendGroups(pages: ManagingPages, exchange: Exchange, form: Form) {
  const { acting, clock, sendWorkPage } = pages.dependencies;
  const actor = actorOf(exchange.request);
  const now = clock();
  const model = {
    groups: await viewGroups({ acting }, actor),
    localities: await acting.read(actor, listLocalities),
    people: managesPeople(actor.role) ? await listForChoosing({ acting }, actor, now) : null,
    ...form,
  };
  return sendWorkPage(exchange, {
    page: {
      title: 'Groups',
      section: peoplePath(),
      back: { text: 'People', href: peoplePath() },
      errors: form.errors,
      ...doneNotice(exchange.request.query),
    },
    body: (token) => <GroupsPage token={token} {...model} />,
  });
}
