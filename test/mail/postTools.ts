import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../../src/database/tables.js';
import { createRecordEntry } from '../../src/journal/commands/recordEntry.js';
import { createQueueMail } from '../../src/mail/queueMail.js';
import { sendDueMail, type SenderDependencies } from '../../src/mail/sendMail.js';
import type {
  OutgoingMessage,
  SendOutcome,
  Transport,
} from '../../src/mail/transports/transport.js';
import { createActing } from '../../src/people/commands/acting.js';
import { noteReturnedMail } from '../../src/people/commands/noteReturnedMail.js';
import { savePartners } from '../../src/people/commands/savePartners.js';
import { roleName, roles } from '../../src/people/model/role.js';
import { insertAccount } from '../../src/people/store/accountWrites.js';
import { testDatabase } from '../builders/database.js';

export const minute = 60_000;
export const siteName = 'The Alderbury plan';
export const signInUrl = 'https://plan.example/sign-in/a-token-that-is-secret';

/** A database with somebody to write to, a clock that can be moved on, and senders on both. */
export async function postTools() {
  const { db, owner } = await testDatabase();
  const clock = { now: new Date() };
  const acting = createActing({
    db,
    clock: () => clock.now,
    recordEntry: createRecordEntry({}),
  });
  await savePartners(
    owner,
    {
      organisations: [{ id: 'council', name: 'The council', kind: 'council' }],
      ...{ seats: [], localities: [] },
    },
    '2026-01-01',
  );
  const queueMail = createQueueMail(roles.map(roleName));
  const faults: string[] = [];
  const dependenciesOf = (transport: Transport): SenderDependencies => ({
    db,
    clock: () => clock.now,
    transport,
    siteName,
    noteReturned: (mail, mark) => noteReturnedMail(acting, mail, mark),
    onCarrierFault: (why) => faults.push(why),
  });
  return {
    db,
    owner,
    queueMail,
    clock,
    acting,
    faults,
    dependenciesOf,
    later: (minutes: number) => {
      clock.now = new Date(clock.now.getTime() + minutes * minute);
    },
    send: (transport: Transport) => sendDueMail(dependenciesOf(transport)),
    anAccount: () => makeAccount(owner, clock.now),
    queue: (to: Recipient, template = 'roleGranted') =>
      queueMail(db, { template, fields: fieldsOf(template), to }),
    queueIn: (transaction: Kysely<Tables>, to: Recipient) =>
      queueMail(transaction, { template: 'roleGranted', fields: fieldsOf('roleGranted'), to }),
    mailTo: (address: string) => readMail(owner, address),
  };
}

interface Recipient {
  readonly accountId: string | null;
  readonly address: string;
}

async function makeAccount(owner: Kysely<Tables>, now: Date): Promise<Recipient> {
  const accountId = randomUUID();
  const address = `${accountId}@people.example`;
  await insertAccount(owner, { id: accountId, name: 'Somebody', email: address, now });
  return { accountId, address };
}

function fieldsOf(template: string): unknown {
  if (template === 'signInLink') return { url: signInUrl, minutes: 15 };
  const url = 'https://plan.example/workspace';
  const granted = { url, roleName: 'Board member', organisationName: 'The council' };
  return template === 'invitation' ? { ...granted, days: 7 } : granted;
}

async function readMail(owner: Kysely<Tables>, address: string) {
  return owner
    .selectFrom('mail_message')
    .selectAll()
    .where('to_address', '=', address)
    .executeTakeFirstOrThrow();
}

/** Carries nothing, answers as it is told, and keeps what it was given. */
export function aCarrier(answer: () => SendOutcome | Promise<SendOutcome>) {
  const carried: OutgoingMessage[] = [];
  const transport: Transport = {
    name: 'outbox',
    send: async (message) => {
      carried.push(message);
      return answer();
    },
  };
  return { transport, carried };
}

export const sentWell = (): SendOutcome => ({ kind: 'sent', reference: null });
