import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { projectFile } from '../../src/lib/projectRoot.js';
import { openRuntime } from '../../src/runtime.js';
import { aConfig } from '../builders/testConfig.js';
import { withClient } from '../security/superuser.js';
import { freshServer } from './copies.js';

/** What the page tells an operator to run as a superuser, word for word. */
function statedSql(): readonly string[] {
  const page = readFileSync(projectFile('docs', 'operations.md'), 'utf8');
  const [, block = ''] = /```sql\n(.*?)```/s.exec(page) ?? [];
  return block.trim().split('\n');
}

function atAddress(url: string, role: string, password: string): string {
  return url.replace(/\/\/[^@]*@/, `//${role}:${encodeURIComponent(password)}@`);
}

it('the SQL of docs/operations.md makes a database that Waymark starts with', async () => {
  const server = await freshServer();
  await withClient(server.superuserUrl, async (client) => {
    await client.query('drop database waymark');
    await client.query('drop role waymark_app');
    await client.query('drop role waymark_owner');
    for (const statement of statedSql()) await client.query(statement);
  });
  const database = {
    url: atAddress(server.url, 'waymark_app', 'choose another'),
    adminUrl: atAddress(server.adminUrl, 'waymark_owner', 'choose one'),
  };
  const config = aConfig({ database });
  const options = { config, log: () => undefined, clock: () => new Date() };
  const runtime = await openRuntime(options);
  expect((await runtime.plans.current())?.siteName).toBeDefined();
  await runtime.close();
  // What an operator runs to end every session.
  await withClient(database.adminUrl, (client) => client.query('delete from session;'));
}, 60_000);
