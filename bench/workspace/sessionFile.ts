import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const cookieList = z.array(z.string()).min(1);

const pathOf = (dataDir: string): string => join(dataDir, 'bench-sessions.json');

/** Keeps the cookies of those who are signed in, for the process that sends their requests. */
export async function keepCookies(dataDir: string, cookies: readonly string[]): Promise<void> {
  await writeFile(pathOf(dataDir), JSON.stringify(cookies), { mode: 0o600 });
}

export async function readCookies(dataDir: string): Promise<readonly string[]> {
  return cookieList.parse(JSON.parse(await readFile(pathOf(dataDir), 'utf8')));
}
