import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { actsForAll, roles, type Role } from '../../src/people/model/role.js';
import { workspaceSite, type SignedInBrowser } from '../builders/workspaceSite.js';
import { isForKeys, isPublic, rolesOf, toAddress, type TableRow } from './routeList.js';

const site = await workspaceSite();
const { app, owner } = site;
app.log.level = 'error';
const ofTable = z.object({
  rows: z.array(z.object({ method: z.string(), path: z.string(), who: z.string() })),
});

/** What another organisation has of its own, by the pattern that shows or changes it. */
const theirs = new Map<string, Readonly<Record<string, string>>>();
/** What the plan itself says, and everybody signed in may know. */
const ofThePlan = [/^\/workspace\/plan\//, /^\/sign-in\//];

let table: readonly TableRow[] = [];
let other: SignedInBrowser;

beforeAll(async () => {
  other = await site.signIn({ role: 'analyst', organisation: 'nhs-dorset' });
  const list = await app.inject({
    url: '/workspace/access.json',
    headers: { cookie: other.cookies() },
  });
  table = ofTable.parse(list.json()).rows;
  const [task, key, upload] = [randomUUID(), randomUUID(), randomUUID()];
  const now = new Date();
  const mine = { account_id: other.accountId, organisation_id: 'nhs-dorset' };
  await owner
    .insertInto('task')
    .values({ ...mine, task_id: task, kind: 'x', about_kind: 'x', about_id: 'x', created_at: now })
    .execute();
  await owner
    .insertInto('access_key')
    .values({
      ...mine,
      access_key_id: key,
      kind: 'api',
      label: 'x',
      key_hash: key,
      created_at: now,
    })
    .execute();
  await owner
    .insertInto('import_upload')
    .values({
      import_upload_id: upload,
      uploaded_by: other.accountId,
      organisation_id: 'nhs-dorset',
      uploaded_at: now,
      file_names: ['seeded.csv'],
      state: 'refused',
    })
    .execute();
  theirs.set('/workspace/people/:id', { id: other.accountId });
  theirs.set('/workspace/tasks/:id/done', { id: task });
  theirs.set('/workspace/account/keys/:id/end', { id: key });
  for (const part of ['', '/decision', '/notices.csv', '/preview', '/rejected.csv']) {
    theirs.set(`/workspace/imports/:id${part}`, { id: upload });
  }
});

/** Routes about one thing that a role may use without acting for everybody. */
function askable(): readonly TableRow[] {
  return table
    .filter((row) => row.path.includes(':') && !isPublic(row) && !isForKeys(row))
    .filter((row) => rolesOf(row).some((role) => !actsForAll(role)))
    .filter(({ path }) => !ofThePlan.some((pattern) => pattern.test(path)));
}

async function statusAs({ method, path }: TableRow, browser: SignedInBrowser): Promise<number> {
  const url = toAddress(path, theirs.get(path));
  const { status } =
    method === 'GET' ? await browser.get(url) : await browser.post(url, {}, '/workspace');
  return status;
}

describe('what another organisation has of its own', () => {
  it('3: is tried for every route that could show or change it', () => {
    expect(
      askable()
        .map(({ path }) => path)
        .filter((path) => !theirs.has(path)),
    ).toEqual([]);
    expect(askable().length).toBeGreaterThan(4);
  });

  it('9: is tried for imports and for files to take away as well as for pages', () => {
    const paths = askable().map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/workspace/imports/:id/decision',
        '/workspace/imports/:id/rejected.csv',
      ]),
    );
  });

  it('3: is there for those it belongs to', async () => {
    // The rows of a file that was never read are nowhere, for anybody.
    const pages = askable().filter(
      ({ method, path }) => method === 'GET' && !path.endsWith('.csv'),
    );
    expect(pages.map(({ path }) => path)).toEqual([
      '/workspace/imports/:id',
      '/workspace/people/:id',
    ]);
    for (const row of pages) expect(await statusAs(row, other)).toBe(200);
  });

  it.each(roles.filter((role) => !actsForAll(role)))(
    '3: is not there for the role %s, by whatever address',
    async (role: Role) => {
      const browser = await site.signIn({ role, organisation: 'dorset-council' });
      const found: string[] = [];
      for (const row of askable().filter((each) => rolesOf(each).includes(role))) {
        const status = await statusAs(row, browser);
        if (status !== 404) found.push(`${row.method} ${row.path}: ${status}`);
      }
      expect(found).toEqual([]);
    },
  );

  it('3: is in no list, no search and no count', async () => {
    const viewer = await site.signIn({ role: 'viewer', organisation: 'dorset-police' });
    for (const url of ['/workspace/people', '/workspace/people?q=analyst', '/workspace']) {
      expect((await viewer.get(url)).text).not.toContain(other.accountId);
    }
    const analyst = await site.signIn({ role: 'analyst', organisation: 'dorset-police' });
    const upload = theirs.get('/workspace/imports/:id')?.['id'] ?? '';
    expect((await analyst.get('/workspace/imports')).text).not.toContain(upload);
    expect((await other.get('/workspace/imports')).text).toContain(upload);
  });
});
