import { hashToken } from '../../lib/secretToken.js';
import { findProof, keepProof, takeProof } from '../store/proofWrites.js';
import type { StrongDependencies } from './strongAnswer.js';
import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** How long new backup codes can be read, in minutes. */
export const noteMinutes = 15;

export interface NoteDependencies extends Pick<StrongDependencies, 'sealing' | 'clock'> {
  readonly db: Kysely<Tables>;
}

/** Keeps new codes readable in one session alone, sealed, until they are taken or 15 minutes pass. */
export async function keepCodesToShow(
  { db, sealing, clock }: NoteDependencies,
  sessionId: string,
  codes: readonly string[],
): Promise<void> {
  const now = clock();
  const expiresAt = new Date(now.getTime() + noteMinutes * 60_000);
  const value = await sealing.seal(codes.join(' '));
  await keepProof(db, { identifier: noteOf(sessionId), value, now, expiresAt });
}

/** `null` once they were taken. */
export async function findCodesToShow(
  { db, sealing, clock }: NoteDependencies,
  sessionId: string,
): Promise<readonly string[] | null> {
  const value = await findProof(db, noteOf(sessionId), clock());
  return value === undefined ? null : (await sealing.open(value)).split(' ');
}

/** They are written down: from here on nobody can read them. */
export async function dropCodesToShow(
  { db, clock }: NoteDependencies,
  sessionId: string,
): Promise<void> {
  await takeProof(db, noteOf(sessionId), clock());
}

function noteOf(sessionId: string): string {
  return hashToken(`backup codes of session ${sessionId}`);
}
