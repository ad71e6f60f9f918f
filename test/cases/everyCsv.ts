import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readChanged } from '../../src/importers/lait/fixtures/laitFolder.js';
import { register } from '../../src/importers/lait/fixtures/laitFolder.js';
import { readFigures } from '../../src/packs/figures/readFigures.js';
import { parsePack } from '../../src/packs/parsePack.js';
import { alderburyFiles, dorsetFolder } from '../packs/packFolders.js';

/** What a change makes of a file: text in, the bytes to read instead out. */
export type Change = (text: string) => Buffer;

interface CsvPlace {
  readonly place: string;
  readonly file: string;
  /** Reads the place with the one file changed, `null` for as it is. */
  readonly read: (change: Change | null) => Promise<unknown>;
}

const packFiles = [...(await alderburyFiles()).keys()].filter((file) => file.endsWith('.csv'));

const figureFiles = ['series.csv', 'values.csv', 'neighbours.csv'];

const nationalFiles = ['bds_long.csv', 'lait_data_dictionary.csv', 'banner_update.csv'];

/** Every file of comma-separated values that Waymark reads, wherever it comes from. */
export const everyCsv: readonly CsvPlace[] = [
  ...packFiles.map((file) => ({ place: 'a plan pack', file, read: packWith(file) })),
  ...figureFiles.map((file) => ({ place: 'the figures of a pack', file, read: figuresWith(file) })),
  ...nationalFiles.map((file) => ({ place: 'the national tool', file, read: nationalWith(file) })),
];

function packWith(file: string) {
  return async (change: Change | null) => {
    const files = new Map(await alderburyFiles());
    const text = Buffer.from(files.get(file) ?? '').toString('utf8');
    if (change !== null) files.set(file, change(text));
    return parsePack(files);
  };
}

function figuresWith(file: string) {
  return async (change: Change | null) => {
    const folder = await mkdtemp(join(tmpdir(), 'waymark cases '));
    onTestFinished(() => rm(folder, { recursive: true }));
    await cp(join(dorsetFolder, 'figures'), folder, { recursive: true });
    const path = join(folder, file);
    if (change !== null) await writeFile(path, change(await readFile(path, 'utf8')));
    return readFigures(folder, register);
  };
}

function nationalWith(file: string) {
  return async (change: Change | null) => {
    const changed = (old: Buffer) => (change === null ? old : change(old.toString('utf8')));
    const read = await readChanged({ [file]: changed });
    if (!read.ok) return read;
    const { contentHash, rejected, notices, rowsStored, asAt } = read.value;
    return { contentHash, rejected, notices, rowsStored, asAt };
  };
}
