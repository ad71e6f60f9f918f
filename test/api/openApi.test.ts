import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { registerApi } from '../../src/api/routes.js';
import { tableSchema } from '../../src/api/schemas.js';
import { servedApp } from '../builders/servedApp.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { ask } from './ask.js';

const { app, runtime } = await servedApp(dorsetFolder);
const api = '/api/v1';

test('the OpenAPI document lists every address that there is, and no other', async () => {
  const document = await ask(
    app,
    `${api}/openapi.json`,
    z.object({ openapi: z.string(), paths: z.record(z.string(), z.object({ get: z.unknown() })) }),
  );
  const routes: string[] = [];
  const bare = Fastify().addHook('onRoute', ({ method, url }) => {
    if (method === 'GET' && url.startsWith(api)) routes.push(url);
  });
  registerApi(bare, runtime);
  expect(routes).toContain(`${api}/measures/:id/observations`);
  const listed = Object.keys(document.paths).filter((path) => path.startsWith(api));
  expect(listed.sort()).toEqual(routes.map((route) => route.replace(':id', '{id}')).sort());
});

test('every file that the OpenAPI document lists is there, of the type it says', async () => {
  const document = await ask(
    app,
    `${api}/openapi.json`,
    z.object({
      paths: z.record(
        z.string(),
        z.object({
          get: z.object({
            responses: z.object({ 200: z.object({ content: z.record(z.string(), z.unknown()) }) }),
          }),
        }),
      ),
    }),
  );
  const files = Object.entries(document.paths).filter(([path]) => !path.startsWith(api));
  expect(files.length).toBeGreaterThan(30);
  for (const [path, { get }] of files) {
    const question = path.startsWith('/areas/compare') ? '?area=kent&area=devon' : '';
    const chosen = path.startsWith('/table') ? '?measure=ehcp-rate&area=kent' : question;
    const address = path.replace('{id}', 'ks2-rwm-expected').replace('{slug}', 'kent');
    const { statusCode, headers, body } = await app.inject(`${address}${chosen}`);
    expect(`${address} ${statusCode}`).toBe(`${address} 200`);
    const type = String(headers['content-type']).split(';')[0] ?? '';
    expect(Object.keys(get.responses[200].content), address).toEqual([type]);
    const isTable = path.endsWith('.json');
    if (isTable) expect(tableSchema.safeParse(JSON.parse(body)).error, address).toBeUndefined();
  }
});
