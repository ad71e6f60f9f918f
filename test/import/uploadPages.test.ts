import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { getByLabelText, getByRole, getByText, queryByText } from '@testing-library/dom';
import { describe, expect, it, test } from 'vitest';
import { importSite } from '../builders/importSite.js';
import { loadingDorset, published } from './loadingDorset.js';
import { countStored } from './storedCounts.js';

const { owner, loading: imports, person, ...dorset } = await loadingDorset();
const site = await importSite(imports.deciding);
const analyst = site.as(dorset.analyst);
const office = site.as(dorset.officer);
const stranger = site.as(dorset.stranger);
const viewer = site.as(await person('viewer'));

async function filesPublished(day: string, rate: number) {
  const folder = await published(day, rate);
  const names = await readdir(folder);
  return Promise.all(
    names.map(async (name) => ({ name, content: await readFile(join(folder, name)) })),
  );
}

/** Sends a publication; the address of its page, once it was read. */
async function sent(day: string, rate: number): Promise<string> {
  const { status, location } = await analyst.send(await filesPublished(day, rate));
  expect(status).toBe(303);
  await imports.readings.whenDone();
  return String(location);
}

const decide = (page: string, fields: Readonly<Record<string, string>>) =>
  analyst.post(page, `${page}/decision`, fields);

test('the form takes several files, tells which, and works without a script', async () => {
  const { document, status } = await analyst.get('/workspace/imports');
  expect(status).toBe(200);
  const form = getByRole(document.body, 'button', { name: 'Send and read' }).closest('form');
  expect(form?.enctype).toBe('multipart/form-data');
  expect(form?.getAttribute('action')).toMatch(/^\/workspace\/imports\?_token=/);
  const field = getByLabelText(document.body, 'Files of one publication');
  expect(field.getAttribute('type')).toBe('file');
  expect(field.hasAttribute('multiple')).toBe(true);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
});

test('nothing chosen is an error that says what to do, beside the field', async () => {
  const { status, document } = await analyst.send([{ name: '', content: '' }]);
  expect(status).toBe(422);
  expect(document.title).toMatch(/^Error: Load figures/);
  const link = getByRole(document.body, 'link', {
    name: 'Choose the files of the national tool, or one zip of them',
  });
  expect(document.querySelector(link.getAttribute('href') ?? '')?.tagName).toBe('INPUT');
});

it('23: files without the token of a page of ours are refused, and nothing is left', async () => {
  const folders = await imports.leftFolders();
  const answer = await site.app.inject({
    method: 'POST',
    url: '/workspace/imports',
    headers: {
      cookie: `who=${dorset.analyst.accountId}`,
      'content-type': 'multipart/form-data; boundary=x',
    },
    payload: '--x--\r\n',
  });
  expect(answer.statusCode).toBe(403);
  expect(await imports.leftFolders()).toEqual(folders);
});

it('2: only those who load figures get in; only the office withdraws', async () => {
  expect((await viewer.get('/workspace/imports')).status).toBe(403);
  const { releases } = await countStored(owner);
  expect(releases).toBe(1);
  expect((await analyst.get('/workspace/imports/releases/1/withdraw')).status).toBe(403);
  expect((await office.get('/workspace/imports/releases/1/withdraw')).status).toBe(200);
  expect((await office.get('/workspace/imports/releases/99/withdraw')).status).toBe(404);
  expect((await office.get('/workspace/imports/releases/x/withdraw')).status).toBe(404);
});

it('3: what another organisation sent is not there for an analyst, by address or in the list', async () => {
  const page = await sent('2026-05-02', 150);
  for (const path of [page, `${page}/rejected.csv`, `${page}/notices.csv`]) {
    expect((await stranger.get(path)).status).toBe(404);
  }
  const list = await stranger.get('/workspace/imports');
  expect(list.text).not.toContain(page);
  const posted = await stranger.post('/workspace/imports', `${page}/decision`, {
    decision: 'accept',
    reason: 'x',
  });
  expect(posted.status).toBe(404);
  expect((await office.get(page)).status).toBe(200);
  for (const path of ['/workspace/imports/x', '/workspace/imports/..%2f..%2fetc']) {
    expect((await analyst.get(path)).status).toBe(404);
  }
  expect((await decide(page, { decision: 'discard', reason: 'Only tried.' })).status).toBe(303);
});

