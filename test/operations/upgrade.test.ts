import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { buildApp } from '../../src/app.js';
import { restoreBackup } from '../../src/database/backup/restoreBackup.js';
import { toLayout } from '../../src/database/backup/manifest.js';
import { inSnapshot } from '../../src/database/backup/snapshot.js';
import { sumRows } from '../../src/database/backup/tableRows.js';
import { projectFile } from '../../src/lib/projectRoot.js';
import { openRuntime } from '../../src/runtime.js';
import { aConfig } from '../builders/testConfig.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { allChanges, backupFolder, freshServer } from './copies.js';

const oldFile = (name: string) => projectFile('test', 'operations', 'oldDatabase', name);
const cellsSchema = z.array(z.array(z.array(z.string())));

/** What stays as the publisher gave it, whatever the plan of a later version says. */
const published = [
  'source_release',
  'measure',
  'measure_definition',
  'period',
  'release_period',
  'statistical_neighbour',
  'observation of release 1',
];

const { url, adminUrl } = await freshServer();
const folder = await backupFolder();

it('an upgrade from the first version keeps every figure and what its report prints', async () => {
  const pack = join(folder, 'pack');
  await cp(dorsetFolder, pack, {
    recursive: true,
    filter: (path) => path !== join(dorsetFolder, 'figures'),
  });
  // The schema as it was: the start below has to make all later changes.
  const old = await restoreBackup({
    adminUrl,
    file: oldFile('issue1.tar.gz'),
    folders: [],
    changes: allChanges.slice(0, 4),
    replace: false,
    log: () => undefined,
  });
  const lines: string[] = [];
  const config = aConfig({ planPack: pack, database: { url, adminUrl } });
  const runtime = await openRuntime({
    config,
    log: (line) => lines.push(line),
    clock: () => new Date('2026-11-25T12:00:00Z'),
  });
  const app = await buildApp(runtime, { config, toPdf: () => Promise.reject(new Error('none')) });
  try {
    expect(lines.slice(0, allChanges.length - 4)).toEqual(
      allChanges.slice(4).map(({ name }) => `database: ${name}`),
    );
    const figures = await inSnapshot(adminUrl, async (client) => {
      const sums: unknown[] = [];
      for (const table of toLayout(old).tables) {
        if (published.includes(table.label)) {
          sums.push({ label: table.label, ...(await sumRows(client, table)) });
        }
      }
      return sums;
    });
    expect(figures).toEqual(
      old.tables
        .filter(({ label }) => published.includes(label))
        .map(({ label, rows, sha256 }) => ({ label, rows, sha256 })),
    );
    expect(figures).toHaveLength(published.length);

    const report = await app.inject({ url: '/reports/2026-27-q2' });
    const printed: unknown = JSON.parse(await readFile(oldFile('issue1-figures.json'), 'utf8'));
    expect(tablesOf(report.body)).toEqual(cellsSchema.parse(printed));
    expect(report.body).toContain('1.7 per 1,000');
  } finally {
    await app.close();
    await runtime.close();
  }
}, 120_000);

/** The figures of every table, without the names of rows, which a plan may put in other words. */
function tablesOf(html: string): readonly (readonly (readonly string[])[])[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('table')].map((table) =>
    [...table.rows].map((row) =>
      [...row.cells].slice(1).map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
    ),
  );
}
