import { createTransport } from 'nodemailer';
import type { SendOutcome, Transport } from './transport.js';

export interface SmtpSettings {
  /** `smtps://user:password@mail.example.org` */
  readonly url: string;
  readonly from: string;
}

const patienceMs = 20_000;

/** Over a mail server of the operator’s. */
export function smtpTransport({ url, from }: SmtpSettings): Transport {
  const timeouts = {
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  };
  const carrier = createTransport({
    url,
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    name: 'smtp',
    send: async ({ id, to, subject, text }) => {
      try {
        const domain = from.replace(/^.*@/, '').replace(/>.*$/, '');
        await carrier.sendMail({ from, to, subject, text, messageId: `<${id}@${domain}>` });
        return { kind: 'sent', reference: id };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

/** A server’s answer from 500 on is its last word, but for those about us and not the address. */
function outcomeOf(error: unknown): SendOutcome {
  const code = codeOf(error);
  // What the server said may repeat the address, so only its number is kept.
  const why = code === null ? nameOf(error) : `the mail server answered ${code}`;
  const isLastWord = code !== null && code >= 500 && ![530, 534, 535, 538, 503].includes(code);
  return { kind: isLastWord ? 'refused' : 'notNow', why };
}

function codeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('responseCode' in error)) return null;
  return typeof error.responseCode === 'number' ? error.responseCode : null;
}

function nameOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return `the mail server cannot be reached (${code})`;
}
