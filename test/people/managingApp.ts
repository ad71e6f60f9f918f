import type { Kysely } from 'kysely';
import type { Tables } from '../../src/database/tables.js';
import { createDrafts } from '../../src/people/commands/drafts.js';
import { createSessions } from '../../src/people/commands/sessions.js';
import { createSignInLibrary } from '../../src/people/store/signInLibrary.js';
import { registerManagingPages } from '../../src/people/pages/managingRoutes.js';
import { workDoors } from '../builders/workDoors.js';
import { aBrowser } from './aBrowser.js';
import { peopleTools, type MadePerson } from './peopleTools.js';

const secret = 'only-for-tests-only-for-tests-only-for-tests';
const siteAddress = 'http://plan.example';

/** The pages of people and their sessions, on a real database. */
export async function managingApp(db: Kysely<Tables>, owner: Kysely<Tables>) {
  const tools = await peopleTools(db, owner);
  const clock = () => tools.clock.now;
  const library = createSignInLibrary({ db, secret, origin: siteAddress, appName: 'A plan' });
  const sessions = createSessions({ db, library, clock });
  const { app, sendWorkPage } = await workDoors({ findSignedIn: sessions.find, secret });
  registerManagingPages(app, {
    ...{ acting: tools.acting, queueMail: tools.queueMail, sessions, sendWorkPage, clock },
    siteAddress,
    drafts: createDrafts({ db, clock }),
    partnershipName: 'A partnership',
    listPriorities: () => Promise.resolve([{ id: 'safe', name: 'Safe at home' }]),
  });
  const browse = (cookies: readonly string[]) => aBrowser(app, undefined, cookies);
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
