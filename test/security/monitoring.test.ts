import { describe, expect, it } from 'vitest';
import { buildApp } from '../../src/app.js';
import { aConfig } from '../builders/testConfig.js';
import { servedApp } from '../builders/servedApp.js';
import { alderburyFolder } from '../packs/packFolders.js';

const { app, runtime } = await servedApp(alderburyFolder);

/** A second application on the same runtime, as another setting has it. */
async function appWith(settings: Parameters<typeof aConfig>[0]) {
  const lines: string[] = [];
  const other = await buildApp(runtime, {
    config: aConfig(settings),
    toPdf: () => Promise.resolve(new Uint8Array()),
    logStream: { write: (line) => lines.push(line) },
  });
  return { other, lines };
}

describe('what a monitoring program counts', () => {
  it('has requests by route and status, and how the server and its database stand', async () => {
    await app.inject('/about');
    await app.inject('/no-such-page?q=seeded');
    const { statusCode, headers, body } = await app.inject('/metrics');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain(
      'waymark_http_requests_total{method="GET",route="/about",status="200"} 1',
    );
    expect(body).toContain('waymark_http_requests_total{method="GET",route="none",status="404"} 1');
    for (const name of [
      'waymark_http_request_duration_seconds_bucket',
      'waymark_event_loop_delay_seconds',
      'process_resident_memory_bytes',
      'waymark_database_connections',
      'waymark_journal_entries',
    ]) {
      expect(body).toMatch(new RegExp(`^${name}(\\{[^}]*\\})? [\\d.e-]+$`, 'm'));
    }
    for (const reading of ['releases', 'journal']) {
      expect(body).toContain(`waymark_reading_failed{reading="${reading}"} 0\n`);
    }
  });

  it('reads in full as the text format has it', async () => {
    const { body } = await app.inject('/metrics');
    const line = /^(# (HELP|TYPE) .+|[a-z_]+(\{([a-z]+="[^"]*",?)+\})? (\+Inf|NaN|[\d.e+-]+))$/;
    expect(
      body
        .trimEnd()
        .split('\n')
        .filter((each) => !line.test(each)),
    ).toEqual([]);
  });

  it('is kept from other machines, and from what a proxy sends on', async () => {
    const elsewhere = await app.inject({ url: '/metrics', remoteAddress: '10.1.2.3' });
    expect(elsewhere.statusCode).toBe(403);
    const headers = { 'x-forwarded-for': '10.1.2.3' };
    expect((await app.inject({ url: '/metrics', headers })).statusCode).toBe(403);
    const { other } = await appWith({ trustProxy: 'loopback' });
    expect((await other.inject('/metrics')).statusCode).toBe(403);
    await other.close();
  });

  it('is open elsewhere to who has the token of the settings, and to nobody else', async () => {
    const { other } = await appWith({ metricsToken: 'a-token-for-counting' });
    const ask = async (authorization: string) =>
      other.inject({ url: '/metrics', remoteAddress: '10.1.2.3', headers: { authorization } });
    expect((await ask('Bearer a-token-for-counting')).statusCode).toBe(200);
    expect((await ask('Bearer a-token-for-countinG')).statusCode).toBe(403);
    expect((await other.inject('/metrics')).statusCode).toBe(403);
    await other.close();
  });
});

describe('the log', () => {
  it('36: has one line for each answer, with the pattern of its address alone', async () => {
    const { other, lines } = await appWith({ logLevel: 'info' });
    await other.inject('/search?q=seeded-name');
    await other.inject('/measures/seeded-name');
    await other.inject('/healthz');
    await other.close();
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      method: 'GET',
      route: '/search',
      status: 200,
    });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ route: '/measures/:id', status: 404 });
    const names = [...(lines[0] ?? '').matchAll(/"(\w+)":/g)].map(([, name]) => name);
    expect(names.sort()).toEqual(
      ['level', 'method', 'ms', 'msg', 'pid', 'reqId', 'route', 'status', 'time'].sort(),
    );
    expect(lines.join('')).not.toMatch(/seeded|127\.0\.0\.1/);
  });
});
