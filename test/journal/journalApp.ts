import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { registerJournalPages } from '../../src/journal/pages/routes.js';
import { ownAccountPath, signInPath, signOutPath } from '../../src/paths/people.js';
import { footerLinks, sectionPaths } from '../../src/paths/site.js';
import { journalPath, workspacePath } from '../../src/paths/workspace.js';
import type { SignedIn } from '../../src/people/model/signedIn.js';
import { registerAccess } from '../../src/web/http/access.js';
import { registerErrorAnswers } from '../../src/web/http/errorAnswers.js';
import { registerFormTokens } from '../../src/web/http/formToken.js';
import { registerSecurityHeaders } from '../../src/web/http/securityHeaders.js';
import { createSendWorkPage } from '../../src/web/http/workPages.js';
import type { Shell } from '../../src/web/page/shell.js';
import { testDatabase } from '../builders/database.js';
import { peopleTools, type MadePerson } from '../people/peopleTools.js';

const shell: Shell = {
  site: { planName: 'A plan', partnershipName: 'A partnership', placeName: 'A place' },
  sectionHrefs: sectionPaths(),
  searchHref: '/search',
  footerLinks: footerLinks(),
  assets: { stylesheet: '/a.css', script: '/a.js', icon: '/a.svg', fonts: [] },
};

/** The pages of the journal behind the real doors; a cookie says who is signed in. */
export async function journalApp() {
  const { db, owner } = await testDatabase();
  const tools = await peopleTools(db, owner);
  const people = new Map<string, MadePerson>();
  const app = Fastify({ genReqId: () => randomUUID() });
  registerSecurityHeaders(app);
  registerErrorAnswers(app, { shell, apiRoot: '/api/' });
  registerAccess(app, {
    findSignedIn: ({ cookie = '' }) => Promise.resolve(toSignedIn(people.get(cookie.slice(4)))),
    signInPath,
    secondFactorPath: () => '/sign-in/second-factor',
  });
  await registerFormTokens(app, { secret: 'of a test', isSecure: false });
  registerJournalPages({
    app,
    dependencies: {
      acting: tools.acting,
      clock: () => tools.clock.now,
      sendWorkPage: createSendWorkPage({
        shell,
        entries: [{ text: 'Journal', href: journalPath(), roles: ['admin', 'office'] }],
        homeHref: workspacePath(),
        accountHref: ownAccountPath(),
        signOutAction: signOutPath(),
      }),
    },
  });
  const browserWith = (cookie: string) => ({
    get: (url: string) => app.inject({ url, headers: { cookie } }),
  });
  return {
    ...{ ...tools, app, db, owner },
    visitor: () => browserWith(''),
    signIn: (person: MadePerson) => {
      people.set(person.id, person);
      return browserWith(`who=${person.id}`);
    },
  };
}

function toSignedIn(person: MadePerson | undefined): SignedIn | null {
  if (person === undefined) return null;
  const { accountId, role, organisationId } = person.actor;
  const held = { id: person.roleId, role, organisationId, priorityId: null };
  return {
    accountId,
    name: 'Somebody',
    sessionId: `session-${accountId}`,
    method: 'secondFactor',
    roles: [{ ...held, organisationName: organisationId }],
  };
}
