import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll } from 'vitest';
import type { IdentityProvider } from '../../src/people/model/identityProvider.js';

/** Who may sign in at the provider, by what they type as their login. */
export type ProviderPeople = Readonly<
  Record<
    string,
    { readonly email?: string; readonly email_verified?: boolean; readonly name?: string }
  >
>;

export interface RunningProvider {
  readonly settings: IdentityProvider;
  /** Does at the provider what a person does; answers where the browser is sent in the end. */
  readonly signIn: (url: string, login: string) => Promise<URL>;
}

export interface ProviderOptions {
  readonly people: ProviderPeople;
  readonly redirectUri: string;
  readonly emailDomains: readonly string[];
}

/** A real provider of OpenID Connect on a port of its own, gone after the file’s tests. */
export async function runIdentityProvider(options: ProviderOptions): Promise<RunningProvider> {
  const { people, redirectUri, emailDomains } = options;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${portOf(server.address())}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'waymark',
        client_secret: 'known to both',
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    findAccount: (_context, login) =>
      people[login] === undefined
        ? undefined
        : { accountId: login, claims: () => Promise.resolve({ sub: login, ...people[login] }) },
  });
  server.on('request', (request, response) => void provider.callback()(request, response));
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  return {
    settings: {
      id: 'dorset-council',
      name: 'Dorset Council',
      issuer,
      clientId: 'waymark',
      clientSecret: 'known to both',
      emailDomains,
    },
    signIn: (url, login) => signInAt(new URL(url), login, new URL(redirectUri)),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function signInAt(start: URL, login: string, back: URL): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = start;
  let body: URLSearchParams | null = null;
  for (let step = 0; step < 12; step += 1) {
    if (url.origin === back.origin && url.pathname === back.pathname) return url;
    const answer: Response = await fetch(url, {
      method: body === null ? 'GET' : 'POST',
      body,
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const each of answer.headers.getSetCookie()) {
      const [pair = ''] = each.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = answer.headers.get('location');
    if (location !== null) {
      url = new URL(location, url);
      body = null;
      continue;
    }
    const page = await answer.text();
    const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1];
    if (action === undefined || prompt === undefined) throw new Error(`no form:\n${page}`);
    url = new URL(action, url);
    body = new URLSearchParams({ prompt, login, password: 'any' });
  }
  throw new Error('the provider never sent the browser back');
}
