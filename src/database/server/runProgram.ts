import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { ServerError } from './serverError.js';
import { asUser, type ServerUser } from './serverUser.js';

export interface ProgramRun {
  readonly program: string;
  readonly args: readonly string[];
  readonly user: ServerUser | null;
  readonly input?: string;
}

/** Runs one of PostgreSQL's programs to its end. @throws ServerError with what it said, if it failed */
export async function runProgram({ program, args, user, input }: ProgramRun): Promise<void> {
  const child = spawn(program, args, { ...asUser(user), windowsHide: true });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdout.resume();
  child.stdin.on('error', () => undefined).end(input ?? '');
  const outcome = await new Promise<number | string>((resolve) => {
    child.on('error', (error) => {
      resolve(error.message);
    });
    child.on('close', (code, signal) => {
      resolve(code ?? `ended by ${signal ?? 'an unknown signal'}`);
    });
  });
  if (outcome === 0) return;
  const words = said.trim().split('\n').slice(-8).join('\n');
  throw new ServerError(`PostgreSQL's ${basename(program)} failed (${outcome}). ${words}`);
}
