import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ServerError } from './serverError.js';

/** Made with the database, kept beside its data, read by nobody but its owner. */
export interface ServerPasswords {
  /** Tells this database from one that was in the same folder before. */
  readonly id: string;
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

const schema = z.object({
  id: z.string(),
  superuser: z.string(),
  owner: z.string(),
  app: z.string(),
});

export function makePasswords(): ServerPasswords {
  const random = (bytes: number): string => randomBytes(bytes).toString('hex');
  return { id: random(4), superuser: random(24), owner: random(24), app: random(24) };
}

/** @throws ServerError where the file is missing or belongs to somebody else */
export async function readPasswords(path: string): Promise<ServerPasswords> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ServerError(
      `${path} cannot be read: start as the account that made the database, or move its folder away to start afresh`,
      { cause },
    );
  });
  return schema.parse(JSON.parse(text));
}
