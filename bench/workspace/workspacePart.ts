import { sql } from 'kysely';
import { forPartnership, setActing } from '../../src/database/actingContext.js';
import type { PersonActing } from '../../src/people/model/actor.js';
import { createSessions } from '../../src/people/commands/sessions.js';
import { createSignInLibrary } from '../../src/people/store/signInLibrary.js';
import { insertAccount } from '../../src/people/store/accountWrites.js';
import { insertRole } from '../../src/people/store/roleWrites.js';
import { listOrganisations } from '../../src/people/store/partnerQueries.js';
import type { Runtime } from '../../src/runtime.js';
import type { Part } from '../running/partAnswer.js';
import { openSite } from '../site/sitePart.js';
import { keepCookies } from './sessionFile.js';

/** As many people as a busy partnership has, and as many entries as its first months bring. */
const people = 300;
const entries = 20_000;
const entriesAtOnce = 250;
/** Of the people, those of the office: they may open every page. */
export const signedIn = 50;

/** Fills a data folder with people, their sessions and a journal, on the plan pack as it is. */
export const workspacePart: Part = async ({ dataDir }) => {
  const runtime = await openSite(dataDir);
  try {
    const actors = await makePeople(runtime);
    const [first] = actors;
    if (first !== undefined) await writeJournal(runtime, first);
    await keepCookies(dataDir, await signIn(runtime, actors.slice(0, signedIn)));
  } finally {
    await runtime.close();
  }
  return { samples: {}, facts: [], faults: [] };
};

async function makePeople({ database, clock }: Runtime): Promise<readonly PersonActing[]> {
  const now = clock();
  const organisations = await listOrganisations(database.db);
  return database.db.transaction().execute(async (db) => {
    await setActing(db, forPartnership);
    const actors: PersonActing[] = [];
    for (let index = 0; index < people; index += 1) {
      const accountId = `bench${index}`.padEnd(32, '0');
      const role = index < signedIn ? 'office' : 'contributor';
      const organisationId = organisations[index % organisations.length]?.id ?? '';
      const email = `${accountId}@bench.example`;
      await insertAccount(db, { id: accountId, name: 'Contributor', email, now });
      const days = { startsOn: '2026-01-01', endsOn: null };
      await insertRole(db, {
        ...{ accountId, role, organisationId, priorityId: null, now },
        ...days,
      });
      actors.push({ kind: 'person', accountId, role, organisationId });
    }
    return actors;
  });
}

/** In pieces: within one transaction each entry costs more than the one before. */
async function writeJournal({ database, acting }: Runtime, actor: PersonActing): Promise<void> {
  const { accountId, role, organisationId } = actor;
  for (let from = 0; from < entries; from += entriesAtOnce) {
    await acting.change(actor, async ({ db, record }) => {
      await record({ type: 'people.viewed', subject: { kind: 'peopleList', id: 'people' } });
      await sql`
        insert into journal_entry (recorded_at, actor_kind, account_id, role, organisation_id,
                                   entry_type, subject_kind, subject_id, after)
        select now() - (${entries - from} - n) * interval '10 minutes', 'person', ${accountId},
               ${role}, ${organisationId}, 'people.viewed', 'account', 'a' || n, '{"shown": 1}'
          from generate_series(1, ${entriesAtOnce - 1}) n`.execute(db);
    });
  }
  await sql`analyze`.execute(database.db).catch(() => undefined);
}

/** The cookies of each, as their browser sends them. */
async function signIn(
  { database, clock, secretKey }: Runtime,
  actors: readonly PersonActing[],
): Promise<readonly string[]> {
  const library = createSignInLibrary({
    db: database.db,
    secret: secretKey,
    origin: 'http://localhost',
    appName: 'Waymark',
  });
  const sessions = createSessions({ db: database.db, library, clock });
  const cookies: string[] = [];
  for (const { accountId } of actors) {
    const opened = await sessions.open(accountId, 'secondFactor');
    cookies.push(opened.cookies.map((line) => line.split(';')[0] ?? '').join('; '));
  }
  return cookies;
}
