import type pg from 'pg';
import { Transform } from 'node:stream';
import type { MigrationFile } from '../migrationFiles.js';
import { refuseBusy, refuseUsedPlace } from './emptyPlace.js';
import { loadSnapshot, type LoadTable } from './loadSnapshot.js';
import { connectForCopying, inSnapshot } from './snapshot.js';
import { readLayout, type SnapshotLayout } from './snapshotLayout.js';
import { startSums, streamRows, type TableSums } from './tableRows.js';

export interface MoveOptions {
  /** The owner's address of the database in use. */
  readonly fromAdminUrl: string;
  /** The owner's address of the empty one that is to take its place. */
  readonly toAdminUrl: string;
  readonly changes: readonly MigrationFile[];
  readonly log: (line: string) => void;
}

/**
 * Copies one moment of the database in use into an empty one, row for row, without a file between.
 * The old one is only read. Answers the sums of each table, which both have.
 * @throws BackupError when either is in use, or the other is not empty
 */
export async function moveDatabase(options: MoveOptions): Promise<ReadonlyMap<string, TableSums>> {
  const { changes, log } = options;
  const target = await connectForCopying(options.toAdminUrl);
  try {
    await refuseUsedPlace(target, { replace: false });
    return await inSnapshot(options.fromAdminUrl, async (source) => {
      await refuseBusy(source, 'the database that is to be moved');
      const layout = await readLayout(source);
      const sums = new Map<string, TableSums>();
      const pour = (load: LoadTable) => pourTables({ source, layout, sums }, load);
      await loadSnapshot(target, { incoming: { layout, pour }, changes, log });
      return sums;
    });
  } finally {
    await target.end();
  }
}

interface Pouring {
  readonly source: pg.Client;
  readonly layout: SnapshotLayout;
  readonly sums: Map<string, TableSums>;
}

async function pourTables(
  { source, layout, sums }: Pouring,
  load: LoadTable,
): Promise<ReadonlyMap<string, TableSums>> {
  for (const table of layout.tables) {
    const passing = startSums();
    const rows = await streamRows(source, table);
    const counted = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        passing.add(chunk);
        done(null, chunk);
      },
    });
    rows.on('error', (error) => counted.destroy(error));
    await load(table, rows.pipe(counted));
    sums.set(table.label, passing.result());
  }
  return sums;
}
