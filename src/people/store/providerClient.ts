import {
  authorizationCodeRequest,
  createAuthorizationURL,
  getOAuth2Tokens,
  validateToken,
} from 'better-auth/oauth2';
import { z } from 'zod';
import { failure, success, type Result } from '../../lib/result.js';
import { parseEmailAddress } from '../model/emailAddress.js';
import type { IdentityProvider, ProviderPerson } from '../model/identityProvider.js';

/** What a provider says of itself; with the algorithms that prove who signed. */
const metadata = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  userinfo_endpoint: z.url().optional(),
  jwks_uri: z.url(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
  id_token_signing_alg_values_supported: z.array(z.string()).default(['RS256']),
});

type Metadata = z.infer<typeof metadata>;

const isTrue = z.union([z.literal(true), z.literal('true'), z.literal(1), z.literal('1')]);

/** What it says of a person. Microsoft says with `xms_edov` that an address was checked. */
const claims = z.object({
  sub: z.string().min(1).max(255),
  nonce: z.string().optional(),
  azp: z.string().optional(),
  email: z.string().optional(),
  email_verified: z.unknown().optional(),
  xms_edov: z.unknown().optional(),
  name: z.string().optional(),
});

type Claims = z.infer<typeof claims>;

const signatures = [
  'RS256',
  'PS256',
  'ES256',
  'RS384',
  'PS384',
  'ES384',
  'RS512',
  'PS512',
  'EdDSA',
];
const patienceMs = 10_000;

/** What belongs to one sign-in at a provider, from beginning to end. */
export interface ProviderRound {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Where the browser goes to sign in. `loginHint`: the address that was typed, if any. */
export async function providerAddress(
  provider: IdentityProvider,
  { redirectUri, state, nonce, codeVerifier }: ProviderRound,
): Promise<string> {
  const { authorization_endpoint: authorizationEndpoint } = await discover(provider);
  const url = await createAuthorizationURL({
    id: provider.id,
    options: { clientId: provider.clientId },
    redirectURI: redirectUri,
    scopes: ['openid', 'email', 'profile'],
    ...{ authorizationEndpoint, state, nonce, codeVerifier },
  });
  return url.href;
}

/** Exchanges the code that the browser brought back for who it is; `failure`: the code is no good. */
export async function redeemCode(
  provider: IdentityProvider,
  code: string,
  round: Omit<ProviderRound, 'state'>,
): Promise<Result<ProviderPerson, 'notGood'>> {
  const found = await discover(provider);
  const tokens = await fetchTokens(provider, found, { ...round, code });
  if (tokens?.idToken === undefined) return failure('notGood');
  const proved = await readIdToken(provider, found, {
    idToken: tokens.idToken,
    nonce: round.nonce,
  });
  if (proved === null) return failure('notGood');
  if (proved.email !== undefined || found.userinfo_endpoint === undefined) {
    return success(toPerson(proved));
  }
  const more = claims.parse(await getJson(found.userinfo_endpoint, tokens.accessToken));
  return more.sub === proved.sub ? success(toPerson(more)) : failure('notGood');
}

async function discover({ issuer }: IdentityProvider): Promise<Metadata> {
  const base = issuer.replace(/\/$/, '');
  const found = metadata.parse(await getJson(`${base}/.well-known/openid-configuration`));
  // A document that speaks for another issuer would let that one sign people in here.
  if (found.issuer !== issuer) throw new Error(`${issuer} calls itself ${found.issuer}`);
  return found;
}

async function fetchTokens(
  { clientId, clientSecret }: IdentityProvider,
  { token_endpoint: endpoint, token_endpoint_auth_methods_supported: methods }: Metadata,
  asked: Omit<ProviderRound, 'state' | 'nonce'> & { readonly code: string },
) {
  const { body, headers } = await authorizationCodeRequest({
    code: asked.code,
    codeVerifier: asked.codeVerifier,
    redirectURI: asked.redirectUri,
    options: { clientId, clientSecret },
    authentication: methods.includes('client_secret_basic') ? 'basic' : 'post',
    tokenEndpoint: endpoint,
  });
  const answer = await fetch(endpoint, {
    method: 'POST',
    body,
    headers,
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  if (answer.status >= 500) throw new Error(`${endpoint} answered ${answer.status}`);
  if (!answer.ok) return null;
  return getOAuth2Tokens(z.record(z.string(), z.unknown()).parse(await answer.json()));
}

interface Received {
  readonly idToken: string;
  readonly nonce: string;
}

/** The claims of a token that the provider signed, for us, in this round; `null` for any other. */
async function readIdToken(
  { issuer, clientId }: IdentityProvider,
  found: Metadata,
  { idToken, nonce }: Received,
): Promise<Claims | null> {
  const supported = found.id_token_signing_alg_values_supported;
  const { payload } = await validateToken(idToken, found.jwks_uri, {
    issuer,
    audience: clientId,
    algorithms: signatures.filter((each) => supported.includes(each)),
    requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat', 'nonce'],
    clockTolerance: 30,
  });
  const said = claims.parse(payload);
  const isForUs = said.azp === undefined || said.azp === clientId;
  return said.nonce === nonce && isForUs ? said : null;
}

function toPerson({ sub, email, name, ...said }: Claims): ProviderPerson {
  const isVerified =
    isTrue.safeParse(said.email_verified).success || isTrue.safeParse(said.xms_edov).success;
  const address = email === undefined ? null : parseEmailAddress(email);
  return {
    subject: sub,
    verifiedEmail: isVerified && address?.ok === true ? address.value : null,
    name: name ?? null,
  };
}

async function getJson(url: string, accessToken?: string): Promise<unknown> {
  const answer = await fetch(url, {
    headers: {
      accept: 'application/json',
      ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
    },
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}
