import { z } from 'zod';
import { invitationPath, signInPath } from '../../../paths/people.js';
import { workspacePath } from '../../../paths/workspace.js';
import type { Exchange } from '../../../web/http/workPages.js';
import {
  acceptInvitation,
  findGoodInvitation,
  type FoundInvitation,
} from '../../commands/acceptInvitation.js';
import { publicAccess } from '../../model/access.js';
import { nameProblemText, parsePersonName } from '../../model/personName.js';
import { readFields } from '../parts/formFields.js';
import type { ManagingPages } from '../parts/managingPages.js';
import { AcceptPage, InvitationSpentPage } from './AcceptPage.js';

const ofToken = z.object({ token: z.string() });

/** A person tries a few times; more than that is a machine. */
const config = { access: publicAccess, rateLimit: { max: 100, timeWindow: '1 minute' } };

/** What an invitation’s link leads to. The link proves the mailbox, so taking it up signs in. */
export function registerAccepting(pages: ManagingPages): void {
  const { app, dependencies } = pages;
  const { acting, clock, sessions } = dependencies;
  const path = `${invitationPath('')}:token`;
  app.get(path, { config: { access: publicAccess } }, async (request, reply) => {
    const { token } = ofToken.parse(request.params);
    const found = await findGoodInvitation({ acting }, token, clock());
    // The address holds the token: nothing that this page loads or leads to may learn of it.
    reply.header('referrer-policy', 'no-referrer');
    if (found === undefined) return sendSpent(pages, { request, reply });
    return sendAccept(pages, { request, reply }, { token, found, name: '', error: null });
  });
  app.post(path, { config }, async (request, reply) => {
    const { token } = ofToken.parse(request.params);
    reply.header('referrer-policy', 'no-referrer');
    const found = await findGoodInvitation({ acting }, token, clock());
    if (found === undefined) return sendSpent(pages, { request, reply });
    const typed = readFields(request.body)['name'] ?? '';
    const name = parsePersonName(typed);
    if (!name.ok && !found.hasAccount) {
      const error = nameProblemText(name.error);
      return sendAccept(pages, { request, reply }, { token, found, name: typed, error });
    }
    const accepted = await acceptInvitation(
      { acting },
      { token, name: name.ok ? name.value : '', requestId: request.id },
    );
    if (!accepted.ok) return sendSpent(pages, { request, reply });
    const { cookies } = await sessions.open(accepted.value.accountId, 'link');
    return reply.header('set-cookie', [...cookies]).redirect(workspacePath(), 303);
  });
}

interface AcceptForm {
  readonly token: string;
  readonly found: FoundInvitation;
  readonly name: string;
  readonly error: string | null;
}

function sendAccept(
  { dependencies }: ManagingPages,
  exchange: Exchange,
  { token, found, name, error }: AcceptForm,
) {
  const { sendWorkPage, partnershipName } = dependencies;
  const model = { action: invitationPath(token), partnershipName, ...found, name, error };
  return sendWorkPage(exchange, {
    page: {
      title: 'You are invited',
      section: null,
      errors: error === null ? [] : [{ text: error, href: '#name' }],
    },
    body: (formToken) => <AcceptPage token={formToken} {...model} />,
  });
}

function sendSpent({ dependencies }: ManagingPages, { request, reply }: Exchange) {
  return dependencies.sendWorkPage(
    { request, reply: reply.code(410) },
    {
      page: { title: 'This invitation no longer works', section: null },
      body: () => <InvitationSpentPage signInHref={signInPath()} />,
    },
  );
}
