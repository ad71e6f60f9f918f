import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text as readText } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../builders/database.js';
import { buildServerProcess } from '../builders/serverProcess.js';

const { owner, url } = await testDatabase();
const { program, remove } = await buildServerProcess(undefined, 'sendingProcess.ts');

const taken: { readonly to: string; readonly id: string }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, { envelope }, done) => {
    void readText(stream).then((mail) => {
      const id = /^Message-ID: (.*)$/im.exec(mail)?.[1] ?? '';
      taken.push({ to: envelope.rcptTo.map(({ address }) => address).join(), id });
      done();
    });
  },
});
// The connection of a sender that is killed.
server.on('error', () => undefined);
let mailServer = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  mailServer = `smtp://127.0.0.1:${port}`;
});

afterAll(async () => {
  await new Promise<void>((resolve) => {
    server.close(resolve);
  });
  await remove();
});

/** How many it sent; `null` when it was killed. */
async function runSender(minutesOn: number, ...dies: readonly string[]): Promise<number | null> {
  const args = [program, url, mailServer, String(minutesOn), ...dies];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = await readText(child.stdout);
  return said === '' ? null : Number(said);
}

async function queue(addresses: readonly string[]): Promise<void> {
  const mail = { template: 'accessEnded', fields: '{}' };
  await owner
    .insertInto('mail_message')
    .values(addresses.map((to_address) => ({ ...mail, to_address })))
    .execute();
}

it('a mail is sent once, however many processes send', async () => {
  const addresses = Array.from({ length: 40 }, (_, index) => `mail.${index}@people.example`);
  await queue(addresses);
  const sent = await Promise.all([runSender(1), runSender(1), runSender(1)]);
  expect(sent.reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBe(40);
  expect(taken.map(({ to }) => to).toSorted()).toEqual(addresses.toSorted());
});

it('a mail whose sender is killed before noting it comes again after ten minutes, with its id', async () => {
  taken.length = 0;
  await queue(['twice@people.example']);
  expect(await runSender(1, 'dies')).toBeNull();
  expect(await runSender(10)).toBe(0);
  expect(await runSender(12)).toBe(1);
  expect(await runSender(30)).toBe(0);
  expect(taken.map(({ to }) => to)).toEqual(['twice@people.example', 'twice@people.example']);
  expect(taken[0]?.id).toBe(taken[1]?.id);
});
