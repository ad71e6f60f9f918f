import { z } from 'zod';
import { donePath, invitationWithdrawalPath } from '../../../paths/managing.js';
import { invitePath, peoplePath } from '../../../paths/people.js';
import { actorOf } from '../../../web/http/access.js';
import { findKept, keptNotice, type KeptForm } from '../../../web/http/keptForm.js';
import type { Exchange } from '../../../web/http/workPages.js';
import type { PageError } from '../../../web/page/shell.js';
import { NotFoundError } from '../../../lib/refusals.js';
import { invitePerson, withdrawInvitation } from '../../commands/invitePerson.js';
import { listWaiting } from '../../commands/waitingInvitations.js';
import { parseEmailAddress } from '../../model/emailAddress.js';
import { doneNotice } from '../parts/doneNotice.js';
import { isId, readFields } from '../parts/formFields.js';
import { commandsOf, managing } from '../parts/managingAccess.js';
import type { ManagingPages } from '../parts/managingPages.js';
import { postChoices, readPost } from '../parts/postInput.js';
import { refusalError } from '../parts/refusalErrors.js';
import { InvitePage } from './InvitePage.js';

interface Form {
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: readonly PageError[];
  readonly kept?: KeptForm | null;
}

const ofId = z.object({ id: z.string() });

/** Inviting somebody, and taking an invitation back. */
export function registerInviting(pages: ManagingPages): void {
  const { app, dependencies } = pages;
  app.get(invitePath(), { config: managing }, async (request, reply) => {
    const kept = await findKept(dependencies.drafts, request);
    const form = { chosen: readFields(kept?.fields), errors: [], kept };
    return sendInvite(pages, { request, reply }, form);
  });
  app.post(invitePath(), { config: { ...managing, keepsDraft: true } }, async (request, reply) => {
    const chosen = readFields(request.body);
    const email = parseEmailAddress(chosen['email'] ?? '');
    const post = readPost(chosen);
    if (!email.ok || 'missing' in post) {
      const errors = [
        ...(email.ok ? [] : [{ text: email.error, href: '#email' }]),
        ...('missing' in post ? post.missing : []),
      ];
      return sendInvite(pages, { request, reply }, { chosen, errors });
    }
    const input = { email: email.value, ...post };
    const sent = await invitePerson(commandsOf(pages), actorOf(request), input);
    if (!sent.ok) {
      return sendInvite(pages, { request, reply }, { chosen, errors: [refusalError(sent.error)] });
    }
    return reply.redirect(donePath(invitePath(), 'invited'), 303);
  });
  app.post(
    invitationWithdrawalPath(':id').replace('%3A', ':'),
    { config: managing },
    async (request, reply) => {
      const { id } = ofId.parse(request.params);
      if (!isId(id)) throw new NotFoundError('no such invitation');
      const withdrawn = await withdrawInvitation(dependencies, actorOf(request), id);
      if (!withdrawn.ok) {
        const errors = [refusalError(withdrawn.error)];
        return sendInvite(pages, { request, reply }, { chosen: {}, errors });
      }
      return reply.redirect(donePath(invitePath(), 'withdrawn'), 303);
    },
  );
}

async function sendInvite(
  pages: ManagingPages,
  exchange: Exchange,
  { kept = null, ...form }: Form,
) {
  const { acting, clock, sendWorkPage } = pages.dependencies;
  const actor = actorOf(exchange.request);
  const choices = await postChoices(pages, actor);
  const waiting = await listWaiting({ acting }, actor);
  const model = { choices, waiting, now: clock(), ...form };
  return sendWorkPage(exchange, {
    page: {
      title: 'Invite somebody',
      section: peoplePath(),
      back: { text: 'People', href: peoplePath() },
      errors: form.errors,
      ...doneNotice(exchange.request.query),
      ...keptNotice(kept),
    },
    body: (token) => <InvitePage token={token} {...model} />,
  });
}
