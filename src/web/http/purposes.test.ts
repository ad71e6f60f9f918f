import Fastify from 'fastify';
import { expect, it } from 'vitest';
import type { Assessments } from '../../people/model/purpose.js';
import { refusalOf } from './refusal.js';
import { registerPurposes } from './purposes.js';

async function statusWith(assessments: Assessments, url: string): Promise<number> {
  const app = Fastify();
  app.setErrorHandler((error, _request, reply) => reply.code(refusalOf(error).status).send());
  registerPurposes(app, assessments);
  app.get('/seats', { config: { purpose: 'seats' } }, () => 'seats');
  app.get('/open', () => 'open');
  const { statusCode } = await app.inject(url);
  await app.close();
  return statusCode;
}

it('56: a page is not there until its purpose has an impact assessment', async () => {
  expect(await statusWith({}, '/seats')).toBe(404);
  expect(await statusWith({ seats: 'DPIA-2026-014' }, '/seats')).toBe(200);
  expect(await statusWith({}, '/open')).toBe(200);
});
