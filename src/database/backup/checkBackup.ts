import { readArchive, type ArchivePiece } from './archive.js';
import { BackupError } from './backupProblem.js';
import {
  formatVersion,
  labelName,
  labelSchema,
  manifestName,
  manifestSchema,
  pieceFolder,
  type Manifest,
} from './manifest.js';
import { startSums } from './tableRows.js';

/**
 * Reads a whole backup, compares every sum in it and answers what it holds. Nothing is changed.
 * @throws BackupError for a file that is no backup, is not whole, or was altered
 */
export async function checkBackup(file: string): Promise<Manifest> {
  const sums = new Map<string, ReturnType<typeof startSums> & { size: number }>();
  let manifest: Manifest | null = null;
  let isFirst = true;
  for await (const piece of readArchive(file)) {
    if (isFirst) checkLabel(file, piece);
    else if (manifest !== null) throw damaged(file);
    else if (piece.name === manifestName) manifest = parseManifest(file, piece.body);
    else addTo(sums, piece);
    isFirst = false;
  }
  if (manifest === null) throw damaged(file);
  compare(
    file,
    manifest,
    new Map([...sums].map(([name, { size, result }]) => [name, { size, ...result() }])),
  );
  return manifest;
}

interface FoundSums {
  readonly size: number;
  readonly rows: number;
  readonly sha256: string;
}

const nothing: FoundSums = { size: 0, ...startSums().result() };

function compare(file: string, manifest: Manifest, found: ReadonlyMap<string, FoundSums>): void {
  const { tables, files } = manifest;
  const folders = new Set<string>();
  const take = (kind: 'rows' | 'files', index: number): FoundSums => {
    const folder = pieceFolder(kind, index);
    folders.add(folder);
    return found.get(folder) ?? nothing;
  };
  const changed = [
    ...tables.filter((table, index) => {
      const { rows, sha256 } = take('rows', index);
      return rows !== table.rows || sha256 !== table.sha256;
    }),
    ...files.filter(({ size, sha256 }, index) => {
      const sum = take('files', index);
      return sum.size !== size || sum.sha256 !== sha256;
    }),
  ];
  if (changed.length > 0 || [...found.keys()].some((folder) => !folders.has(folder))) {
    throw damaged(file);
  }
}

function addTo(
  sums: Map<string, ReturnType<typeof startSums> & { size: number }>,
  { name, body }: ArchivePiece,
): void {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const sum = sums.get(folder) ?? { ...startSums(), size: 0 };
  sum.add(body);
  sum.size += body.length;
  sums.set(folder, sum);
}

function checkLabel(file: string, { name, body }: ArchivePiece): void {
  const label = name === labelName ? labelSchema.safeParse(parseJson(body)) : null;
  if (label?.success !== true) throw damaged(file);
  if (label.data.formatVersion <= formatVersion) return;
  throw new BackupError(
    `${file} was made by a newer version of Waymark. Install that version, then restore. Nothing was changed.`,
  );
}

function parseManifest(file: string, body: Buffer): Manifest {
  const parsed = manifestSchema.safeParse(parseJson(body));
  if (!parsed.success) throw damaged(file);
  return parsed.data;
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

function damaged(file: string): BackupError {
  return new BackupError(
    `${file}: This is no backup of Waymark, or it was altered or cut short. Nothing was changed.`,
  );
}
