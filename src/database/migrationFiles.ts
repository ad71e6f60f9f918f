import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One numbered change of the schema: `0003-releases-by-source.sql` is number 3. */
export interface MigrationFile {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text with plain line ends, so that a checkout on Windows has the same. */
  readonly checksum: string;
}

/** What the database remembers of a change it has had. */
export interface AppliedMigration {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

/** A folder of changes, or a database, that does not fit: nothing was changed. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** Reads the folder's changes in order. @throws MigrationError for a misnamed file, a gap or a double */
export async function readMigrationFiles(folder: string): Promise<readonly MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name, index) => {
      const number = toNumber(name);
      if (number !== index + 1) {
        throw new MigrationError(
          `${join(folder, name)}: expected number ${index + 1}; numbers run from 0001 without gap or double`,
        );
      }
      const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
      return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

function toNumber(name: string): number {
  const digits = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1];
  if (digits === undefined) {
    throw new MigrationError(`${name}: a change is named like 0003-what-changes.sql`);
  }
  return Number(digits);
}

/**
 * The changes this database still needs.
 * @throws MigrationError when a change it has had was edited, renamed or is missing from the folder
 */
export function findPending(
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
): readonly MigrationFile[] {
  for (const done of applied) {
    const file = files[done.number - 1];
    if (file === undefined) {
      throw new MigrationError(
        `the database has ${done.name}, which this version of Waymark does not know: run a newer version, or restore an older backup`,
      );
    }
    if (file.name !== done.name || file.checksum !== done.checksum) {
      throw new MigrationError(
        `${file.name} differs from the ${done.name} this database has had: put it back as it was, and write what should change in a new file`,
      );
    }
  }
  return files.slice(applied.length);
}
