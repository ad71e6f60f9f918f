import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { acceptUpload, discardUpload } from '../../src/measures/commands/uploads/decideUpload.js';
import { filesOf, sentFiles } from '../builders/uploading.js';
import { changedExtract, extractFolder } from './laitFolders.js';
import { loadingDorset, published } from './loadingDorset.js';
import { countStored } from './storedCounts.js';

const { owner, loading, analyst, officer, stranger, sent, accept } = await loadingDorset();
const { deciding, acting } = loading;

const extract: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  await Promise.all(
    (await readdir(extractFolder)).map(
      async (name) => [name, await readFile(join(extractFolder, name))] as const,
    ),
  ),
);

describe('files that cannot be used', () => {
  test.each([
    ['no file', () => ({}), { kind: 'none' }],
    ['a browser’s empty field', () => ({ '': '' }), { kind: 'none' }],
    ['only a file that is not needed', () => ({ 'README.md': 'x' }), { kind: 'none' }],
    [
      'one of the four',
      () => ({ 'la_code_list.xlsx': extract['la_code_list.xlsx'] ?? '' }),
      { kind: 'incomplete' },
    ],
    ['a zip that is none', () => ({ 'lait.zip': 'x' }), { kind: 'zip' }],
    ['an empty zip', () => ({ 'lait.zip': zipSync({}) }), { kind: 'incomplete' }],
    [
      'a zip that leads out of its folder',
      () => ({ 'lait.zip': zipSync({ '../../bds_long.csv': new Uint8Array(9) }) }),
      { kind: 'zip' },
    ],
    [
      'a zip beside a file',
      () => ({ 'lait.zip': zipSync(extract), 'banner_update.csv': 'x' }),
      { kind: 'zipAndFiles' },
    ],
    [
      'a zip with one file twice',
      () => ({
        'lait.zip': zipSync({
          'a/bds_long.csv': new Uint8Array(),
          'b/bds_long.csv': new Uint8Array(),
        }),
      }),
      { kind: 'twice', name: 'bds_long.csv' },
    ],
    [
      'a zip that unpacks to more than 200 MB',
      () => ({ 'lait.zip': zipSync({ 'bds_long.csv': new Uint8Array(201_000_000) }) }),
      { kind: 'tooLarge' },
    ],
  ])('%s: refused, and nothing is left', async (_, files, error) => {
    const before = await countStored(owner);
    const folders = await loading.leftFolders();
    const sentThem = await loading.send(analyst, Readable.from(sentFiles(files())));
    expect(sentThem).toMatchObject({ ok: false, error });
    expect(await loading.leftFolders()).toEqual(folders);
    expect(await countStored(owner)).toEqual(before);
    expect(
      await acting.read(officer, (db) => db.selectFrom('import_upload').selectAll().execute()),
    ).toEqual([]);
  });

  test('a damaged file among the right ones is refused when it is read, with what to do', async () => {
    const before = await countStored(owner);
    const folder = await changedExtract({ 'sn_may_2025.xlsx': () => 'not a workbook' });
    const answer = await loading.send(analyst, filesOf(folder));
    if (!answer.ok) throw new Error('refused too early');
    expect(answer.value).toMatchObject({
      state: 'refused',
      problem: { kind: 'files', inAll: 1, problems: [{ file: 'sn_may_2025.xlsx' }] },
    });
    const { id } = answer.value;
    expect(await readdir(join(loading.dataDir, 'uploads', id))).toEqual(['reports']);
    expect(loading.mails.at(-1)).toMatchObject({
      template: 'importFailed',
      to: { accountId: analyst.accountId },
    });
    expect(await countStored(owner)).toEqual(before);
    expect(await accept(id)).toEqual({ ok: false, error: { kind: 'notWaiting' } });
  });

  test('34: rejected rows are listed in a file that no spreadsheet program runs', async () => {
    const folder = await changedExtract({
      'banner_update.csv': (old) => old.toString('utf8').replace('2026-04-08', '2026-05-20'),
      'bds_long.csv': (old) =>
        `${old.toString('utf8')}LAC,x,2025,=cmd|'/c calc'!A1,5,,South West\r\nLAC,x,2025,+Nowhere,5,,South West\r\n`,
    });
    const answer = await loading.send(analyst, filesOf(folder));
    if (!answer.ok) throw new Error('refused');
    expect(answer.value).toMatchObject({
      state: 'ready',
      rowsRejected: 2,
      rowsStored: 198,
      rowsRead: 200,
    });
    const file = join(loading.dataDir, 'uploads', answer.value.id, 'reports', 'rejected.csv');
    const lines = (await readFile(file, 'utf8')).split('\r\n');
    expect(lines[0]).toBe('File,Row,Line,Column,Value,What to do');
    expect(lines[1]).toContain(`'=cmd|`);
    expect(lines[2]).toContain(`'+Nowhere`);
    await discardUpload(deciding, analyst, { id: answer.value.id, reason: 'Two rows are wrong.' });
  });
});

