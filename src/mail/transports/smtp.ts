import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { SendOutcome, Transport } from './transport.js';

export interface SmtpSettings {
  /** `smtps://user:password@mail.example.org` */
  readonly url: string;
  readonly from: string;
}

const patienceMs = 20_000;

/** So that no notice of absence answers. */
const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** Over a mail server of the operator’s. */
export function smtpTransport({ url, from }: SmtpSettings): Transport {
  const timeouts = {
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  };
  const carrier = createTransport({
    url,
    ...(mustEncrypt(url) ? { requireTLS: true } : {}),
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.replace(/^.*@/, '').replace(/>.*$/, '');
  return {
    name: 'smtp',
    send: async ({ id, to, subject, text }) => {
      try {
        const messageId = `<${id}@${domain}>`;
        await carrier.sendMail({ from, to, subject, text, messageId, headers });
        return { kind: 'sent', reference: id };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

/**
 * A link opens an account, so it leaves this machine encrypted or not at all, whatever the server
 * offers. `?requireTLS=false` in the address is for a server that stands in the same rack.
 */
function mustEncrypt(url: string): boolean {
  const { protocol, hostname, searchParams } = new URL(url);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'smtp:' && !isHere && !searchParams.has('requireTLS');
}

const fault = z.object({
  code: z.string().default('unknown'),
  responseCode: z.number().optional(),
  /** What the server was asked when it said no. */
  command: z.string().default(''),
});

/** Only a no to the address or to the mail itself is about them; all else is about us. */
function outcomeOf(error: unknown): SendOutcome {
  const { code, responseCode, command } = fault.parse(error);
  if (responseCode === undefined) {
    return code === 'EENVELOPE'
      ? { kind: 'refused', why: 'this is no address that a mail can be sent to' }
      : { kind: 'carrierFault', why: `the mail server cannot be reached (${code})` };
  }
  const isAboutThem = command === 'RCPT TO' || command === 'DATA';
  const why = `the mail server answered ${responseCode}`;
  if (!isAboutThem || responseCode === 421) return { kind: 'carrierFault', why };
  return { kind: responseCode >= 500 ? 'refused' : 'notNow', why };
}
