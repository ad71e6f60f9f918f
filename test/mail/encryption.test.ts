import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smtpTransport } from '../../src/mail/transports/smtp.js';

const received: string[] = [];

/** Says nothing of encryption, as one does that somebody on the way has tampered with. */
const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, _session, done) => {
    void readText(stream).then((mail) => {
      received.push(mail);
      done();
    });
  },
});
let port = 0;

beforeAll(async () => {
  const { server: listener } = server;
  server.listen(0, '0.0.0.0');
  await once(listener, 'listening');
  port = portOf(listener.address());
});

afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.close(resolve);
    }),
);

beforeEach(() => {
  received.length = 0;
});

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function sendBy(host: string, query = '') {
  const from = 'Waymark <waymark@plan.example>';
  const url = `smtp://${host}:${port}/${query}`;
  const to = 'somebody@partner.example';
  const queuedAt = new Date();
  const message = { id: 'a', queuedAt, to, subject: 'Your link', text: 'Link' };
  return smtpTransport({ url, from }).send(message);
}

describe('a mail server without encryption', () => {
  it('on another machine gets no mail, and no address is blamed', async () => {
    // Every address of this machine, as a name that is not known to be its own.
    const outcome = await sendBy('0.0.0.0');
    expect(outcome.kind).toBe('carrierFault');
    expect(received).toEqual([]);
  });

  it('on this machine gets it', async () => {
    expect((await sendBy('127.0.0.1')).kind).toBe('sent');
    expect(received).toHaveLength(1);
  });

  it('gets it where the operator says so', async () => {
    expect((await sendBy('0.0.0.0', '?requireTLS=false')).kind).toBe('sent');
    expect(received).toHaveLength(1);
  });
});

it('a mail says that a program wrote it, so that no notice of absence answers', async () => {
  await sendBy('127.0.0.1');
  expect(received[0]).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
});