describe('an upload', () => {
  it('3: is hidden from other organisations and open to the office', async () => {
    const { id } = await sent('2026-05-02', 150);
    await expect(loading.upload(stranger, id)).rejects.toThrow('no such upload');
    await expect(acceptUpload(deciding, stranger, { id, reason: 'x' })).rejects.toThrow(
      'no such upload',
    );
    expect((await loading.upload(officer, id)).state).toBe('ready');
    await discardUpload(deciding, officer, { id, reason: 'Not needed.' });
  });

  test('as one zip, in a folder and with other files beside, is the same publication', async () => {
    const folder = await published('2026-05-03', 151);
    const files: Record<string, Uint8Array> = { 'lait-main/README.md': new Uint8Array(3) };
    for (const name of await readdir(folder)) {
      files[`lait-main/data/${name}`] = await readFile(join(folder, name));
    }
    const zipped = await loading.send(
      analyst,
      Readable.from(sentFiles({ 'LAIT.ZIP': zipSync(files) })),
    );
    const plain = await loading.send(analyst, filesOf(folder));
    if (!zipped.ok || !plain.ok) throw new Error('refused');
    expect(zipped.value.contentHash).toBe(plain.value.contentHash);
    expect(zipped.value.fileNames).toEqual(plain.value.fileNames);
    for (const { id } of [zipped.value, plain.value]) {
      await discardUpload(deciding, analyst, { id, reason: 'Only tried.' });
    }
  });

  test('two at once are kept apart', async () => {
    const folders = [await published('2026-05-04', 152), await published('2026-05-05', 153)];
    const started = await Promise.all(
      folders.map((folder) => loading.startUpload(analyst, filesOf(folder))),
    );
    const ids = started.map((each) => (each.ok ? each.value.id : ''));
    ids.forEach((id) => {
      loading.readings.start(id);
    });
    await loading.readings.whenDone();
    const read = await Promise.all(ids.map((id) => loading.upload(analyst, id)));
    expect(read.map(({ state, asAt }) => [state, asAt])).toEqual([
      ['ready', '2026-05-04'],
      ['ready', '2026-05-05'],
    ]);
    for (const id of ids) await discardUpload(deciding, analyst, { id, reason: 'Only tried.' });
    expect((await loading.upload(analyst, ids[0] ?? '')).reason).toBe('Only tried.');
  });

  test('that a stopped server left half read is read when it starts again', async () => {
    const started = await loading.startUpload(analyst, filesOf(await published('2026-05-06', 154)));
    if (!started.ok) throw new Error('refused');
    await owner
      .updateTable('import_upload')
      .set({ state: 'reading' })
      .where('import_upload_id', '=', started.value.id)
      .execute();
    const again = loading.startReadings();
    await again.resume();
    await again.whenDone();
    expect((await loading.upload(analyst, started.value.id)).state).toBe('ready');
    await discardUpload(deciding, analyst, { id: started.value.id, reason: 'Only tried.' });
  });
});
