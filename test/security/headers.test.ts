import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { buildApp } from '../../src/app.js';
import { publicAccess } from '../../src/people/model/access.js';
import { servedApp } from '../builders/servedApp.js';
import { aConfig } from '../builders/testConfig.js';
import { crawl } from '../pages/crawl.js';
import { alderburyFolder } from '../packs/packFolders.js';
import { brokenRules, passiveRules } from './passiveRules.js';

const { runtime } = await servedApp(alderburyFolder);
const app = await buildApp(runtime, {
  config: aConfig({ trustProxy: true }),
  toPdf: () => Promise.resolve(new Uint8Array()),
});
app.get('/broken', { config: { access: publicAccess } }, () => {
  throw new Error('broken on purpose');
});
vi.spyOn(app.log, 'error').mockReturnValue(undefined);

const overHttps = { 'x-forwarded-proto': 'https' };

/** Written out, so that a change of the product has to be made here as well. */
const expected = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const kinds = [
  ['/', 200],
  ['/about/privacy', 200],
  ['/api/v1/areas', 200],
  ['/calendar.csv', 200],
  ['/healthz', 200],
  ['/workspace/access', 303],
  ['/no/such/page', 404],
  ['/api/v1/nothing', 404],
  ['/measures/%E0%A4%A', 400],
  ['/broken', 500],
] as const;

describe('the headers of an answer', () => {
  it.each(kinds)('20: let %s (%i) load nothing but our own files', async (url, status) => {
    const { headers, statusCode } = await app.inject({ url, headers: overHttps });
    expect(statusCode).toBe(status);
    expect(headers['content-security-policy']).toBe(expected['content-security-policy']);
    expect(String(headers['content-security-policy'])).not.toMatch(/unsafe|\*|data:|http/);
  });

  it.each(kinds)('21: protect %s (%i), word for word', async (url, status) => {
    const { headers } = await app.inject({ url, headers: overHttps });
    // The framework refuses an address that it cannot read before it knows of any proxy.
    const { 'strict-transport-security': transport, ...others } = expected;
    expect(headers).toMatchObject(others);
    if (status !== 400) expect(headers['strict-transport-security']).toBe(transport);
  });
});

describe('a scan that only listens', () => {
  it('50: finds nothing on any page, file or answer that links lead to', async () => {
    const found: string[] = [];
    const get = async (path: string) => {
      const {
        statusCode: status,
        headers,
        body,
      } = await app.inject({ url: path, headers: overHttps });
      const type = String(headers['content-type'] ?? '');
      const document = type.startsWith('text/html') ? parseHTML(body).document : null;
      found.push(...brokenRules({ path, status, headers, body, document }));
      return { status, type, text: body };
    };
    expect(await crawl({ get }, () => undefined)).toBeGreaterThan(20);
    for (const [path] of kinds) await get(path);
    expect(found).toEqual([]);
  });

  it.each([
    ['10010', { 'set-cookie': ['a=b; SameSite=Lax'] }, ''],
    ['10202', {}, '<form method="post" action="/x"></form>'],
    ['10043', {}, '<p style="color:red">x</p>'],
    ['10023', {}, '<pre>at async run (/srv/app.js:10:4)</pre>'],
    ['10017', {}, '<script src="https://cdn.example/a.js"></script>'],
  ])('50: finds what breaks rule %s', (id, more, html) => {
    const headers = { ...expected, 'content-type': 'text/html; charset=utf-8', ...more };
    const body = `<html><body>${html}</body></html>`;
    const heard = { path: '/', status: 200, headers, body, document: parseHTML(body).document };
    expect(passiveRules.filter((rule) => rule.isBroken(heard)).map((rule) => rule.id)).toEqual([
      id,
    ]);
  });
});
