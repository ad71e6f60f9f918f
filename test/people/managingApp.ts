import type { Kysely } from 'kysely';
import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Tables } from '../../src/database/tables.js';
import { createDrafts } from '../../src/people/commands/drafts.js';
import { createSessions } from '../../src/people/commands/sessions.js';
import { createSignInLibrary } from '../../src/people/store/signInLibrary.js';
import { registerManagingPages } from '../../src/people/pages/managingRoutes.js';
import { ownAccountPath, signInPath, signOutPath } from '../../src/paths/people.js';
import { footerLinks, sectionPaths } from '../../src/paths/site.js';
import { workspacePath } from '../../src/paths/workspace.js';
import { registerAccess } from '../../src/web/http/access.js';
import { registerErrorAnswers } from '../../src/web/http/errorAnswers.js';
import { registerFormTokens } from '../../src/web/http/formToken.js';
import { registerSecurityHeaders } from '../../src/web/http/securityHeaders.js';
import { createSendWorkPage } from '../../src/web/http/workPages.js';
import type { Shell } from '../../src/web/page/shell.js';
import { peopleTools, type MadePerson } from './peopleTools.js';

const shell: Shell = {
  site: { planName: 'A plan', partnershipName: 'A partnership', placeName: 'A place' },
  sectionHrefs: sectionPaths(),
  searchHref: '/search',
  footerLinks: footerLinks(),
  assets: { stylesheet: '/a.css', script: '/a.js', icon: '/a.svg', fonts: [] },
};

const secret = 'only-for-tests-only-for-tests-only-for-tests';
const siteAddress = 'http://plan.example';

/** The pages of people and their sessions, on a real database. */
export async function managingApp(db: Kysely<Tables>, owner: Kysely<Tables>) {
  const tools = await peopleTools(db, owner);
  const clock = () => tools.clock.now;
  const library = createSignInLibrary({ db, secret, origin: siteAddress, appName: 'A plan' });
  const sessions = createSessions({ db, library, clock });
  const app = Fastify({ genReqId: () => randomUUID() });
  registerSecurityHeaders(app);
  registerErrorAnswers(app, { shell, apiRoot: '/api/' });
  registerAccess(app, {
    findSignedIn: sessions.find,
    signInPath,
    secondFactorPath: () => '/sign-in/second-factor',
  });
  await registerFormTokens(app, { secret, isSecure: false });
  const sendWorkPage = createSendWorkPage({
    shell,
    entries: [],
    homeHref: workspacePath(),
    accountHref: ownAccountPath(),
    signOutAction: signOutPath(),
  });
  registerManagingPages(app, {
    ...{ acting: tools.acting, queueMail: tools.queueMail, sessions, sendWorkPage, clock },
    siteAddress,
    drafts: createDrafts({ db, clock }),
    partnershipName: 'A partnership',
    listPriorities: () => Promise.resolve([{ id: 'safe', name: 'Safe at home' }]),
  });
  const browse = (cookies: readonly string[]) => browserOf(app, cookies);
  const signIn = async ({ id }: MadePerson, method: 'link' | 'secondFactor' = 'secondFactor') => {
    const { sessionId, cookies } = await sessions.open(id, method);
    // The library knows the real time only; the tests’ clock stands still.
    const session = {
      created_at: clock(),
      expires_at: new Date('2100-01-01'),
      signed_in_by: method,
    };
    await owner.updateTable('session').set(session).where('id', '=', sessionId).execute();
    return browse(cookies);
  };
  return { ...tools, app, signIn, visitor: () => browse([]) };
}

/** A browser that keeps its cookies and sends each form with the token of its page. */
function browserOf(app: FastifyInstance, cookies: readonly string[]) {
  const jar = new Map<string, string>();
  const keep = (lines: readonly string[]) => {
    for (const line of lines) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      jar.set(name, value);
    }
  };
  keep(cookies);
  const headers = () => ({
    cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
  });
  const get = async (url: string) => {
    const answer = await app.inject({ method: 'GET', url, headers: headers() });
    keep([answer.headers['set-cookie'] ?? []].flat());
    return answer;
  };
  return {
    get,
    post: async (url: string, fields: Readonly<Record<string, string>>, formPage = url) => {
      const page = await get(formPage);
      const token = /name="_token" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
      const answer = await app.inject({
        method: 'POST',
        url,
        headers: { ...headers(), 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ ...fields, _token: token }).toString(),
      });
      keep([answer.headers['set-cookie'] ?? []].flat());
      return answer;
    },
  };
}
