import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../../database/tables.js';
import { failure, success, type Result } from '../../lib/result.js';
import { hashToken, makeToken } from '../../lib/secretToken.js';
import type { IdentityProvider, ProviderPerson } from '../model/identityProvider.js';
import { keepProof, takeProof } from '../store/proofWrites.js';
import { providerAddress, redeemCode } from '../store/providerClient.js';

export interface RoundDependencies {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  /** Where a provider sends browsers back to, as a whole address. */
  readonly backUrl: (providerId: string) => string;
}

/** How long somebody may take at the provider, in minutes. */
export const roundMinutes = 15;

const round = z.object({
  provider: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  next: z.string().nullable(),
});

export interface BegunRound {
  /** Where the browser goes. */
  readonly url: string;
  /** Kept by this browser alone: a round begun in another cannot be ended here. */
  readonly browserKey: string;
}

export async function beginRound(
  { db, clock, backUrl }: RoundDependencies,
  provider: IdentityProvider,
  next: string | null,
): Promise<BegunRound> {
  const [state, nonce, codeVerifier, browserKey] = [
    makeToken(),
    makeToken(),
    makeToken(),
    makeToken(),
  ];
  const redirectUri = backUrl(provider.id);
  const url = await providerAddress(provider, { redirectUri, state, nonce, codeVerifier });
  const now = clock();
  await keepProof(db, {
    identifier: roundOf(state, browserKey),
    value: JSON.stringify({ provider: provider.id, nonce, codeVerifier, next }),
    now,
    expiresAt: new Date(now.getTime() + roundMinutes * 60_000),
  });
  return { url, browserKey };
}

/** What the browser brings back. */
export interface Returned {
  readonly code: string;
  readonly state: string;
  /** Who says so, where the provider names itself. */
  readonly issuer: string | null;
  readonly browserKey: string;
}

export type RoundRefusal =
  /** Not begun in this browser, ended before, too old, or of another provider. */
  | 'unknownRound'
  /** The provider does not know the code, or what it says does not belong to this round. */
  | 'notGood';

/** Ends a round, once: who the provider says it is, and where they were going. */
export async function endRound(
  { db, clock, backUrl }: RoundDependencies,
  provider: IdentityProvider,
  { code, state, issuer, browserKey }: Returned,
): Promise<
  Result<{ readonly person: ProviderPerson; readonly next: string | null }, RoundRefusal>
> {
  const kept = await takeProof(db, roundOf(state, browserKey), clock());
  if (kept === undefined) return failure('unknownRound');
  const { provider: begunWith, nonce, codeVerifier, next } = round.parse(JSON.parse(kept));
  if (begunWith !== provider.id || (issuer !== null && issuer !== provider.issuer)) {
    return failure('unknownRound');
  }
  const redirectUri = backUrl(provider.id);
  const person = await redeemCode(provider, code, { redirectUri, nonce, codeVerifier });
  return person.ok ? success({ person: person.value, next }) : person;
}

function roundOf(state: string, browserKey: string): string {
  return hashToken(`provider ${state} ${browserKey}`);
}
