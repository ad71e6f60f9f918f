import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { buildApp } from '../../src/app.js';
import { restoreBackup } from '../../src/database/backup/restoreBackup.js';
import { writeBackup } from '../../src/database/backup/writeBackup.js';
import { checkJournal } from '../../src/journal/commands/checkJournal.js';
import { openRuntime } from '../../src/runtime.js';
import { storeRelease } from '../../src/measures/commands/storeRelease.js';
import { aReleaseContent } from '../builders/releaseContent.js';
import { aConfig } from '../builders/testConfig.js';
import { workspaceSite } from '../builders/workspaceSite.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { writeEntries } from '../security/journalRows.js';
import { allChanges, allRows, backUp, backupFolder, freshServer } from './copies.js';

const clock = () => new Date('2026-11-25T12:00:00Z');
const site = await workspaceSite();
await storeRelease({ pool: site.runtime.database.pool, clock }, aReleaseContent());
await site.signIn({ role: 'office' });
await writeEntries(site.runtime.database.db, 30);
const folder = await backupFolder();
const file = join(folder, 'waymark.tar.gz');
const manifest = await backUp(site.adminUrl, file);
const target = await freshServer();
const asFound = { folders: [], changes: allChanges, replace: false, log: () => undefined };

async function pagesOf(app: typeof site.app): Promise<readonly string[]> {
  const paths = ['/', '/measures/infant-mortality-rate', '/data.json'];
  const answers = await Promise.all(paths.map((url) => app.inject({ url })));
  return answers.map(({ statusCode, body }) => `${statusCode} ${body}`);
}

describe('a backup', () => {
  it('37: restored to a fresh server has every row, the same pages and a whole journal', async () => {
    await restoreBackup({ adminUrl: target.adminUrl, ...asFound, file });
    expect(await allRows(target.adminUrl)).toEqual(await allRows(site.adminUrl));

    const { url, adminUrl } = target;
    const config = aConfig({ planPack: dorsetFolder, database: { url, adminUrl } });
    const runtime = await openRuntime({ config, log: () => undefined, clock });
    const app = await buildApp(runtime, { config, toPdf: () => Promise.reject(new Error('none')) });
    try {
      const { entries, faults } = await checkJournal(runtime.database.db);
      expect([entries, faults]).toEqual([30, []]);
      expect(await pagesOf(app)).toEqual(await pagesOf(site.app));
      // The next number is the next one, and the journal goes on where it ended.
      await storeRelease(
        { pool: runtime.database.pool, clock },
        aReleaseContent({ content: 'a later publication', asAt: '2026-10-15' }),
      );
      await writeEntries(runtime.database.db, 3);
      expect((await checkJournal(runtime.database.db)).faults).toEqual([]);
      const newest = sql<{ id: number }>`select max(source_release_id) as id from source_release`;
      expect((await newest.execute(runtime.database.db)).rows).toEqual([{ id: 3 }]);
    } finally {
      await app.close();
      await runtime.close();
    }
  }, 120_000);

  it('is one file for its owner alone, with the journal’s head and no password', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['waymark.tar.gz']);
    expect(manifest.journalHead?.number).toBe('30');
    expect(manifest.migrations).toHaveLength(allChanges.length);
    const content = gunzipSync(await readFile(file)).toString('latin1');
    const passwords = [site.url, site.adminUrl, target.url].map(
      (url) => /:([^:@]+)@/.exec(url)?.[1] ?? '',
    );
    expect(passwords).not.toContain('');
    for (const password of passwords) expect(content).not.toContain(password);
    expect(content).not.toContain(site.runtime.secretKey);
  });

  it('does not take the place of another file', async () => {
    await expect(backUp(site.adminUrl, file)).rejects.toThrow('Choose another name');
  });

  it('keeps uploaded files, and puts them back beside what lies there', async () => {
    const uploads = join(folder, 'uploads');
    await mkdir(join(uploads, 'one', 'empty'), { recursive: true });
    await writeFile(join(uploads, 'one', 'values.csv'), 'a,b\n1,2\n');
    await writeFile(join(uploads, 'nothing.csv'), '');
    const withFiles = join(folder, 'with files.tar.gz');
    const folders = [
      { name: 'uploads', path: uploads },
      { name: 'outbox', path: join(folder, 'none') },
    ];
    const { adminUrl } = site;
    await writeBackup({ adminUrl, file: withFiles, folders, waymark: '0.1.0', clock });
    await writeFile(join(uploads, 'one', 'values.csv'), 'later');
    const lines: string[] = [];
    await restoreBackup({
      adminUrl: target.adminUrl,
      file: withFiles,
      folders,
      changes: allChanges,
      replace: true,
      log: (line) => lines.push(line),
    });
    expect(await readFile(join(uploads, 'one', 'values.csv'), 'utf8')).toBe('a,b\n1,2\n');
    expect(await readFile(join(uploads, 'nothing.csv'), 'utf8')).toBe('');
    const kept = /is now in (.+)$/.exec(lines.at(-1) ?? '')?.[1] ?? '';
    expect(await readFile(join(kept, 'one', 'values.csv'), 'utf8')).toBe('later');
  });
});
