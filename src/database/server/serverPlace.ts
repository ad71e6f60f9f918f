import { createHash } from 'node:crypto';
import { mkdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { completeBinaries, findBinaries, programPath, type Binaries } from './binaries.js';
import { copyBinaries, makeOpenFolder } from './copyBinaries.js';
import { ServerError } from './serverError.js';
import { canRead, chooseServerUser, isRoot, type ServerUser } from './serverUser.js';

/** Where the private server lives, and as whom it runs. */
export interface ServerPlace {
  /** PostgreSQL's data, with our `waymark.json` of passwords beside it. */
  readonly dataFolder: string;
  readonly logFile: string;
  /** The package folder whose programs are run. */
  readonly binaries: Binaries;
  readonly user: ServerUser | null;
}

/** Folders that `nobody` can always reach, for a root whose own folder is private. */
const shelterRoot = '/var/lib/waymark';

/**
 * Settles where the server of this data folder lives. Its data is in `dataDir/postgres`.
 * Run by root from a folder that only root may enter, data and programs go under
 * `/var/lib/waymark` instead, and `log` is told so.
 */
export async function locateServer(
  dataDir: string,
  log: (line: string) => void,
): Promise<ServerPlace> {
  await mkdir(dataDir, { recursive: true });
  const home = await realpath(dataDir);
  const folder = await chooseHome(home);
  const dataFolder = join(folder, 'postgres');
  if (folder !== home) {
    log(`database: only root may enter ${home}, so the data is in ${dataFolder}`);
  }
  const user = await chooseServerUser(dataFolder);
  const binaries = await reachableBinaries(user, folder, log);
  return { dataFolder, logFile: join(home, 'postgres.log'), binaries, user };
}

async function chooseHome(home: string): Promise<string> {
  if (!isRoot()) return home;
  const shelter = join(shelterRoot, shortHash(home));
  if (await hasData(shelter)) return shelter;
  if (canRead(await chooseServerUser(join(home, 'postgres')), home)) return home;
  if (await hasData(home)) {
    throw new ServerError(
      `${home} holds a database, but the account that runs it may no longer enter: allow it (chmod o+x on the folder and those above it), or start as the owner of ${join(home, 'postgres')}`,
    );
  }
  await makeOpenFolder(shelterRoot);
  await makeOpenFolder(shelter);
  return shelter;
}

async function hasData(folder: string): Promise<boolean> {
  return (await stat(join(folder, 'postgres', 'PG_VERSION')).catch(() => null)) !== null;
}

/** The installed programs, or a copy where the server's account could not run them. */
async function reachableBinaries(
  user: ServerUser | null,
  home: string,
  log: (line: string) => void,
): Promise<Binaries> {
  const installed = await findBinaries();
  const isComplete = await completeBinaries(installed.folder).then(
    () => true,
    () => false,
  );
  const share = join(installed.folder, 'native', 'share', 'postgresql', 'postgres.bki');
  if (
    isComplete &&
    canRead(user, programPath(installed.folder, 'postgres')) &&
    canRead(user, share)
  ) {
    return installed;
  }
  const parent = isRoot() ? shelterRoot : home;
  if (isRoot()) await makeOpenFolder(shelterRoot);
  const copy = join(parent, `postgresql-${installed.version}`);
  await copyBinaries(installed.folder, copy);
  log(`database: PostgreSQL's programs are run from ${copy}`);
  return { folder: copy, version: installed.version };
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
