import type { FastifyInstance } from 'fastify';

export type Browser = ReturnType<typeof aBrowser>;

/**
 * Keeps its cookies, sends each form with the token of its page, and comes from one address.
 * `given`: values of `set-cookie` that it has from before.
 */
export function aBrowser(app: FastifyInstance, from = '192.0.2.1', given: readonly string[] = []) {
  const jar = new Map(given.map(toCookie));
  const ask = async (method: 'GET' | 'POST', url: string, payload?: string) => {
    const answer = await app.inject({
      method,
      url,
      headers: {
        host: 'plan.example',
        'x-forwarded-for': from,
        'x-forwarded-proto': 'https',
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value } of answer.cookies) {
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const get = (url: string) => ask('GET', url);
  return {
    get,
    cookies: jar,
    /** Fills in the form of a page, by default the page of the same address. */
    post: async (url: string, fields: Readonly<Record<string, string>> = {}, formPage = url) => {
      const { body } = await get(formPage);
      const token = /name="_token" value="([^"]+)"/.exec(body)?.[1] ?? '';
      return ask('POST', url, new URLSearchParams({ ...fields, _token: token }).toString());
    },
    /** As a form that was opened earlier: with the token it had then. */
    postWith: (url: string, fields: Readonly<Record<string, string>>) =>
      ask('POST', url, new URLSearchParams(fields).toString()),
  };
}

function toCookie(line: string): readonly [string, string] {
  const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
  return [name, value];
}
