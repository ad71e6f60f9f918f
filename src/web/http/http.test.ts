import Fastify, { type FastifyInstance } from 'fastify';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { NotFoundError, NotPermittedError } from '../../lib/refusals.js';
import { loadAssetFiles, type AssetFiles } from '../assets/assetFiles.js';
import { pageAssets, registerStaticAssets } from '../assets/staticAssets.js';
import type { Shell } from '../page/shell.js';
import { acceptedEncoding } from './acceptedEncoding.js';
import { registerCompression } from './compression.js';
import { errorAnswers, registerErrorAnswers } from './errorAnswers.js';
import { registerSecurityHeaders, securityHeaders } from './securityHeaders.js';

const long = 'A child should live near home. '.repeat(100);
let files: AssetFiles;
let app: FastifyInstance;

beforeAll(async () => {
  files = await loadAssetFiles();
  const shell: Shell = {
    site: { planName: 'Anyshire’s plan', partnershipName: 'Partnership', placeName: 'Anyshire' },
    sectionHrefs: {
      plan: '/',
      measures: '/measures',
      actions: '/actions',
      reports: '/reports',
      places: '/areas',
      data: '/data',
    },
    searchHref: '/search',
    footerLinks: [{ text: 'Cookies', href: '/about/cookies' }],
    assets: pageAssets(files, (name) => `/assets/${name}`),
  };
  const answers = { shell, apiRoot: '/api/' };
  app = Fastify({ frameworkErrors: errorAnswers(answers) });
  registerSecurityHeaders(app);
  registerCompression(app);
  registerErrorAnswers(app, answers);
  registerStaticAssets(app, files, '/assets/');
  app.get('/long', (_request, reply) => reply.type('text/html; charset=utf-8').send(long));
  app.get('/short', (_request, reply) => reply.type('text/html; charset=utf-8').send('short'));
  app.get('/file', (_request, reply) => reply.type('application/pdf').send(Buffer.from(long)));
  app.get('/lost', () => {
    throw new NotFoundError('there is no measure xy');
  });
  app.get('/shut', () => {
    throw new NotPermittedError('only the office may do this');
  });
  for (const path of ['/broken', '/api/v1/broken']) {
    app.get(path, () => {
      throw new Error('the password is secret');
    });
  }
  app.get('/api/v1/lost', () => {
    throw new NotFoundError('there is no measure xy');
  });
});

describe('every answer', () => {
  it.each(['/long', '/nowhere', '/broken', '/%zz', '/api/v1/lost', '/assets/none.css'])(
    'at %s carries the security headers',
    async (url) => {
      const { headers } = await app.inject(url);
      expect(headers).toMatchObject(securityHeaders);
    },
  );

  it('allows nothing but our own files, and no code or style inside a page', () => {
    const policy = securityHeaders['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|data:|http/);
  });

  it('asks for HTTPS in future only when it came over HTTPS', async () => {
    const behindProxy = Fastify({ trustProxy: true });
    registerSecurityHeaders(behindProxy);
    behindProxy.get('/', () => 'x');
    const plain = await behindProxy.inject('/');
    const safe = await behindProxy.inject({ url: '/', headers: { 'x-forwarded-proto': 'https' } });
    expect(plain.headers['strict-transport-security']).toBeUndefined();
    expect(safe.headers['strict-transport-security']).toContain('max-age=31536000');
  });
});

describe('packing', () => {
  it('is the best the browser takes, and the page is the same inside', async () => {
    const brotli = await app.inject({ url: '/long', headers: { 'accept-encoding': 'gzip, br' } });
    const gzip = await app.inject({ url: '/long', headers: { 'accept-encoding': 'gzip' } });
    expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual([
      'br',
      'gzip',
    ]);
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(long);
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(long);
    expect(brotli.headers.vary).toBe('accept-encoding');
  });

  it.each([
    ['/short', 'br'],
    ['/file', 'br'],
    ['/long', 'identity'],
  ])('leaves %s as it is for a browser that takes %s', async (url, accepted) => {
    const answer = await app.inject({ url, headers: { 'accept-encoding': accepted } });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  it.each([
    [undefined, null],
    ['', null],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['GZIP, deflate', 'gzip'],
    ['br;q=0', null],
    ['deflate, zstd', null],
  ])('reads the offer %s as %s', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });
});

describe('errors', () => {
  it('for something that does not exist are a page that says so', async () => {
    for (const url of ['/lost', '/nowhere']) {
      const answer = await app.inject(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toContain('<h1>Page not found</h1>');
    }
  });

  it('for something that may not be done are a page with status 403', async () => {
    const answer = await app.inject('/shut');
    expect([answer.statusCode, answer.body.includes('<h1>You cannot do this</h1>')]).toEqual([
      403,
      true,
    ]);
  });

  it.each(['/broken', '/api/v1/broken'])('of ours at %s tell no message', async (url) => {
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret');
    expect(answer.body).toMatch(/req-\w+/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('for an address that cannot be read are a page with status 400', async () => {
    const answer = await app.inject('/%zz');
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('<h1>We could not read that request</h1>');
  });

  it('of the programming interface are problem documents', async () => {
    const answer = await app.inject('/api/v1/lost');
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json()).toMatchObject({
      type: 'about:blank',
      status: 404,
      title: 'Not Found',
      detail: 'There is no measure xy.',
    });
  });
});
