import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { donePath, keyEndPath, ownCalendarPath, ownKeysPath } from '../../../paths/managing.js';
import { ownAccountPath } from '../../../paths/people.js';
import { actorOf, personOf } from '../../../web/http/access.js';
import { makeKey, revokeKey } from '../../commands/accessKeys.js';
import { findKeyRole, keyKinds, type KeyKind } from '../../model/accessKey.js';
import { toActor } from '../../model/access.js';
import { readDayParts, toDay } from '../parts/dayParts.js';
import { isId, readFields } from '../parts/formFields.js';
import { anyRole } from '../parts/managingAccess.js';
import type { ManagingPages } from '../parts/managingPages.js';
import { refusalError } from '../parts/refusalErrors.js';
import { sendAccount } from './accountRoutes.js';
import { NewKeyPage, newKeyTitle } from './NewKeyPage.js';

const ofId = z.object({ id: z.string() });

/** Making keys of one’s own, and taking them back. */
export function registerKeys(pages: ManagingPages): void {
  const { app, dependencies } = pages;
  const { acting, siteAddress, sendWorkPage } = dependencies;
  app.post(ownKeysPath(), { config: anyRole }, async (request, reply) => {
    const chosen = readFields(request.body);
    const kind = keyKinds.find((each) => each === chosen['kind']) ?? 'calendar';
    const expiresOn = toDay(readDayParts(chosen, 'ends'));
    if (expiresOn === undefined) {
      return sendAccount(pages, { request, reply }, { chosen, errors: [refusalError('notADay')] });
    }
    const label = kind === 'calendar' ? 'Calendar' : (chosen['label'] ?? '');
    const made = await makeKey({ acting }, keyActorOf(request, kind), { kind, label, expiresOn });
    if (!made.ok) {
      return sendAccount(pages, { request, reply }, { chosen, errors: [refusalError(made.error)] });
    }
    const { key } = made.value;
    const text = kind === 'calendar' ? `${siteAddress}${ownCalendarPath(key)}` : key;
    // Shown once and kept nowhere, so this answer is the page itself and not a way to it.
    return sendWorkPage(
      { request, reply },
      {
        page: { title: newKeyTitle(kind), section: ownAccountPath() },
        body: () => <NewKeyPage {...{ kind, text }} />,
      },
    );
  });
  app.post(keyEndPath(':id').replace('%3A', ':'), { config: anyRole }, async (request, reply) => {
    const { id } = ofId.parse(request.params);
    if (!isId(id)) throw new NotFoundError('no such key');
    const person = personOf(request);
    for (const held of person.roles) {
      const revoked = await revokeKey({ acting }, toActor(person, held, request.id), id);
      if (revoked.ok) return reply.redirect(donePath(ownAccountPath(), 'keyEnded'), 303);
    }
    throw new NotFoundError('no such key');
  });
}

/** The role that a key of this kind hangs on, which need not be the widest of its owner. */
function keyActorOf(request: Parameters<typeof actorOf>[0], kind: KeyKind) {
  const person = personOf(request);
  const held = findKeyRole(kind, person.roles);
  return held === undefined ? actorOf(request) : toActor(person, held, request.id);
}
