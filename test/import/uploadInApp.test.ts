import { expect, test } from 'vitest';
import { workspaceSite } from '../builders/workspaceSite.js';

test('the whole application has the page that loads figures, for those who load them', async () => {
  const site = await workspaceSite();
  const analyst = await site.signIn({ role: 'analyst' });
  const viewer = await site.signIn({ role: 'viewer' });
  expect((await analyst.get('/workspace/imports')).status).toBe(200);
  expect((await viewer.get('/workspace/imports')).status).toBe(403);
  expect((await site.visitor().get('/workspace/imports')).status).toBe(303);
});
