import Fastify, { type FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import { randomUUID } from 'node:crypto';
import type { Tables } from '../../src/database/tables.js';
import { createSealing } from '../../src/lib/sealedText.js';
import {
  ownAccountPath,
  secondFactorPath,
  signInPath,
  signOutPath,
} from '../../src/paths/people.js';
import { footerLinks, sectionPaths } from '../../src/paths/site.js';
import { staySignedInPath } from '../../src/paths/signingIn.js';
import { workspacePath } from '../../src/paths/workspace.js';
import { createRecordEntry } from '../../src/journal/commands/recordEntry.js';
import { createActing } from '../../src/people/commands/acting.js';
import { createDrafts } from '../../src/people/commands/drafts.js';
import { createSessions } from '../../src/people/commands/sessions.js';
import { createThrottle } from '../../src/people/commands/throttle.js';
import { rolesAccess, signedInAccess } from '../../src/people/model/access.js';
import type { IdentityProvider } from '../../src/people/model/identityProvider.js';
import { registerSessionPages } from '../../src/people/pages/session/sessionRoutes.js';
import { registerSignInPages } from '../../src/people/pages/signInRoutes.js';
import { registerStrongPages } from '../../src/people/pages/strong/strongRoutes.js';
import { createSignInLibrary } from '../../src/people/store/signInLibrary.js';
import { registerAccess } from '../../src/web/http/access.js';
import { registerErrorAnswers } from '../../src/web/http/errorAnswers.js';
import { registerFormTokens } from '../../src/web/http/formToken.js';
import { registerLapsedForms } from '../../src/web/http/lapsedForms.js';
import { registerPostLimits } from '../../src/web/http/postLimit.js';
import { registerSecurityHeaders } from '../../src/web/http/securityHeaders.js';
import { createSendWorkPage } from '../../src/web/http/workPages.js';
import type { Shell } from '../../src/web/page/shell.js';
import { aBrowser } from './aBrowser.js';
import { peopleTools } from './peopleTools.js';

const shell: Shell = {
  site: { planName: 'A plan', partnershipName: 'A partnership', placeName: 'A place' },
  sectionHrefs: sectionPaths(),
  searchHref: '/search',
  footerLinks: footerLinks(),
  assets: { stylesheet: '/a.css', script: '/a.js', icon: '/a.svg', fonts: [] },
};

const secret = 'only-for-tests-only-for-tests-only-for-tests';
export const siteAddress = 'https://plan.example';

/**
 * The pages of signing in on a real database, with a page for everybody at `/workspace` and one
 * that shows personal data at `/workspace/personal`. The clock is `Date`, which a test may set.
 */
export async function strongApp(
  { db, owner }: { readonly db: Kysely<Tables>; readonly owner: Kysely<Tables> },
  identityProviders: readonly IdentityProvider[] = [],
) {
  const tools = await peopleTools(db, owner);
  const clock = () => new Date();
  const acting = createActing({ db, clock, recordEntry: createRecordEntry({}) });
  const library = createSignInLibrary({ db, secret, origin: siteAddress, appName: 'A plan' });
  const sessions = createSessions({ db, library, clock });
  const app = Fastify({ genReqId: () => randomUUID(), trustProxy: (_address, hop) => hop < 1 });
  registerSecurityHeaders(app);
  registerErrorAnswers(app, { shell, apiRoot: '/api/' });
  const drafts = createDrafts({ db, clock });
  const noteLapsed = registerLapsedForms(app, {
    findLapsed: sessions.findLapsed,
    keep: async ({ accountId, sessionId }, form, body) => {
      await drafts.keep({ accountId, form }, body);
      await sessions.end(sessionId);
    },
    drop: (accountId, form) => drafts.drop({ accountId, form }),
    signInPath,
  });
  registerAccess(app, { findSignedIn: sessions.find, signInPath, secondFactorPath, noteLapsed });
  await registerPostLimits(app);
  await registerFormTokens(app, { secret, isSecure: true });
  const sendWorkPage = createSendWorkPage({
    shell,
    entries: [],
    homeHref: workspacePath(),
    accountHref: ownAccountPath(),
    signOutAction: signOutPath(),
    stayAction: staySignedInPath(),
  });
  const pages = {
    app,
    dependencies: {
      ...{ db, sessions, sendWorkPage, clock, siteAddress, identityProviders, drafts },
      acting,
      queueMail: tools.queueMail,
      sealing: createSealing(secret),
      throttle: createThrottle({ db, clock, secret }),
      appName: 'A plan',
    },
  };
  registerSignInPages(pages);
  registerStrongPages(pages);
  registerSessionPages(pages);
  registerPages(app);
  return {
    ...tools,
    acting,
    app,
    sessions,
    library,
    pages,
    visitor: (from?: string) => aBrowser(app, from),
  };
}

function registerPages(app: FastifyInstance): void {
  app.get(workspacePath(), { config: { access: signedInAccess } }, () => 'the workspace');
  app.get(
    '/workspace/personal',
    { config: { access: rolesAccess('checker', 'admin') } },
    () => 'personal data',
  );
}

/** The authenticator app on somebody’s phone, by the key that the page shows. */
export function authenticatorOf(key: string): () => string {
  const app = new TOTP({ secret: Secret.fromBase32(key.replace(/\s/g, '')) });
  return () => app.generate({ timestamp: Date.now() });
}
