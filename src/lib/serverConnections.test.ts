import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { watchServerConnections } from './serverConnections.js';

let server: Server | null = null;
const clients: Socket[] = [];

afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  server?.close();
});

/** A server that answers after `ms`, and a client that has sent `text` to it. */
async function served({ ms, text }: { readonly ms: number; readonly text: string }) {
  const started = createServer((_, response) => {
    setTimeout(() => response.end('answered'), ms);
  });
  server = started;
  await once(started.listen(0, '127.0.0.1'), 'listening');
  const address = started.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const client = connect(address.port, '127.0.0.1');
  clients.push(client);
  const accepted = once(started, 'connection');
  await Promise.all([once(client, 'connect'), accepted]);
  let heard = '';
  client.on('data', (part) => (heard += part.toString()));
  const closed = once(client, 'close');
  if (text !== '') {
    client.write(text);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { started, closed, heard: () => heard };
}

async function stop(started: Server, end: Promise<void>): Promise<number> {
  const begun = Date.now();
  const closed = new Promise((resolve) => started.close(resolve));
  await Promise.all([closed, end]);
  return Date.now() - begun;
}

it('a connection that never asked anything is ended at once', async () => {
  const connections = watchServerConnections();
  const { started } = await served({ ms: 0, text: '' });
  expect(await stop(started, connections.endWithin(5000))).toBeLessThan(2000);
});

it('a request under way is answered first', async () => {
  const connections = watchServerConnections();
  const { started, closed, heard } = await served({
    ms: 300,
    text: 'GET / HTTP/1.1\r\nHost: here\r\n\r\n',
  });
  await stop(started, connections.endWithin(1000));
  await closed;
  expect(heard()).toContain('answered');
});

it('a request that is never finished is ended after the time of grace', async () => {
  const connections = watchServerConnections();
  const { started } = await served({ ms: 0, text: 'GET / HTTP/1.1\r\nHost' });
  const took = await stop(started, connections.endWithin(200));
  expect(took).toBeGreaterThanOrEqual(190);
  expect(took).toBeLessThan(2000);
});
