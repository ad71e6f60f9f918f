import { z } from 'zod';
import { londonDate } from '../../../lib/calendarDate.js';
import { NotFoundError } from '../../../lib/refusals.js';
import { keyHolderPath, ownCalendarPath } from '../../../paths/managing.js';
import { workspacePath } from '../../../paths/workspace.js';
import { sendProblem, statusTitle } from '../../../web/http/problem.js';
import { useKey } from '../../commands/accessKeys.js';
import { readOwnCalendar } from '../../commands/ownCalendar.js';
import type { AccessRule } from '../../model/access.js';
import { apiKeyRoles } from '../../model/accessKey.js';
import { roles } from '../../model/role.js';
import { calendarText } from './calendarText.js';
import type { ManagingPages } from '../parts/managingPages.js';

const ofKey = z.object({ key: z.string().max(100) });

const programs: AccessRule = { kind: 'key', roles: apiKeyRoles };
const calendars: AccessRule = { kind: 'key', roles };

/** What a key of one’s own opens, without a session. */
export function registerKeyed(pages: ManagingPages): void {
  registerCalendar(pages);
  registerKeyHolder(pages);
}

function registerCalendar({ app, dependencies }: ManagingPages): void {
  const { acting, clock, siteAddress } = dependencies;
  const path = ownCalendarPath(':key').replace('%3A', ':');
  app.get(path, { config: { access: calendars } }, async (request, reply) => {
    const { key } = ofKey.parse(request.params);
    const tasks = await readOwnCalendar({ acting }, key, londonDate(clock()));
    // The same as an address that never was: it says nothing of keys.
    if (tasks === undefined) throw new NotFoundError('no such calendar');
    return reply
      .header('referrer-policy', 'no-referrer')
      .type('text/calendar; charset=utf-8')
      .send(calendarText(tasks, `${siteAddress}${workspacePath()}`));
  });
}

function registerKeyHolder({ app, dependencies }: ManagingPages): void {
  const { acting, clock } = dependencies;
  app.get(keyHolderPath(), { config: { access: programs } }, async (request, reply) => {
    const text = /^Bearer ([\w-]{20,100})$/i.exec(request.headers.authorization ?? '')?.[1];
    const today = londonDate(clock());
    const holder =
      text === undefined ? undefined : await useKey({ acting }, { kind: 'api', text, today });
    if (holder === undefined) {
      reply.header('www-authenticate', 'Bearer');
      return sendProblem(reply, {
        status: 401,
        title: statusTitle(401),
        detail: 'Send a key that is good: “authorization: Bearer”, a space, and the key.',
      });
    }
    const { held, key } = holder;
    return reply.send({
      role: held.role,
      organisation: { id: held.organisationId, name: held.organisationName },
      key: { label: key.label, expiresOn: key.expiresOn },
    });
  });
}
