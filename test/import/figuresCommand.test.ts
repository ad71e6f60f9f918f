import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCsvRows } from '../../src/lib/csvRows.js';
import { figureFiles } from '../../src/packs/figures/figureFiles.js';
import { testDatabase } from '../builders/database.js';
import { runWaymark } from '../builders/waymarkCommand.js';
import { alderburyFolder, dorsetFolder } from '../packs/packFolders.js';

const { url, adminUrl } = await testDatabase();
let planPack = '';

const figures = (pack: string) =>
  runWaymark({
    args: ['figures'],
    env: { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl, PLAN_PACK: pack },
  });

beforeAll(async () => {
  planPack = await mkdtemp(join(tmpdir(), 'waymark pack '));
});

afterAll(() => rm(planPack, { recursive: true }));

test('without any figures loaded, the command says what to do first', async () => {
  const run = await figures(alderburyFolder);
  expect(run.out).toBe(
    'The figures of one publication are needed. Import it first: import lait <folder>.\n',
  );
  expect(run.code).toBe(1);
});

test('figures that a pack brought are written back byte for byte, known wrong ones as published', async () => {
  await cp(dorsetFolder, planPack, { recursive: true });
  const run = await figures(planPack);
  expect(run.errors).toMatch(/^figures: \d+ of .+ loaded from the pack\n$/);
  expect(run.code).toBe(0);
  for (const file of Object.values(figureFiles)) {
    const written = await readFile(join(planPack, 'figures', file), 'utf8');
    const before = await readFile(join(dorsetFolder, 'figures', file), 'utf8');
    expect(written === before, file).toBe(true);
  }
  const text = await readFile(join(planPack, 'figures', figureFiles.values), 'utf8');
  const table = parseCsvRows({ file: figureFiles.values, text }, ['code', 'printed', '970']);
  if (!table.ok) throw new Error('the written values cannot be read');
  const england = table.value.rows.find(
    (row) => row.text('code') === 'FirstYJS' && row.text('printed') === '2024',
  );
  expect(england?.text('970')).toBe('1258');
});

test('a pack with damaged figures stops the start, naming the file and the row', async () => {
  const folder = join(planPack, 'damaged');
  await cp(alderburyFolder, folder, { recursive: true });
  await cp(join(dorsetFolder, 'figures'), join(folder, 'figures'), { recursive: true });
  await rm(join(folder, 'figures', figureFiles.release));
  const run = await figures(folder);
  expect(run.errors).toContain('release.json: This file is missing.');
  expect(run.errors).not.toMatch(/\n\s+at /);
  expect(run).toMatchObject({ code: 1, out: '' });
});
