import { z } from 'zod';
import type { SnapshotLayout, TableLayout } from './snapshotLayout.js';

/** What the first piece of every backup says, before anything else is looked at. */
export const labelName = 'waymark-backup.json';
/** The last piece: only a backup that was finished has it. */
export const manifestName = 'manifest.json';
export const formatVersion = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

export const labelSchema = z.object({
  format: z.literal('waymark-backup'),
  formatVersion: z.int(),
});

export const manifestSchema = z.object({
  waymark: z.string(),
  madeAt: z.iso.datetime(),
  postgresql: z.string(),
  migrations: z.array(z.object({ number: z.int(), name: z.string(), checksum: sha256 })),
  tables: z.array(
    z.object({
      label: z.string(),
      table: z.string(),
      release: count.nullable(),
      columns: z.array(z.string()).min(1),
      rows: count,
      sha256,
    }),
  ),
  sequences: z.array(
    z.object({ name: z.string(), lastValue: z.string().regex(/^-?\d+$/), isCalled: z.boolean() }),
  ),
  /** The newest entry of the journal, to compare with what was noted down elsewhere. */
  journalHead: z.object({ number: z.string(), seal: z.string() }).nullable(),
  files: z.array(z.object({ folder: z.string(), path: z.string(), size: count, sha256 })),
});

/** What a backup holds, with the sums that show whether it is whole. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** Where the manifest's lists keep their pieces: the first table's are `rows/0001/…`. */
export function pieceFolder(kind: 'rows' | 'files', index: number): string {
  return `${kind}/${String(index + 1).padStart(4, '0')}/`;
}

export function toLayout(manifest: Manifest): SnapshotLayout {
  const { migrations, tables, sequences } = manifest;
  return { migrations, sequences, tables: tables.map(withoutSums) };
}

function withoutSums({ label, table, release, columns }: TableLayout): TableLayout {
  return { label, table, release, columns };
}
