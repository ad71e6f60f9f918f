import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { describeWithReference } from '../../../test/reference/referenceFolder.js';
import { register, releaseOf } from './fixtures/laitFolder.js';
import { nationalFolder, nationalRelease } from './fixtures/nationalRelease.js';
import { readLaitFolder } from './readLaitFolder.js';

/** A copy of the national folder whose long data another program has written, in its own way. */
async function withRewritten(options: string, check: (folder: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-parquet-'));
  try {
    cpSync(nationalFolder, folder, { recursive: true });
    const file = join(folder, 'bds_long_0.parquet');
    rmSync(file, { force: true });
    const from = join(nationalFolder, 'bds_long_0.parquet');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `copy (select * replace (cast("LA Number" as integer) as "LA Number") from '${from}')
         to '${file}' (format parquet, ${options})`,
    );
    connection.closeSync();
    await check(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describeWithReference('the long data written as Parquet by another program', () => {
  test.each([
    'compression zstd, parquet_version v2',
    'compression uncompressed, dictionary_size_limit 1',
    'compression gzip, row_group_size 100000',
  ])('is the same content (%s)', { timeout: 120_000 }, async (options) => {
    const { contentHash } = await nationalRelease();
    await withRewritten(options, async (folder) => {
      const release = await releaseOf(readLaitFolder({ folder, register }));
      expect(release.rowsStored).toBe(641_070);
      expect(release.contentHash).toBe(contentHash);
    });
  });
});
