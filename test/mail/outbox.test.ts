import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openTransport } from '../../src/mail/mailSettings.js';

const folder = await mkdtemp(join(tmpdir(), 'waymark-outbox-'));
const outbox = join(folder, 'outbox');
afterAll(() => rm(folder, { recursive: true }));

const message = (number: number) => ({
  id: `${10 - number}1111111-1111-4111-8111-111111111111`.slice(-36),
  queuedAt: new Date(`2026-11-25T12:00:0${number}Z`),
  to: 'somebody@people.example',
  subject: 'Your link to sign in – Plan für Kinder',
  text: 'Open this link:\n\nhttps://plan.example/sign-in/abc\n',
});

it('mails that nothing carries are whole files, which only their owner can read', async () => {
  const transport = openTransport({ kind: 'outbox' }, outbox);
  // The last of them twice, as after a crash.
  for (const number of [1, 2, 3, 3]) {
    expect(await transport.send(message(number))).toEqual({ kind: 'sent', reference: null });
  }
  const names = await readdir(outbox);
  expect(names).toHaveLength(3);
  // In the order they were sent.
  expect(names.toSorted().map((name) => name.at(-40))).toEqual(['9', '8', '7']);
  for (const name of names) {
    expect(name).toMatch(/^\d{8}T\d{9}Z-[0-9a-f-]{36}\.eml$/);
    expect((await stat(join(outbox, name))).mode & 0o777).toBe(0o600);
  }
  expect((await stat(outbox)).mode & 0o777).toBe(0o700);
  const content = await readFile(join(outbox, names.toSorted()[0] ?? ''), 'utf8');
  expect(content).toContain('To: somebody@people.example');
  expect(content).toContain('https://plan.example/sign-in/abc');
});
