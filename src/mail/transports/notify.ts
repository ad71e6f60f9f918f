import { NotifyClient } from 'notifications-node-client';
import { z } from 'zod';
import type { SendOutcome, Transport } from './transport.js';

export interface NotifySettings {
  readonly apiKey: string;
  /** A template whose subject is `((subject))` and whose text is `((body))`. */
  readonly templateId: string;
  /** Only for a test: where GOV.UK Notify is, and how long it is waited for. */
  readonly address?: string;
  readonly patienceMs?: number;
}

const answer = z.object({ data: z.object({ id: z.string() }) });

/** Over GOV.UK Notify, which public bodies use without a mail server of their own. */
export function notifyTransport(settings: NotifySettings): Transport {
  const { apiKey, templateId, address, patienceMs = 20_000 } = settings;
  const client =
    address === undefined ? new NotifyClient(apiKey) : new NotifyClient(address, apiKey);
  return {
    name: 'notify',
    send: async ({ id, to, subject, text }) => {
      try {
        const personalisation = { subject, body: text };
        const sent: unknown = await within(
          patienceMs,
          client.sendEmail(templateId, to, { personalisation, reference: id }),
        );
        return { kind: 'sent', reference: answer.parse(sent).data.id };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

/** Their client waits for ever. @throws when the time is up */
async function within<T>(patienceMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('no answer'));
    }, patienceMs);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

const refusal = z.object({
  response: z.object({
    status: z.number(),
    data: z
      .object({ errors: z.array(z.object({ message: z.string() })) })
      .catch({ errors: [] })
      .default({ errors: [] }),
  }),
});

/** 400 is their word on the address, unless they say that our template does not fit. */
function outcomeOf(error: unknown): SendOutcome {
  const found = refusal.safeParse(error);
  if (!found.success) return { kind: 'carrierFault', why: 'GOV.UK Notify cannot be reached' };
  const { status, data } = found.data.response;
  const why = `GOV.UK Notify answered ${status}`;
  const isOurs = data.errors.some(({ message }) => /template|personalisation/i.test(message));
  if (status === 400 && !isOurs) return { kind: 'refused', why };
  return { kind: 'carrierFault', why: isOurs ? `${why}: look at NOTIFY_TEMPLATE_ID` : why };
}
