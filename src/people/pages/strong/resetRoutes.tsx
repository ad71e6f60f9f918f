import { z } from 'zod';
import { peoplePath, personPath, signInPath } from '../../../paths/people.js';
import { resetSecondFactorPath } from '../../../paths/signingIn.js';
import { actorOf } from '../../../web/http/access.js';
import { findKept, keptNotice } from '../../../web/http/keptForm.js';
import { readForm } from '../../../web/http/readForm.js';
import type { Exchange } from '../../../web/http/workPages.js';
import { resetSecondFactor } from '../../commands/resetSecondFactor.js';
import { rolesAccess } from '../../model/access.js';
import { ResetPage, resetTitle } from './ResetPage.js';
import type { StrongPages } from './strongPages.js';

const config = { access: rolesAccess('admin') };
const ofId = z.object({ id: z.string().max(100) });
const ofReason = z.object({ reason: z.string().trim().max(500).default('') });

/** An administrator takes away somebody’s second factor. */
export function registerReset(pages: StrongPages): void {
  const { app, dependencies } = pages;
  const path = `${peoplePath()}/:id/second-factor`;
  app.get(path, { config }, async (request, reply) => {
    const kept = await findKept(dependencies.drafts, request);
    const { reason = '' } = kept?.fields ?? {};
    const shown = { reason: String(reason), error: null, ...keptNotice(kept) };
    return sendReset(pages, { request, reply }, shown);
  });
  app.post(path, { config: { ...config, keepsDraft: true } }, async (request, reply) => {
    const { id } = ofId.parse(request.params);
    const { reason } = readForm(ofReason, request);
    const refuse = (error: ShownError) => sendReset(pages, { request, reply }, { reason, error });
    if (reason === '') return refuse('noReason');
    const done = await resetSecondFactor(
      { ...dependencies, signInUrl: `${dependencies.siteAddress}${signInPath()}` },
      actorOf(request),
      { accountId: id, reason },
    );
    if (!done.ok) return refuse(done.error);
    return reply.redirect(personPath(id), 303);
  });
}

interface Shown {
  readonly reason: string;
  readonly error: ShownError | null;
  readonly notice?: string;
}

type ShownError = 'own' | 'nothingToReset' | 'noReason';

function sendReset(
  { dependencies }: StrongPages,
  exchange: Exchange,
  { reason, error, ...notice }: Shown,
) {
  const { id } = ofId.parse(exchange.request.params);
  const text = error === null ? null : errorText(error);
  return dependencies.sendWorkPage(exchange, {
    page: {
      title: resetTitle,
      section: peoplePath(),
      back: { text: 'Back to the person', href: personPath(id) },
      errors: text === null ? [] : [{ text, href: '#reason' }],
      ...notice,
    },
    body: (token) => (
      <ResetPage
        {...{ token, reason }}
        action={resetSecondFactorPath(id)}
        reasonError={error === 'noReason' ? text : null}
      />
    ),
  });
}

function errorText(error: ShownError): string {
  switch (error) {
    case 'own':
      return 'Change your own from your account page, with your old code';
    case 'nothingToReset':
      return 'They have set up no second way to sign in, so there is nothing to reset';
    case 'noReason':
      return 'Enter why you reset it';
  }
}
