import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { BadRequestError } from '../../../lib/refusals.js';
import { toLocalPath } from '../../../lib/localPath.js';
import { staySignedInPath } from '../../../paths/signingIn.js';
import { draftsPath, workspacePath } from '../../../paths/workspace.js';
import { personOf } from '../../../web/http/access.js';
import { readForm } from '../../../web/http/readForm.js';
import type { Drafts } from '../../commands/drafts.js';
import { signedInAccess } from '../../model/access.js';

export interface SessionPages {
  readonly app: FastifyInstance;
  readonly dependencies: { readonly drafts: Drafts };
}

const config = { access: signedInAccess };
const ofForm = z.looseObject({ _form: z.string().max(500).default('') });

/** Staying signed in, and keeping what is typed. */
export function registerSessionPages({ app, dependencies }: SessionPages): void {
  // Being asked is what counts as use: there is nothing more to do.
  app.post(staySignedInPath(), { config }, (request, reply) => {
    const { endsAt } = personOf(request);
    const { accept = '', referer = '' } = request.headers;
    if (accept.includes('application/json')) return reply.send({ endsAt: endsAt?.toISOString() });
    const from = URL.canParse(referer) ? new URL(referer) : null;
    const back = from === null ? null : toLocalPath(`${from.pathname}${from.search}`);
    return reply.redirect(back ?? workspacePath(), 303);
  });
  app.post(draftsPath(), { config }, async (request, reply) => {
    const form = toLocalPath(readForm(ofForm, request)._form);
    if (form === null) throw new BadRequestError('say in _form which form this is a draft of');
    await dependencies.drafts.keep({ accountId: personOf(request).accountId, form }, request.body);
    return reply.code(204).send();
  });
}
