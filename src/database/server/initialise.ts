import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { programPath } from './binaries.js';
import { makePasswords, type ServerPasswords } from './passwords.js';
import { runProgram } from './runProgram.js';
import { ServerError } from './serverError.js';
import type { ServerPlace } from './serverPlace.js';

/** Passwords for everyone; only our own socket or loopback ever listens. */
const accessRules = `local all all scram-sha-256
host all all 127.0.0.1/32 scram-sha-256
host all all ::1/128 scram-sha-256
`;

/** Whether it has to outlive a power cut, or only a test run. */
export type Durability = 'durable' | 'fleeting';

export const passwordFile = 'waymark.json';

/**
 * Makes the data folder with its roles and the empty database, unless it is there.
 * It is made under another name and moved, so that a start that dies on the way leaves nothing,
 * and of two starts at once the first wins. Returns whether this call made it.
 */
export async function initialiseServer(
  place: ServerPlace,
  durability: Durability,
): Promise<boolean> {
  if (await isInitialised(place)) return false;
  const draft = `${place.dataFolder}.new-${randomBytes(4).toString('hex')}`;
  await removeOldDrafts(place.dataFolder);
  await mkdir(draft, { mode: 0o700 });
  if (place.user !== null) await chown(draft, place.user.uid, place.user.gid);
  try {
    await makeCluster(place, draft, durability);
    await rename(draft, place.dataFolder);
    return true;
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    if (await isInitialised(place)) return false;
    throw cause;
  }
}

async function makeCluster(
  place: ServerPlace,
  draft: string,
  durability: Durability,
): Promise<void> {
  const passwords = makePasswords();
  await runProgram({
    program: programPath(place.binaries.folder, 'initdb'),
    // Trust lasts only until the next lines replace it; nothing listens before that.
    args: [
      ...['-D', draft, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C'],
      ...(durability === 'fleeting' ? ['--no-sync'] : []),
    ],
    user: place.user,
  });
  await writeDurably(join(draft, 'pg_hba.conf'), accessRules);
  await runProgram({
    program: programPath(place.binaries.folder, 'postgres'),
    args: ['--single', '-D', draft, '-c', 'exit_on_error=on', 'postgres'],
    user: place.user,
    input: roleStatements(passwords),
  });
  await writeDurably(join(draft, passwordFile), JSON.stringify(passwords));
}

/** One statement a line, as the single-user mode reads them. */
function roleStatements(passwords: ServerPasswords): string {
  return [
    `alter role postgres password '${passwords.superuser}'`,
    `create role waymark_owner login password '${passwords.owner}'`,
    `create role waymark_app login password '${passwords.app}'`,
    'create database waymark owner waymark_owner',
    '',
  ].join('\n');
}

/** Whether the data folder is there, of the version these programs can run. */
async function isInitialised({ dataFolder, binaries }: ServerPlace): Promise<boolean> {
  const version = await readFile(join(dataFolder, 'PG_VERSION'), 'utf8').catch(ignoreMissing);
  if (version === null) {
    await refuseOtherContent(dataFolder);
    return false;
  }
  const ours = binaries.version.split('.')[0] ?? '';
  if (version.trim() !== ours) {
    throw new ServerError(
      `${dataFolder} was made by PostgreSQL ${version.trim()}, and this is PostgreSQL ${ours}: dump it with the older version of Waymark, or move it away to start afresh`,
    );
  }
  return true;
}

async function refuseOtherContent(dataFolder: string): Promise<void> {
  const names = await readdir(dataFolder).catch(() => []);
  if (names.length === 0) return;
  throw new ServerError(`${dataFolder} holds other files and no database: move them away`);
}

function ignoreMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw new ServerError(
    'the database was made by another account: start as that account, or as root',
    { cause: error },
  );
}

/** What a start that was killed left behind; one that may still be at work is let be. */
async function removeOldDrafts(dataFolder: string): Promise<void> {
  const parent = dirname(dataFolder);
  const names = (await readdir(parent)).filter((name) =>
    name.startsWith(`${basename(dataFolder)}.new-`),
  );
  for (const name of names) {
    const { mtimeMs } = await stat(join(parent, name));
    if (Date.now() - mtimeMs > 600_000) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
