import { z } from 'zod';
import { toLocalPath } from '../../lib/localPath.js';
import { homePath } from '../../paths/site.js';
import { signInLinkPath, signInPath, signInSentPath, signOutPath } from '../../paths/people.js';
import { workspacePath } from '../../paths/workspace.js';
import { publicAccess, signedInAccess } from '../model/access.js';
import { parseEmailAddress } from '../model/emailAddress.js';
import {
  isSignInLinkGood,
  linkMinutes,
  requestSignInLink,
  useSignInLink,
  type LinkDependencies,
} from '../commands/signInLinks.js';
import { personOf } from '../../web/http/access.js';
import { readQuery } from '../../web/http/readQuery.js';
import type { Exchange } from '../../web/http/workPages.js';
import { LinkPage, LinkSpentPage } from './LinkPage.js';
import type { PeoplePages } from './peoplePages.js';
import { SentPage, SignInPage } from './SignInPage.js';

const ofNext = z.object({ next: z.string().optional() });
const ofToken = z.object({ token: z.string() });
const ofEmail = z.object({ email: z.string().default('') });

/** Signing in by an emailed link, and out again. */
export function registerSignInPages(pages: PeoplePages): void {
  registerAsking(pages);
  registerLinks(pages);
  registerSignOut(pages);
}

/** A browser has a minute's patience of a hundred tries; a person has five. */
const config = { access: publicAccess, rateLimit: { max: 100, timeWindow: '1 minute' } };

function registerAsking(pages: PeoplePages): void {
  const { app, dependencies } = pages;
  const { sendWorkPage } = dependencies;
  app.get(signInPath(), { config: { access: publicAccess } }, (request, reply) =>
    sendSignIn(pages, { request, reply }, { email: '', error: null }),
  );
  app.post(signInPath(), { config }, async (request, reply) => {
    const { email: typed } = ofEmail.parse(request.body);
    const email = parseEmailAddress(typed);
    if (!email.ok) {
      return sendSignIn(pages, { request, reply }, { email: typed, error: email.error });
    }
    const next = nextOf(request);
    await requestSignInLink(linksOf(pages), { email: email.value, next, requestId: request.id });
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

function sendSignIn(
  { dependencies }: PeoplePages,
  exchange: Exchange,
  { email, error }: { readonly email: string; readonly error: string | null },
) {
  const action = signInPath(nextOf(exchange.request));
  return dependencies.sendWorkPage(exchange, {
    page: {
      title: 'Sign in',
      section: null,
      back: { text: 'The plan', href: homePath() },
      errors: error === null ? [] : [{ text: error, href: '#email' }],
    },
    body: (token) => <SignInPage {...{ token, action, email, error, minutes: linkMinutes }} />,
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
