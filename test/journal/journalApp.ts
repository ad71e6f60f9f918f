import { registerJournalPages } from '../../src/journal/pages/routes.js';
import { journalPath } from '../../src/paths/workspace.js';
import { testDatabase } from '../builders/database.js';
import { peopleByCookie, workDoors } from '../builders/workDoors.js';
import { peopleTools, type MadePerson } from '../people/peopleTools.js';

/** The pages of the journal behind the real doors; a cookie says who is signed in. */
export async function journalApp() {
  const { db, owner } = await testDatabase();
  const tools = await peopleTools(db, owner);
  const { findSignedIn, enter } = peopleByCookie();
  const { app, sendWorkPage } = await workDoors({
    findSignedIn,
    entries: [{ text: 'Journal', href: journalPath(), roles: ['admin', 'office'] }],
  });
  registerJournalPages({
    app,
    dependencies: { acting: tools.acting, clock: () => tools.clock.now, sendWorkPage },
  });
  const browserWith = (cookie: string) => ({
    get: (url: string) => app.inject({ url, headers: { cookie } }),
  });
  return {
    ...{ ...tools, app, db, owner },
    visitor: () => browserWith(''),
    signIn: ({ actor }: MadePerson) => browserWith(enter(actor)),
  };
}
