import { expect, it } from 'vitest';
import { buildApp } from '../../src/app.js';
import { aConfig } from '../builders/testConfig.js';
import { workspaceSite } from '../builders/workspaceSite.js';

const site = await workspaceSite();

it('56: seats and groups are nowhere until their impact assessment has an id', async () => {
  const app = await buildApp(site.runtime, {
    config: aConfig({ assessments: {} }),
    toPdf: () => Promise.resolve(new Uint8Array()),
  });
  const office = await site.signIn({ role: 'office' });
  const ask = async (url: string, from = app) =>
    from.inject({ url, headers: { cookie: office.cookies() } });
  for (const url of ['/workspace/people/seats', '/workspace/people/groups']) {
    expect((await ask(url)).statusCode).toBe(404);
    expect((await ask('/workspace/people')).body).not.toContain(`href="${url}"`);
    expect((await ask(url, site.app)).statusCode).toBe(200);
    expect((await ask('/workspace/people', site.app)).body).toContain(`href="${url}"`);
  }
  await app.close();
});
