import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import type { Tables } from '../../src/database/tables.js';
import { createSealing } from '../../src/lib/sealedText.js';
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
import { workDoors } from '../builders/workDoors.js';
import { aBrowser } from './aBrowser.js';
import { peopleTools } from './peopleTools.js';

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
  const drafts = createDrafts({ db, clock });
  const { app, sendWorkPage } = await workDoors({
    findSignedIn: sessions.find,
    secret,
    isSecure: true,
    lapsedForms: {
      findLapsed: sessions.findLapsed,
      keep: async ({ accountId, sessionId }, form, body) => {
        await drafts.keep({ accountId, form }, body);
        await sessions.end(sessionId);
      },
      drop: (accountId, form) => drafts.drop({ accountId, form }),
    },
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