describe('a page of an upload', () => {
  test('says what is happening while it is read, and fetches itself again only then', async () => {
    const page = await sent('2026-05-03', 151);
    const id = page.split('/').at(-1) ?? '';
    const set = (state: string, rows: number, expected: number | null) =>
      owner
        .updateTable('import_upload')
        .set({ state, rows_read: rows, rows_expected: expected, preview: null })
        .where('import_upload_id', '=', id)
        .execute();
    await set('reading', 120_000, 641_070);
    const working = await analyst.get(page);
    expect(getByRole(working.document.body, 'status').textContent).toBe(
      'Reading: 120,000 of 641,070 rows.',
    );
    expect(working.text).toContain('<noscript><meta http-equiv="refresh" content="3"/></noscript>');
    await set('reading', 641_070, 641_070);
    expect((await analyst.get(page)).text).toContain('Working out what they would change.');
    imports.readings.start(id);
    await imports.readings.whenDone();
    const ready = await analyst.get(page);
    expect(ready.text).not.toContain('http-equiv="refresh"');
    await decide(page, { decision: 'discard', reason: 'Only tried.' });
  });

  test('asks for a decision and a reason, and has chosen neither', async () => {
    const page = await sent('2026-06-10', 999);
    const { document } = await analyst.get(page);
    expect(document.querySelector('h1')?.textContent).toContain('as at 10 June 2026');
    expect(document.querySelectorAll('input[type=radio]:checked')).toHaveLength(0);
    expect(document.body.textContent).toContain('With these figures');
    const refused = await decide(page, { reason: '  ' });
    expect(refused.status).toBe(422);
    const summary = getByRole(refused.document.body, 'alert');
    expect(getByText(summary, 'Choose whether to accept or discard these figures')).toBeTruthy();
    expect(getByText(summary, 'Say why you decided this')).toBeTruthy();
    for (const link of summary.querySelectorAll('a')) {
      expect(refused.document.querySelector(link.getAttribute('href') ?? 'none')).not.toBeNull();
    }
  });

  test('puts the figures in force, says who did so and why, and asks no more', async () => {
    const page = await sent('2026-06-11', 998);
    const before = await countStored(owner);
    const accepted = await decide(page, { decision: 'accept', reason: 'Checked & <b>fine</b>.' });
    expect(accepted).toMatchObject({ status: 303, location: page });
    const again = await decide(page, { decision: 'accept', reason: 'Twice.' });
    expect(again).toMatchObject({ status: 303, location: page });
    expect((await countStored(owner)).releases).toBe(before.releases + 1);
    const { document, text } = await office.get(page);
    expect(
      getByText(document.body, /^Accepted on .+ by somebody of .+, who sent the files too\.$/),
    ).toBeTruthy();
    expect(getByText(document.body, 'Checked & <b>fine</b>.')).toBeTruthy();
    expect(text).not.toContain('<b>fine');
    expect(queryByText(document.body, 'Save the decision')).toBeNull();
    const list = await office.get('/workspace/imports');
    expect(list.document.body.textContent).toMatch(
      /as at 11 June 2026\. In force for \d+ measures/,
    );
  });

  test('lists what cannot be used, and offers the whole list as a file', async () => {
    const files = await filesPublished('2026-05-09', 1);
    const broken = files.map((file) =>
      file.name === 'la_code_list.xlsx' ? { ...file, content: 'no workbook' } : file,
    );
    const { location } = await analyst.send(broken);
    await imports.readings.whenDone();
    const page = await analyst.get(String(location));
    expect(page.document.body.textContent).toContain('Cannot be used');
    expect(page.document.body.textContent).toContain('not an Excel workbook');
    const list = await analyst.get(`${String(location)}/rejected.csv`);
    expect(list.status).toBe(200);
    expect(list.headers['content-disposition']).toBe('attachment; filename="rejected-rows.csv"');
    expect(list.headers['cache-control']).toBe('no-store');
    expect(list.text).toContain('la_code_list.xlsx');
  });
});

test('withdrawing tells what comes back, asks why, and says it afterwards', async () => {
  const release = await owner
    .selectFrom('source_release')
    .select('source_release_id')
    .where('as_at', '=', '2026-06-11')
    .executeTakeFirstOrThrow();
  const path = `/workspace/imports/releases/${release.source_release_id}/withdraw`;
  const { document } = await office.get(path);
  expect(document.body.textContent).toMatch(
    /The figures as at \d+ April 2026 are in force again for \d+ measures\./,
  );
  expect((await office.post(path, path, { reason: '' })).status).toBe(422);
  const done = await office.post(path, path, { reason: 'The publisher took it back.' });
  expect(done).toMatchObject({ status: 303, location: '/workspace/imports' });
  const list = await office.get('/workspace/imports');
  expect(list.document.body.textContent).toMatch(/Withdrawn on .+: The publisher took it back\./);
  expect((await office.get(path)).document.body.textContent).toContain('It was withdrawn on');
});
