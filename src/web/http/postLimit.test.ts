import Fastify from 'fastify';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { networkOf, postedForm, registerPostLimits } from './postLimit.js';

async function aSite() {
  const app = Fastify({ trustProxy: (_address, hop) => hop < 1 });
  await registerPostLimits(app);
  app.post('/one', { config: postedForm }, () => 'one');
  app.post('/two', { config: postedForm }, () => 'two');
  app.get('/one', () => 'page');
  const ask = (method: 'GET' | 'POST', url: string, from = '192.0.2.1') =>
    app.inject({ method, url, headers: { 'x-forwarded-for': from } });
  return { app, ask };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the limit of posted forms', () => {
  it('17: lets 100 a minute through for each address and form, then says when to come back', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T09:00:00Z') });
    const { ask } = await aSite();
    for (let count = 1; count <= 100; count += 1) {
      expect((await ask('POST', '/one')).statusCode).toBe(200);
    }
    const refused = await ask('POST', '/one');
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['retry-after']).toBe('60');
    expect(refused.body).toContain('wait 60 seconds');
    expect((await ask('POST', '/two')).statusCode).toBe(200);
    expect((await ask('POST', '/one', '192.0.2.2')).statusCode).toBe(200);
    vi.setSystemTime(new Date('2026-11-25T09:01:00Z'));
    expect((await ask('POST', '/one')).statusCode).toBe(200);
  });

  it('17: counts no reading, so that 1,000 pages a minute from one address pass', async () => {
    const { ask } = await aSite();
    const statuses = new Set<number>();
    for (let count = 1; count <= 1_050; count += 1) {
      const { statusCode, headers } = await ask('GET', '/one');
      statuses.add(statusCode);
      expect(headers).not.toHaveProperty('x-ratelimit-limit');
    }
    expect([...statuses]).toEqual([200]);
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::5', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('takes %s as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
