import { z } from 'zod';
import { failure, success, type Result } from '../../lib/result.js';
import type { Sealing } from '../../lib/sealedText.js';
import { makeToken } from '../../lib/secretToken.js';
import type { IdentityProvider, ProviderPerson } from '../model/identityProvider.js';
import { providerAddress, redeemCode } from '../store/providerClient.js';
import type { Throttle } from './throttle.js';

export interface RoundDependencies {
  readonly sealing: Sealing;
  readonly throttle: Throttle;
  readonly clock: () => Date;
  /** Where a provider sends browsers back to, as a whole address. */
  readonly backUrl: (providerId: string) => string;
}

/** How long somebody may take at the provider, in minutes. */
export const roundMinutes = 15;

const round = z.object({
  provider: z.string(),
  state: z.string(),
  until: z.number(),
  nonce: z.string(),
  codeVerifier: z.string(),
  next: z.string().nullable(),
});

export interface BegunRound {
  /** Where the browser goes. */
  readonly url: string;
  /** Kept by this browser alone, sealed: a round begun in another cannot be ended here. */
  readonly browserKey: string;
}

/** Begins a round; nothing is stored, so that no stranger can fill the database by it. */
export async function beginRound(
  { sealing, clock, backUrl }: RoundDependencies,
  provider: IdentityProvider,
  next: string | null,
): Promise<BegunRound> {
  const kept = {
    provider: provider.id,
    state: makeToken(),
    nonce: makeToken(),
    codeVerifier: makeToken(),
    until: clock().getTime() + roundMinutes * 60_000,
    next,
  };
  const redirectUri = backUrl(provider.id);
  const url = await providerAddress(provider, { ...kept, redirectUri });
  return { url, browserKey: await sealing.seal(JSON.stringify(kept)) };
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
  { sealing, throttle, clock, backUrl }: RoundDependencies,
  provider: IdentityProvider,
  { code, state, issuer, browserKey }: Returned,
): Promise<
  Result<{ readonly person: ProviderPerson; readonly next: string | null }, RoundRefusal>
> {
  const opened = await sealing.openIfWhole(browserKey);
  if (opened === null) return failure('unknownRound');
  const kept = round.parse(JSON.parse(opened));
  const isThisOne = kept.provider === provider.id && kept.state === state;
  const isTheirs = issuer === null || issuer === provider.issuer;
  if (!isThisOne || !isTheirs || clock().getTime() >= kept.until) return failure('unknownRound');
  const use = { form: 'providerRound', subject: state };
  if (!(await throttle.isFirstUse(use))) return failure('unknownRound');
  const redirectUri = backUrl(provider.id);
  const person = await redeemCode(provider, code, { ...kept, redirectUri });
  return person.ok ? success({ person: person.value, next: kept.next }) : person;
}
