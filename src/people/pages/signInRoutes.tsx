import { z } from 'zod';
import { toLocalPath } from '../../lib/localPath.js';
import { homePath } from '../../paths/site.js';
import {
  signInLinkPath,
  signInPasswordPath,
  signInPath,
  signInProviderPath,
  signInSentPath,
  signOutPath,
} from '../../paths/people.js';
import { workspacePath } from '../../paths/workspace.js';
import { publicAccess, signedInAccess } from '../model/access.js';
import { parseEmailAddress } from '../model/emailAddress.js';
import { linkRequests } from '../model/throttleRule.js';
import { providerForAddress, type IdentityProvider } from '../model/identityProvider.js';
import {
  isSignInLinkGood,
  linkMinutes,
  requestSignInLink,
  useSignInLink,
  type LinkDependencies,
} from '../commands/signInLinks.js';
import { personOf } from '../../web/http/access.js';
import { postedForm } from '../../web/http/postLimit.js';
import { readForm } from '../../web/http/readForm.js';
import { readQuery } from '../../web/http/readQuery.js';
import type { Exchange } from '../../web/http/workPages.js';
import { LinkPage, LinkSpentPage } from './LinkPage.js';
import type { PeoplePages, SignInPages } from './peoplePages.js';
import { SentPage, SignInPage } from './SignInPage.js';
import { ProviderOfferPage, providerOfferTitle } from './strong/ProviderPages.js';

const ofNext = z.object({ next: z.string().optional() });
const ofToken = z.object({ token: z.string() });
const ofEmail = z.object({ email: z.string().default('') });

/** Signing in by an emailed link, and out again. */
export function registerSignInPages(pages: SignInPages): void {
  registerAsking(pages);
  registerLinks(pages);
  registerSignOut(pages);
}

const config = { access: publicAccess, ...postedForm };

function registerAsking(pages: SignInPages): void {
  const { app, dependencies } = pages;
  const { sendWorkPage, identityProviders, throttle } = dependencies;
  app.get(signInPath(), { config: { access: publicAccess } }, (request, reply) =>
    sendSignIn(pages, { request, reply }, { email: '', error: null }),
  );
  app.post(signInPath(), { config }, async (request, reply) => {
    const { email: typed } = readForm(ofEmail, request);
    const email = parseEmailAddress(typed);
    if (!email.ok) {
      return sendSignIn(pages, { request, reply }, { email: typed, error: email.error });
    }
    const next = nextOf(request);
    const provider = providerForAddress(identityProviders, email.value);
    if (provider !== undefined) return sendOffer(pages, { request, reply }, provider);
    const tries = { form: 'link', subject: email.value, rule: linkRequests };
    // The answer is the same, so that it tells neither of the limit nor of an account.
    if ((await throttle.take(tries)).kind === 'allowed') {
      await requestSignInLink(linksOf(pages), { email: email.value, next, requestId: request.id });
    }
    return reply.redirect(signInSentPath(), 303);
  });
  app.get(signInSentPath(), { config: { access: publicAccess } }, (request, reply) =>
    sendWorkPage(
      { request, reply },
      {
        page: { title: 'Check your email', section: null },
        body: () => <SentPage minutes={linkMinutes} againHref={signInPath()} />,
      },
    ),
  );
}

/** A browser follows a link to another site, where it would not follow a form. */
function sendOffer(
  { dependencies }: SignInPages,
  exchange: Exchange,
  { id, name }: IdentityProvider,
) {
  const href = signInProviderPath(id, nextOf(exchange.request));
  return dependencies.sendWorkPage(exchange, {
    page: { title: providerOfferTitle(name), section: null },
    body: () => <ProviderOfferPage {...{ name, href }} />,
  });
}

function sendSignIn(
  { dependencies }: SignInPages,
  exchange: Exchange,
  { email, error }: { readonly email: string; readonly error: string | null },
) {
  const next = nextOf(exchange.request);
  const action = signInPath(next);
  const others = [
    ...dependencies.identityProviders.map(({ id, name }) => ({
      text: providerOfferTitle(name),
      href: signInProviderPath(id, next),
    })),
    { text: 'Sign in with your password', href: signInPasswordPath(next) },
  ];
  return dependencies.sendWorkPage(exchange, {
    page: {
      title: 'Sign in',
      section: null,
      back: { text: 'The plan', href: homePath() },
      errors: error === null ? [] : [{ text: error, href: '#email' }],
    },
    body: (token) => (
      <SignInPage {...{ token, action, email, error, others, minutes: linkMinutes }} />
    ),
  });
}

function registerLinks(pages: PeoplePages): void {
  const { app, dependencies } = pages;
  const { acting, sessions, sendWorkPage, clock } = dependencies;
  const path = `${signInPath()}/link/:token`;
  const sendSpent = ({ request, reply }: Exchange) =>
    sendWorkPage(
      { request, reply: reply.code(410) },
      {
        page: { title: 'This link no longer works', section: null },
        body: () => <LinkSpentPage minutes={linkMinutes} againHref={signInPath()} />,
      },
    );
  app.get(path, { config: { access: publicAccess } }, async (request, reply) => {
    const { token } = ofToken.parse(request.params);
    // The address holds the token: nothing that this page loads or leads to may learn of it.
    reply.header('referrer-policy', 'no-referrer');
    if (!(await isSignInLinkGood(acting, token, clock()))) return sendSpent({ request, reply });
    const action = signInLinkPath(token, nextOf(request));
    return sendWorkPage(
      { request, reply },
      {
        page: { title: 'Sign in to the workspace', section: null },
        body: (formToken) => <LinkPage token={formToken} action={action} />,
      },
    );
  });
  app.post(path, { config }, async (request, reply) => {
    const { token } = ofToken.parse(request.params);
    const used = await useSignInLink({ acting }, token, request.id);
    if (!used.ok) return sendSpent({ request, reply });
    const { cookies } = await sessions.open(used.value.accountId, 'link');
    return reply
      .header('set-cookie', [...cookies])
      .redirect(nextOf(request) ?? workspacePath(), 303);
  });
}

function registerSignOut({ app, dependencies }: PeoplePages): void {
  app.post(signOutPath(), { config: { access: signedInAccess } }, async (request, reply) => {
    await dependencies.sessions.end(personOf(request).sessionId);
    return reply.header('clear-site-data', '"cache", "storage"').redirect(homePath(), 303);
  });
}

function linksOf({ dependencies }: PeoplePages): LinkDependencies {
  const { acting, queueMail, siteAddress } = dependencies;
  return {
    acting,
    queueMail,
    toUrl: (token, next) => `${siteAddress}${signInLinkPath(token, next)}`,
  };
}

function nextOf(request: { readonly query: unknown }): string | null {
  return toLocalPath(readQuery(ofNext, request).next);
}
