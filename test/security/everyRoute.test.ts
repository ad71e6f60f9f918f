import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { roles, type Role } from '../../src/people/model/role.js';
import { workspaceSite, type SignedInBrowser } from '../builders/workspaceSite.js';
import { isForKeys, isPublic, listRoutes, rolesOf, toAddress, type TableRow } from './routeList.js';
import { tableSums } from './tableSums.js';

const site = await workspaceSite();
const { app, owner } = site;
// What is refused on purpose would fill the screen with warnings.
app.log.level = 'error';

const ofTable = z.object({
  rows: z.array(z.object({ method: z.string(), path: z.string(), who: z.string() })),
});

const browsers = new Map<Role, SignedInBrowser>();
let table: readonly TableRow[] = [];

beforeAll(async () => {
  for (const role of roles) browsers.set(role, await site.signIn({ role }));
  table = ofTable.parse(
    (await ask('/workspace/access.json', { method: 'GET', as: 'viewer' })).json(),
  ).rows;
});

function browserAs(role: Role): SignedInBrowser {
  const browser = browsers.get(role);
  if (browser === undefined) throw new Error(`nobody is signed in as ${role}`);
  return browser;
}

/** Pages that end a session or begin another: whoever sends them is somebody new. */
const endsSession = /^\/sign-/;

interface Asked {
  readonly method: string;
  readonly as: Role | null;
  readonly token?: string | undefined;
}

async function ask(url: string, { method, as, token }: Asked) {
  const cookie = as === null ? '' : browserAs(as).cookies();
  return app.inject({
    method: method === 'POST' ? 'POST' : 'GET',
    url,
    headers: {
      cookie,
      ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(token === undefined ? {} : { payload: new URLSearchParams({ _token: token }).toString() }),
  });
}

async function askAs({ method, path }: TableRow, role: Role) {
  const isFresh = method === 'POST' && endsSession.test(path);
  if (isFresh) browsers.set(role, await site.signIn({ role }));
  const token = method === 'POST' ? await tokenOf(browserAs(role)) : undefined;
  const answer = await ask(toAddress(path), { method, as: role, token });
  if (isFresh) browsers.set(role, await site.signIn({ role }));
  return answer;
}

const tokens = new Map<SignedInBrowser, string>();

/** The token of a page, good for the whole session. */
async function tokenOf(browser: SignedInBrowser): Promise<string> {
  const kept = tokens.get(browser);
  if (kept !== undefined) return kept;
  const { document } = await browser.get('/workspace');
  const token = document.querySelector('input[name="_token"]')?.getAttribute('value') ?? '';
  tokens.set(browser, token);
  return token;
}

type Answer = Awaited<ReturnType<typeof ask>>;

/** What became of it: let in, sent to sign in, refused, or a fault. */
function outcome({ statusCode, headers }: Answer): string {
  if (statusCode >= 500 && statusCode !== 503) return 'fault';
  if (statusCode === 403 || statusCode === 401) return 'refused';
  const isSent = /^\/sign-in(\?|$)/.test(headers.location ?? '');
  return isSent ? 'sign in first' : 'let in';
}

const lineOf = ({ method, path }: TableRow, words: string): string => `${method} ${path}: ${words}`;
const guarded = (): readonly TableRow[] => table.filter((row) => !isPublic(row) && !isForKeys(row));

describe('the table of access', () => {
  it('1: has every route that there is, and no other', () => {
    const listed = table.map(({ method, path }) => `${method} ${path}`).toSorted();
    expect(listed).toEqual(listRoutes(app));
    expect(listed.length).toBeGreaterThan(100);
  });

  it('1: names for every route somebody who may use it', () => {
    expect(guarded().filter((row) => rolesOf(row).length === 0)).toEqual([]);
  });
});

describe('whoever is not signed in', () => {
  it('2: gets what is public, and is asked to sign in everywhere else', async () => {
    const wrong: string[] = [];
    for (const row of table.filter((each) => !isForKeys(each))) {
      const found = outcome(await ask(toAddress(row.path), { method: row.method, as: null }));
      // A form of a public page wants its token: see line 23.
      const open = row.method === 'POST' ? 'refused' : 'let in';
      const expected = isPublic(row) ? open : 'sign in first';
      if (found !== expected) wrong.push(lineOf(row, found));
    }
    expect(wrong).toEqual([]);
  });

  it('2: gets nothing from an address for keys without one', async () => {
    for (const row of table.filter((each) => isForKeys(each) && each.path !== '/metrics')) {
      expect([401, 403, 404]).toContain(
        (await ask(toAddress(row.path), { method: row.method, as: null })).statusCode,
      );
    }
  });
});

describe('every role', () => {
  it.each(roles)('2: as %s may use what the table says, and nothing else', async (role) => {
    const wrong: string[] = [];
    for (const row of guarded()) {
      const found = outcome(await askAs(row, role));
      const expected = rolesOf(row).includes(role) ? 'let in' : 'refused';
      if (found !== expected) wrong.push(lineOf(row, found));
    }
    expect(wrong).toEqual([]);
  });

  it('22: lets nothing that needs signing in be kept by a browser or a proxy', async () => {
    const kept: string[] = [];
    for (const role of [null, 'office', 'viewer'] as const) {
      for (const row of guarded().filter(({ method }) => method === 'GET')) {
        const { headers, statusCode } = await ask(toAddress(row.path), { method: 'GET', as: role });
        const control = headers['cache-control'] ?? '';
        if (control !== 'no-store') kept.push(lineOf(row, `${statusCode} ${control}`));
      }
    }
    expect(kept).toEqual([]);
  });

  it('23: changes nothing without the token of a page of ours', async () => {
    const before = await tableSums(owner);
    const taken: string[] = [];
    const others = await tokenOf(browserAs('viewer'));
    for (const row of table.filter(({ method }) => method === 'POST')) {
      const role = isPublic(row) ? null : (rolesOf(row)[0] ?? null);
      if (role !== null) await tokenOf(browserAs(role));
      for (const token of [undefined, '', 'forged-token', others]) {
        const { statusCode } = await ask(toAddress(row.path), { method: 'POST', as: role, token });
        if (statusCode !== 403) taken.push(lineOf(row, String(statusCode)));
      }
    }
    expect(taken).toEqual([]);
    expect(await tableSums(owner)).toEqual(before);
  });

  it('8: changes nothing by looking, but for logs', async () => {
    const before = await tableSums(owner);
    expect(Object.keys(before).length).toBeGreaterThan(20);
    for (const row of table.filter(({ method }) => method === 'GET')) {
      for (const role of isPublic(row) ? ([null, 'office'] as const) : roles) {
        await ask(toAddress(row.path), { method: 'GET', as: role });
      }
    }
    expect(await tableSums(owner)).toEqual(before);
  });
});
