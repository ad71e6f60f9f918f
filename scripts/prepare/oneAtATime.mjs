import { createHash } from 'node:crypto';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './paths.mjs';

const betweenTriesMs = 100;
const sayAfterMs = 2000;
/** A start that was killed between opening its lock and writing its number leaves it empty. */
const emptyIsLeftAfterMs = 5000;

/** Runs `work` when no other start of this checkout is at it; two installs at once break each other. */
export async function oneAtATime(work) {
  const lock = lockFile();
  const begun = Date.now();
  let isSaid = false;
  while (!(await take(lock))) {
    if (!isSaid && Date.now() - begun > sayAfterMs) {
      console.log(`Waiting for another start of this folder to be ready (${lock}).`);
      isSaid = true;
    }
    await sleep(betweenTriesMs);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** One for each user, because nobody may remove another's file from the folder for passing files. */
function lockFile() {
  const name = `${root}\n${userInfo().username}`;
  const key = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return join(tmpdir(), `waymark-prepare-${key}`);
}

async function take(lock) {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (await isLeftOver(lock)) await rm(lock, { force: true });
  return false;
}

/** Whether the start that made the lock was killed. */
async function isLeftOver(lock) {
  const holder = Number(await readFile(lock, 'utf8').catch(() => 'gone'));
  if (Number.isNaN(holder)) return false;
  if (holder > 0) return !isAlive(holder);
  const made = await stat(lock).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs > emptyIsLeftAfterMs;
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
