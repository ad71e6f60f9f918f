import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { smtpTransport } from '../../src/mail/transports/smtp.js';

const servers: SMTPServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
  }
});

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly content: string;
}

/** A real mail server on this machine; where it is and what it got. */
async function aServer(given: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      let content = '';
      stream.setEncoding('utf8').on('data', (text: string) => (content += text));
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), content });
        done();
      });
    },
    ...given,
  });
  // A connection that is cut off on purpose.
  server.on('error', () => undefined);
  servers.push(server);
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = listening.address();
      resolve(address === null || typeof address === 'string' ? 0 : address.port);
    });
  });
  return { port, received };
}

const from = 'Waymark <waymark@plan.example>';
const message = {
  id: '11111111-1111-4111-8111-111111111111',
  queuedAt: new Date('2026-11-25T12:00:00Z'),
  to: 'somebody@people.example',
  subject: 'Your link to sign in – The Alderbury plan',
  text: 'Open this link:\n\nhttps://plan.example/sign-in/abc\n',
};

const over = (port: number, login = '') =>
  smtpTransport({ url: `smtp://${login}127.0.0.1:${port}`, from }).send(message);

const answering = (code: number) =>
  Object.assign(new Error(`not for somebody@people.example (${code})`), { responseCode: code });

describe('mail over SMTP', () => {
  it('arrives as plain text, from who the settings say, with an id that stays', async () => {
    const { port, received } = await aServer();
    expect(await over(port)).toEqual({ kind: 'sent', reference: message.id });
    const [mail] = received;
    expect(mail).toMatchObject({ from: 'waymark@plan.example', to: [message.to] });
    expect(mail?.content).toContain(`Message-ID: <${message.id}@plan.example>`);
    expect(mail?.content).toContain('Content-Type: text/plain; charset=utf-8');
    expect(mail?.content).toContain('https://plan.example/sign-in/abc');
  });

  it.each([
    [550, 'refused'],
    [553, 'refused'],
    [450, 'notNow'],
    [452, 'notNow'],
  ])('takes %i to an address as: %s', async (code, kind) => {
    const { port } = await aServer({
      onRcptTo: (_address, _session, done) => {
        done(answering(code));
      },
    });
    expect(await over(port)).toEqual({ kind, why: `the mail server answered ${code}` });
  });

  it('takes a no to the mail itself as refused', async () => {
    const { port } = await aServer({
      onData: (stream, _session, done) => {
        stream.resume().on('end', () => {
          done(answering(554));
        });
      },
    });
    expect(await over(port)).toMatchObject({ kind: 'refused' });
  });

  it('blames no address for a no to us: to who it is from, or to the password', async () => {
    const sender = await aServer({
      onMailFrom: (_address, _session, done) => {
        done(answering(550));
      },
    });
    expect(await over(sender.port)).toMatchObject({ kind: 'carrierFault' });
    const locked = await aServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_login, _session, done) => {
        done(new Error('wrong'));
      },
    });
    const outcome = await over(locked.port, 'waymark:s3cret@');
    expect(outcome).toEqual({ kind: 'carrierFault', why: 'the mail server answered 535' });
    expect(await over(locked.port)).toMatchObject({ kind: 'carrierFault' });
  });

  it('blames no address for a server that is not there, or that is closing', async () => {
    expect(await over(1)).toEqual({
      kind: 'carrierFault',
      why: 'the mail server cannot be reached (ESOCKET)',
    });
    const { port } = await aServer({
      onConnect: (_session, done) => {
        done(answering(421));
      },
    });
    expect(await over(port)).toMatchObject({ kind: 'carrierFault' });
  });

  it('refuses what is no address', async () => {
    const { port, received } = await aServer();
    const transport = smtpTransport({ url: `smtp://127.0.0.1:${port}`, from });
    expect(await transport.send({ ...message, to: 'nobody' })).toMatchObject({ kind: 'refused' });
    expect(received).toEqual([]);
  });

  it('36: repeats no address and no password in what it says went wrong', async () => {
    const { port } = await aServer({
      onRcptTo: (_address, _session, done) => {
        done(answering(550));
      },
    });
    const said = JSON.stringify([await over(port), await over(1, 'waymark:s3cret@')]);
    expect(said).not.toMatch(/somebody|people\.example|s3cret/);
  });
});
