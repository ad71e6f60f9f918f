import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { signInPath, signInProviderPath } from '../../../paths/people.js';
import { providerBackPath } from '../../../paths/signingIn.js';
import { workspacePath } from '../../../paths/workspace.js';
import { readQuery } from '../../../web/http/readQuery.js';
import type { Exchange } from '../../../web/http/workPages.js';
import {
  beginRound,
  endRound,
  roundMinutes,
  type RoundRefusal,
} from '../../commands/providerRound.js';
import { signInFromProvider, type ProviderRefusal } from '../../commands/providerSignIn.js';
import { publicAccess } from '../../model/access.js';
import type { IdentityProvider } from '../../model/identityProvider.js';
import { ProviderRefusedPage, providerRefusedTitle } from './ProviderPages.js';
import { nextOf, openInstead, type StrongPages } from './strongPages.js';

const config = { access: publicAccess };
const ofId = z.object({ id: z.string() });
const ofReturn = z.object({
  code: z.string().max(4_000).optional(),
  state: z.string().max(200).default(''),
  iss: z.string().max(500).nullable().default(null),
});

const browserCookie = 'waymark_provider';

/** Off to a partner’s own sign-in, and back. */
export function registerProviders(pages: StrongPages): void {
  const { app, dependencies } = pages;
  const { siteAddress } = dependencies;
  const rounds = {
    ...dependencies,
    backUrl: (id: string) => `${siteAddress}${providerBackPath(id)}`,
  };
  app.get(signInProviderPath(':id'), { config }, async (request, reply) => {
    const provider = providerOf(pages, request.params);
    const { url, browserKey } = await beginRound(rounds, provider, nextOf(request));
    setBrowserKey(reply, { value: browserKey, provider, siteAddress });
    return reply.header('cache-control', 'no-store').redirect(url, 303);
  });
  app.get(`${signInProviderPath(':id')}/back`, { config }, async (request, reply) => {
    const provider = providerOf(pages, request.params);
    // The address holds the code: nothing that the next page loads may learn of it.
    reply.header('referrer-policy', 'no-referrer').header('cache-control', 'no-store');
    const browserKey = request.cookies[browserCookie] ?? '';
    setBrowserKey(reply, { value: '', provider, siteAddress });
    const { code, state, iss: issuer } = readQuery(ofReturn, request);
    if (code === undefined) return sendRefused(pages, { request, reply }, 'cancelled');
    const ended = await endRound(rounds, provider, { code, state, issuer, browserKey });
    if (!ended.ok) return sendRefused(pages, { request, reply }, ended.error);
    const { person, next } = ended.value;
    const found = await signInFromProvider(dependencies, {
      ...{ provider, person },
      requestId: request.id,
    });
    if (!found.ok) return sendRefused(pages, { request, reply }, found.error);
    const session = { accountId: found.value.accountId, method: 'provider' } as const;
    await openInstead(dependencies, { request, reply }, session);
    return reply.redirect(next ?? workspacePath(), 303);
  });
}

function providerOf({ dependencies }: StrongPages, params: unknown): IdentityProvider {
  const { id } = ofId.parse(params);
  const found = dependencies.identityProviders.find((provider) => provider.id === id);
  if (found === undefined) throw new NotFoundError('there is no such provider');
  return found;
}

interface BrowserKey {
  readonly value: string;
  readonly provider: IdentityProvider;
  readonly siteAddress: string;
}

/** Lax, since the browser comes back from another site; gone as soon as it did. */
function setBrowserKey(reply: FastifyReply, { value, provider, siteAddress }: BrowserKey): void {
  reply.setCookie(browserCookie, value, {
    path: signInProviderPath(provider.id),
    httpOnly: true,
    sameSite: 'lax',
    secure: siteAddress.startsWith('https:'),
    maxAge: value === '' ? 0 : roundMinutes * 60,
  });
}

function sendRefused(
  { dependencies }: StrongPages,
  exchange: Exchange,
  refusal: RoundRefusal | ProviderRefusal | 'cancelled',
) {
  exchange.reply.code(403);
  return dependencies.sendWorkPage(exchange, {
    page: { title: providerRefusedTitle, section: null },
    body: () => <ProviderRefusedPage paragraphs={refusedText(refusal)} againHref={signInPath()} />,
  });
}

function refusedText(refusal: RoundRefusal | ProviderRefusal | 'cancelled'): readonly string[] {
  switch (refusal) {
    case 'cancelled':
      return ['Your organisation’s sign-in page did not sign you in.'];
    case 'unknownRound':
    case 'notGood':
      return ['This sign-in was used before, took too long or began in another browser.'];
    case 'addressNotTheirs':
      return ['Your organisation’s sign-in page did not confirm an email address of its own.'];
    case 'notInvited':
      return ['You have no account here yet. Ask your partnership office for an invitation.'];
  }
}
