import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { peoplePath, personPath, signInPath } from '../../../paths/people.js';
import { resetSecondFactorPath } from '../../../paths/signingIn.js';
import { draftNotice } from '../../../web/components/draftNotice.js';
import { actorOf, personOf } from '../../../web/http/access.js';
import { readForm } from '../../../web/http/readForm.js';
import type { Exchange } from '../../../web/http/workPages.js';
import type { DraftPlace } from '../../commands/drafts.js';
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
    const draft = await dependencies.drafts.find(draftOf(request));
    const { reason = '' } = draft?.fields ?? {};
    const notice = draft === undefined ? {} : { notice: draftNotice(draft.savedAt) };
    return sendReset(pages, { request, reply }, { reason: String(reason), error: null, ...notice });
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
    await dependencies.drafts.drop(draftOf(request));
    return reply.redirect(personPath(id), 303);
  });
}

function draftOf(request: FastifyRequest): DraftPlace {
  const { id } = ofId.parse(request.params);
  return { accountId: personOf(request).accountId, form: resetSecondFactorPath(id) };
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
