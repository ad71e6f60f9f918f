import { chmod, chown, cp, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDataDir, makeServerCopy } from '../../test/builders/serverCopy.js';
import { buildServerProcess, startServerProcess } from '../../test/builders/serverProcess.js';
import { removeServerFolder } from '../../test/setup/testServerFolder.js';
import { startOrJoinServer } from './embeddedServer.js';
import { completeBinaries, findBinaries } from './server/binaries.js';
import { locateServer } from './server/serverPlace.js';
import { canRead, isRoot } from './server/serverUser.js';

/** `daemon`, an account of every machine; PostgreSQL wants one that has a name. */
const ordinary = { uid: 1, gid: 1 };
const quiet = (): void => undefined;

let dataDir = '';

beforeEach(async () => {
  dataDir = await makeDataDir();
});

afterEach(() => removeServerFolder(dataDir));

describe.runIf(isRoot())('started by root', () => {
  it('runs as another account, who owns the data', async () => {
    const server = await startOrJoinServer({ dataDir, log: quiet });
    expect((await stat(join(dataDir, 'postgres'))).uid).not.toBe(0);
    await server.stop();
  });

  it('from a folder that only root may enter keeps its data where that account can, and says so', async () => {
    await chmod(dataDir, 0o700);
    const lines: string[] = [];
    const first = await startOrJoinServer({ dataDir, log: (line) => lines.push(line) });
    expect(lines[0]).toMatch(
      /only root may enter .*, so the data is in \/var\/lib\/waymark\/[0-9a-f]{12}\/postgres/,
    );
    expect(await readdir(dataDir)).toEqual(['postgres.log']);
    await first.stop();
    // Opening the folder later does not make a second, empty database.
    await chmod(dataDir, 0o755);
    const { dataFolder } = await locateServer(dataDir, quiet);
    expect(lines[0]).toContain(dataFolder);
  });

  it('refuses to leave data behind in a folder that was closed later', async () => {
    const copy = await makeServerCopy();
    await copy.copyTo(dataDir);
    await copy.remove();
    await chmod(dataDir, 0o700);
    await expect(startOrJoinServer({ dataDir, log: quiet })).rejects.toThrow('may no longer enter');
    await chmod(dataDir, 0o711);
  });
});

describe.runIf(isRoot())('started by an ordinary user', () => {
  let install = '';
  let program = '';

  beforeEach(async ({ skip }) => {
    skip(!canRead(ordinary, process.execPath), 'an ordinary user cannot run this Node');
    install = await makeDataDir();
    await chmod(install, 0o755);
    ({ program } = await buildServerProcess(install));
    await chmod(dirname(program), 0o755);
    const { folder } = await findBinaries();
    // The package as it is when npm was not allowed to run its install script.
    await cp(folder, join(install, 'node_modules', folder.split('node_modules/')[1] ?? ''), {
      recursive: true,
      verbatimSymlinks: true,
    });
    await chown(dataDir, ordinary.uid, ordinary.gid);
    await chmod(dataDir, 0o700);
  });

  afterEach(() => rm(install, { recursive: true, force: true }));

  it('runs as that user in a folder that only they may enter', async () => {
    const started = await startServerProcess({ program, dataDir, user: ordinary });
    expect(started.state).toBe('started');
    const { uid, mode } = await stat(join(dataDir, 'postgres'));
    expect([uid, (mode & 0o777).toString(8)]).toEqual([ordinary.uid, '700']);
    expect((await started.stop()).at(-1)).toContain('stopped');
  });

  it('completes a copy of the programs when the installed ones lack links and are not theirs', async () => {
    const { folder } = await findBinaries();
    const installed = join(install, 'node_modules', folder.split('node_modules/')[1] ?? '');
    await removeLinks(join(installed, 'native', 'lib'));
    const started = await startServerProcess({ program, dataDir, user: ordinary });
    expect(started.lines[0]).toContain(`programs are run from ${dataDir}/postgresql-`);
    await started.stop();
  });
});

async function removeLinks(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) await rm(join(folder, entry.name));
  }
}

describe('completeBinaries', () => {
  const copies: string[] = [];
  afterAll(() => Promise.all(copies.map((copy) => rm(copy, { recursive: true }))));

  it('makes the links and permissions that the install script would, and again does nothing', async () => {
    const { folder } = await findBinaries();
    const copy = await makeDataDir();
    copies.push(copy);
    await cp(join(folder, 'native'), join(copy, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    const before = (await readdir(join(folder, 'native', 'lib'))).sort();
    await removeLinks(join(copy, 'native', 'lib'));
    await chmod(join(copy, 'native', 'bin', 'initdb'), 0o644);
    await completeBinaries(copy);
    await completeBinaries(copy);
    expect((await readdir(join(copy, 'native', 'lib'))).sort()).toEqual(before);
    expect((await stat(join(copy, 'native', 'bin', 'initdb'))).mode & 0o111).toBe(0o111);
  });
});
