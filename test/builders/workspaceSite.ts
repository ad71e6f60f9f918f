import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { JSDOM } from 'jsdom';
import type { Kysely } from 'kysely';
import { afterAll } from 'vitest';
import { openDatabase } from '../../src/database/connection.js';
import type { Tables } from '../../src/database/tables.js';
import { createSessions } from '../../src/people/commands/sessions.js';
import type { Role } from '../../src/people/model/role.js';
import type { SignInMethod } from '../../src/people/model/signedIn.js';
import { createSignInLibrary } from '../../src/people/store/signInLibrary.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { servedApp, type ServedApp } from './servedApp.js';
import { aConfig } from './testConfig.js';

export interface SignInAs {
  readonly role: Role;
  /** `dorset-council` unless said otherwise. */
  readonly organisation?: string;
  readonly priority?: string;
  readonly method?: SignInMethod;
}

/** The whole application on a pack, with people who are signed in as it signs them in. */
export interface WorkspaceSite extends ServedApp {
  /** As the owner of the tables. */
  readonly owner: Kysely<Tables>;
  readonly signIn: (as: SignInAs) => Promise<SignedInBrowser>;
  /** The same person once more, in a session of its own. */
  readonly signInAgain: (accountId: string) => Promise<Browser>;
  readonly visitor: () => Browser;
  /** What was queued for the post, the newest last. */
  readonly mails: () => Promise<readonly QueuedMail[]>;
}

export interface QueuedMail {
  readonly template: string;
  readonly to: string;
  readonly fields: Readonly<Record<string, string>>;
}

export async function workspaceSite(planPack = dorsetFolder): Promise<WorkspaceSite> {
  const served = await servedApp(planPack);
  const { runtime, app, adminUrl } = served;
  const database = openDatabase({ url: adminUrl, connections: 2 });
  afterAll(() => database.close());
  const owner = database.db;
  const { db } = runtime.database;
  const { siteAddress } = aConfig({});
  const { plan } = await getPlan(served);
  const library = createSignInLibrary({
    db,
    secret: runtime.secretKey,
    origin: siteAddress,
    appName: plan,
  });
  const sessions = createSessions({ db, library, clock: runtime.clock });
  return {
    ...served,
    owner,
    visitor: () => browserOf(app, []),
    signInAgain: async (accountId) =>
      browserOf(app, (await sessions.open(accountId, 'secondFactor')).cookies),
    mails: () => listMails(owner),
    signIn: async (as) => {
      const person = await insertPerson(owner, as, runtime.clock());
      const { cookies } = await sessions.open(person.accountId, as.method ?? 'secondFactor');
      return { ...person, ...browserOf(app, cookies) };
    },
  };
}

async function getPlan({ runtime }: ServedApp): Promise<{ readonly plan: string }> {
  const plan = await runtime.plans.current();
  return { plan: plan?.siteName ?? '' };
}

interface MadePerson {
  readonly accountId: string;
  readonly email: string;
}

async function insertPerson(
  owner: Kysely<Tables>,
  { role, organisation = 'dorset-council', priority }: SignInAs,
  now: Date,
): Promise<MadePerson> {
  const accountId = randomUUID();
  const email = `${role}-${accountId.slice(0, 8)}@partner.example`;
  await owner
    .insertInto('account')
    .values({
      id: accountId,
      display_name: `Somebody (${role})`,
      email,
      created_at: now,
      updated_at: now,
    })
    .execute();
  await owner
    .insertInto('role_assignment')
    .values({
      account_id: accountId,
      role,
      organisation_id: organisation,
      priority_id: role === 'lead' ? (priority ?? 'good-care-provision') : null,
      starts_on: '2020-01-01',
      granted_at: now,
    })
    .execute();
  return { accountId, email };
}

export interface WorkAnswer {
  readonly status: number;
  readonly location: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  readonly document: Document;
  readonly body: HTMLElement;
}

export interface Browser {
  readonly get: (path: string) => Promise<WorkAnswer>;
  /** Fills in a form of the page `from` (the path itself, unless said otherwise) and sends it. */
  readonly post: (
    path: string,
    fields?: Readonly<Record<string, string | readonly string[]>>,
    from?: string,
  ) => Promise<WorkAnswer>;
  readonly cookies: () => string;
}

export interface SignedInBrowser extends Browser, MadePerson {}

/** Keeps its cookies, and sends each form with the token of its page. */
function browserOf(app: FastifyInstance, given: readonly string[]): Browser {
  const jar = new Map<string, string>();
  const keep = (lines: readonly string[]): void => {
    for (const line of lines) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
  };
  keep(given);
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const ask = async (request: {
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly payload?: string;
  }): Promise<WorkAnswer> => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await app.inject({
      ...request,
      headers: { cookie: cookies(), ...(request.method === 'POST' ? form : {}) },
    });
    keep([answer.headers['set-cookie'] ?? []].flat());
    const { document } = new JSDOM(answer.body).window;
    return {
      status: answer.statusCode,
      location: answer.headers.location,
      headers: answer.headers,
      text: answer.body,
      document,
      body: document.body,
    };
  };
  const get = (path: string) => ask({ method: 'GET', url: path });
  return {
    cookies,
    get,
    post: async (path, fields = {}, from = path) => {
      const { document } = await get(from);
      const token = document.querySelector('input[name="_token"]')?.getAttribute('value') ?? '';
      const sent = new URLSearchParams({ _token: token });
      for (const [name, value] of Object.entries(fields)) {
        for (const each of [value].flat()) sent.append(name, each);
      }
      return ask({ method: 'POST', url: path, payload: sent.toString() });
    },
  };
}

async function listMails(owner: Kysely<Tables>): Promise<readonly QueuedMail[]> {
  const rows = await owner
    .selectFrom('mail_message')
    .select(['template', 'to_address', 'fields'])
    .orderBy('queued_at')
    .execute();
  return rows.map(({ template, to_address: to, fields }) => ({
    template,
    to,
    fields: Object.fromEntries(
      Object.entries(fields ?? {}).map(([name, value]) => [name, String(value)]),
    ),
  }));
}
