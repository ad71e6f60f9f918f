import { NotifyClient } from 'notifications-node-client';
import { z } from 'zod';
import type { SendOutcome, Transport } from './transport.js';

export interface NotifySettings {
  readonly apiKey: string;
  /** A template whose subject is `((subject))` and whose text is `((body))`. */
  readonly templateId: string;
  /** Only for a test: where GOV.UK Notify is. */
  readonly address?: string;
}

const answer = z.object({ data: z.object({ id: z.string() }) });
const failed = z.object({ response: z.object({ status: z.number() }) });

/** Over GOV.UK Notify, which public bodies use without a mail server of their own. */
export function notifyTransport({ apiKey, templateId, address }: NotifySettings): Transport {
  const client =
    address === undefined ? new NotifyClient(apiKey) : new NotifyClient(address, apiKey);
  return {
    name: 'notify',
    send: async ({ id, to, subject, text }) => {
      try {
        const sent: unknown = await client.sendEmail(templateId, to, {
          personalisation: { subject, body: text },
          reference: id,
        });
        return { kind: 'sent', reference: answer.parse(sent).data.id };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

/** What it says may hold the address, so only its number is kept. */
function outcomeOf(error: unknown): SendOutcome {
  const found = failed.safeParse(error);
  if (!found.success) return { kind: 'notNow', why: 'GOV.UK Notify cannot be reached' };
  const { status } = found.data.response;
  const why = `GOV.UK Notify answered ${status}`;
  return { kind: status === 400 ? 'refused' : 'notNow', why };
}
