import { lookup } from 'node:dns/promises';
import { createServer } from 'node:net';

export interface Listening {
  readonly host: string;
  readonly port: number;
}

/**
 * Whether another program listens on this port at any address that the host name stands for.
 * `localhost` often stands for two: a server on one of them alone leaves a browser, which tries
 * the other first, with the wrong program. Port 0 is never taken.
 */
export async function isPortTaken({ host, port }: Listening): Promise<boolean> {
  if (port === 0) return false;
  // A name that stands for nothing is told of by the server that tries to listen there.
  const addresses = await lookup(host, { all: true }).catch(() => []);
  for (const { address } of addresses) {
    if (await isTakenAt(address, port)) return true;
  }
  return false;
}

function isTakenAt(host: string, port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', (error) => {
      resolve('code' in error && error.code === 'EADDRINUSE');
    });
    probe.listen({ host, port, exclusive: true }, () => {
      probe.close(() => {
        resolve(false);
      });
    });
  });
}
