import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureFiles } from '../../src/packs/figures/figureFiles.js';
import { testDatabase } from '../builders/database.js';
import { runWaymark, type CommandRun } from '../builders/waymarkCommand.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { describeWithReference, referenceFolder } from '../reference/referenceFolder.js';
import { asCsvFolder } from './laitFolders.js';
import { countStored } from './storedCounts.js';

const nationalFolder = join(referenceFolder, 'lait');
const figuresFolder = join(dorsetFolder, 'figures');

describeWithReference('the whole national file, imported with the command', async () => {
  const { owner, url, adminUrl } = await testDatabase();
  let planPack = '';
  let first: CommandRun;

  const run = (...args: readonly string[]) =>
    runWaymark({
      args,
      env: { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl, PLAN_PACK: planPack },
    });

  beforeAll(async () => {
    planPack = await mkdtemp(join(tmpdir(), 'waymark pack '));
    await cp(dorsetFolder, planPack, { recursive: true });
    first = await run('import', 'lait', nationalFolder);
  }, 120_000);

  afterAll(() => rm(planPack, { recursive: true }));

  test('stores every one of its 641,070 rows and completes what the plan pack carried', async () => {
    expect(first.code).toBe(0);
    expect(first.out).toContain('as at 2026-04-08: 434 measures.');
    expect(first.out).toContain('Rows read: 641070. Fit to store: 641070. Rejected: 0.');
    expect(first.out).toContain('The plan pack held a part of this publication.');
    expect(first.out).toMatch(/New: \d+\. Revised: 0\. Unchanged: \d+\. No longer given: 0\./);
    const { releases, observations, measures, tables } = await countStored(owner);
    expect({ releases, observations, measures, tables }).toEqual({
      releases: 1,
      observations: 641_070,
      measures: 434,
      tables: 2,
    });
    const release = await owner
      .selectFrom('source_release')
      .select(['rows_read', 'rows_stored', 'rows_rejected', 'coverage'])
      .executeTakeFirstOrThrow();
    expect(release).toEqual({
      rows_read: 641_070,
      rows_stored: 641_070,
      rows_rejected: 0,
      coverage: 'whole',
    });
  });

  test('lists where England lies outside its regions', () => {
    expect(first.out).toMatch(
      /column "Values", value "1258": FirstYJS, 2024: England is 1258, outside its regions \(98 to 181\)/,
    );
  });

  test('changes nothing the second time', async () => {
    const before = await countStored(owner);
    const second = await run('import', 'lait', nationalFolder);
    expect(second.out).toContain('These figures are already loaded. Nothing was changed.');
    expect(second.code).toBe(0);
    expect(await countStored(owner)).toEqual(before);
  });

  test('saved as CSV is the same publication', async () => {
    const before = await countStored(owner);
    const again = await run('import', 'lait', await asCsvFolder(nationalFolder));
    expect(again.out).toContain('Rows read: 641070. Fit to store: 641070. Rejected: 0.');
    expect(again.out).toContain('These figures are already loaded. Nothing was changed.');
    expect(again.code).toBe(0);
    expect(await countStored(owner)).toEqual(before);
  }, 60_000);

  test('gives the very figures that the plan pack carries, byte for byte', async () => {
    await rm(join(planPack, 'figures'), { recursive: true });
    const { code, out } = await run('figures');
    expect(out).toMatch(/^\d+ series of .+ written to /);
    expect(code).toBe(0);
    const written = await readdir(join(planPack, 'figures'));
    expect(written.sort()).toEqual(Object.values(figureFiles).sort());
    for (const file of written) {
      const found = await readFile(join(planPack, 'figures', file), 'utf8');
      const carried = await readFile(join(figuresFolder, file), 'utf8');
      expect(found === carried, `${file} as written after an import and as committed`).toBe(true);
    }
  });
});
