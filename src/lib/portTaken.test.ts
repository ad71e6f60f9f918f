import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { isPortTaken } from './portTaken.js';

let server: Server | null = null;
afterEach(() => server?.close());

async function listenOn(host: string): Promise<number> {
  server = createServer();
  await once(server.listen(0, host), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

it.each(['127.0.0.1', '0.0.0.0'])('a port that is in use on %s is taken', async (host) => {
  const port = await listenOn(host);
  expect(await isPortTaken({ host: 'localhost', port })).toBe(true);
});

it('a port that was given back is not taken', async () => {
  const port = await listenOn('127.0.0.1');
  await new Promise((resolve) => server?.close(resolve));
  expect(await isPortTaken({ host: 'localhost', port })).toBe(false);
});

it('any free port, and a port of a name that stands for nothing, are not taken', async () => {
  expect(await isPortTaken({ host: 'localhost', port: 0 })).toBe(false);
  expect(await isPortTaken({ host: 'nowhere.invalid', port: 3000 })).toBe(false);
});
