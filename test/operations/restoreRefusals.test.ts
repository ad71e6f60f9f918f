import { copyFile, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { restoreBackup } from '../../src/database/backup/restoreBackup.js';
import { storeRelease } from '../../src/measures/commands/storeRelease.js';
import { saveAreaReference } from '../../src/measures/store/areaWrites.js';
import { loadAreaReference } from '../../src/measures/store/areaReference.js';
import { projectFile } from '../../src/lib/projectRoot.js';
import { testDatabase } from '../builders/database.js';
import { aReleaseContent } from '../builders/releaseContent.js';
import { writeEntries } from '../security/journalRows.js';
import { allChanges, allRows, backupFolder } from './copies.js';
import { openDatabase } from '../../src/database/connection.js';

/** A backup of the first version: small, and real. */
const file = projectFile('test', 'operations', 'oldDatabase', 'issue1.tar.gz');
const folder = await backupFolder();
const { url, adminUrl, owner } = await testDatabase();

// As another Waymark left it, which is stopped now.
const database = openDatabase({ url });
await saveAreaReference(database.db, loadAreaReference());
await storeRelease({ pool: database.pool, clock: () => new Date(0) }, aReleaseContent());
await writeEntries(database.db, 5);
await database.close();
await sql`
  insert into account (display_name, email, created_at, updated_at)
  values ('Somebody', 'somebody@partner.example', now(), now())`.execute(owner);
const before = await allRows(adminUrl);

const restore = (from: string, more: { readonly replace: boolean; readonly known?: number }) =>
  restoreBackup({
    adminUrl,
    file: from,
    folders: [],
    changes: allChanges.slice(0, more.known ?? allChanges.length),
    replace: more.replace,
    log: () => undefined,
  });

/** Restores a changed copy over what is there; answers the refusal, after looking at every row. */
async function refusal(
  name: string,
  change: (path: string) => Promise<void>,
  known = allChanges.length,
): Promise<string> {
  const path = join(folder, name);
  await copyFile(file, path);
  await change(path);
  const outcome = await restore(path, { replace: true, known }).then(
    () => 'restored',
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'unclear'),
  );
  expect(await allRows(adminUrl)).toEqual(before);
  return outcome;
}

const rewrite = (change: (content: Buffer) => Buffer) => async (path: string) => {
  await writeFile(path, gzipSync(change(gunzipSync(await readFile(path)))));
};

/** The same length, so that the frame of the archive stays whole. */
const exchange = (from: string, to: string) =>
  rewrite((content) => {
    const at = content.indexOf(from);
    expect(at, from).toBeGreaterThan(0);
    content.write(to, at);
    return content;
  });

describe('a restore is refused, and changes nothing,', () => {
  it('for a place that holds figures or accounts', async () => {
    await expect(restore(file, { replace: false })).rejects.toThrow(
      'not empty: it holds 1 releases of figures and 1 accounts',
    );
    expect(await allRows(adminUrl)).toEqual(before);
  });

  it('while the service uses the place', async () => {
    const service = openDatabase({ url, connections: 1 });
    try {
      await sql`select 1`.execute(service.db);
      expect(await refusal('in use', () => Promise.resolve())).toContain('Stop Waymark first');
    } finally {
      await service.close();
    }
  });

  it.each([0, 0.2, 0.9, 0.9999])('for a file of which only %f is there', async (share) => {
    const { size } = await stat(file);
    const cut = await refusal(`cut ${share}`, (path) => truncate(path, Math.floor(size * share)));
    expect(cut).toMatch(/^BackupError: .*cut short/);
  });

  it('for a file in which a word or a count was changed', async () => {
    const word = await refusal('word', exchange('Bournemouth', 'Bournemoutx'));
    expect(word).toMatch(/^BackupError: .*altered/);
    const count = await refusal('count', exchange('"rows": 152', '"rows": 151'));
    expect(count).toMatch(/^BackupError: .*altered/);
  });

  it('for a file whose tables are others than the schema makes', async () => {
    const table = await refusal(
      'table',
      exchange('"table": "achievement"', '"table": "achievemenx"'),
    );
    expect(table).toContain('The tables do not fit');
  });

  it('for a file with a bit turned', async () => {
    const turned = await refusal('bit', async (path) => {
      const content = await readFile(path);
      content.writeUInt8(content.readUInt8(30_000) ^ 1, 30_000);
      await writeFile(path, content);
    });
    expect(turned).toMatch(/^BackupError: /);
  });

  it('for a file of something else', async () => {
    const text = await refusal('text', (path) => writeFile(path, 'Name,Value\n'));
    expect(text).toContain('no backup of Waymark');
    const packed = await refusal(
      'packed',
      rewrite(() => Buffer.from('Name,Value\n')),
    );
    expect(packed).toContain('no backup of Waymark');
    await expect(restore(join(folder, 'absent'), { replace: true })).rejects.toThrow(
      'There is no file',
    );
  });

  it('for a file of a newer version', async () => {
    const format = await refusal('format', exchange('"formatVersion": 1', '"formatVersion": 9'));
    expect(format).toContain('a newer version of Waymark');
    const schema = await refusal('schema', () => Promise.resolve(), 3);
    expect(schema).toContain('run a newer version');
  });
});

it('37: restored over what is there, a backup of an older version is brought up to this one', async () => {
  await restore(file, { replace: true });
  const after = await allRows(adminUrl);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(after['observation']).toMatch(/^152 rows/);
  expect([after['account'], after['journal_entry']]).toEqual([
    expect.stringMatching(/^0 rows/),
    expect.stringMatching(/^0 rows/),
  ]);
});
