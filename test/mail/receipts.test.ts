import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildApp } from '../../src/app.js';
import { aConfig } from '../builders/testConfig.js';
import { workspaceSite } from '../builders/workspaceSite.js';

const token = 'a-token-for-receipts';
const notify = {
  kind: 'notify',
  ...{ apiKey: 'not-a-key', templateId: randomUUID(), callbackToken: token },
} as const;

const site = await workspaceSite();
const { owner, runtime } = site;
const toPdf = () => Promise.resolve(new Uint8Array());
const app = await buildApp(runtime, { config: aConfig({ mail: notify }), toPdf });
// What is refused on purpose would fill the screen with warnings.
app.log.level = 'error';
site.app.log.level = 'error';

async function aSentMail() {
  const { accountId, email } = await site.signIn({ role: 'viewer' });
  const providerId = randomUUID();
  const { id } = await owner
    .insertInto('mail_message')
    .values({
      ...{ template: 'accessEnded', to_account: accountId, to_address: email, fields: '{}' },
      ...{ sent_at: runtime.clock(), provider_id: providerId },
    })
    .returning('mail_message_id as id')
    .executeTakeFirstOrThrow();
  return { id, accountId, providerId, email };
}

type SentMail = Awaited<ReturnType<typeof aSentMail>>;

/** As GOV.UK Notify's documentation shows it. */
const receiptOf = ({ id, providerId, email }: SentMail, status: string) => ({
  id: providerId,
  reference: id,
  to: email,
  status,
  created_at: '2026-11-25T12:00:00.000000Z',
  completed_at: '2026-11-25T12:00:02.000000Z',
  sent_at: '2026-11-25T12:00:01.000000Z',
  notification_type: 'email',
  template_id: notify.templateId,
  template_version: 1,
});

async function report(payload: object, authorization = `Bearer ${token}`, on = app) {
  const headers = { authorization };
  const answer = await on.inject({
    method: 'POST',
    url: '/mail/notify-receipts',
    headers,
    payload,
  });
  return answer.statusCode;
}

async function whatBecameOf({ id, accountId }: SentMail) {
  const mail = await owner
    .selectFrom('mail_message')
    .innerJoin('account', 'account.id', 'to_account')
    .select(['sent_at', 'failed_at', 'mail_failed_at'])
    .where('mail_message_id', '=', id)
    .executeTakeFirstOrThrow();
  const tasks = await owner
    .selectFrom('task')
    .select('kind')
    .where('about_id', '=', accountId)
    .execute();
  const entries = await owner
    .selectFrom('journal_entry')
    .select('entry_number')
    .where('entry_type', '=', 'mail.returned')
    .where('subject_id', '=', accountId)
    .execute();
  return {
    isSent: mail.sent_at !== null,
    isBad: mail.failed_at !== null && mail.mail_failed_at !== null,
    tasks: tasks.map(({ kind }) => kind),
    entries: entries.length,
  };
}

const untouched = { isSent: true, isBad: false, tasks: [], entries: 0 };
const returned = { isSent: false, isBad: true, tasks: ['mailFailed'], entries: 1 };

describe('receipts of GOV.UK Notify', () => {
  it('of a failure for good tell the office, once', async () => {
    const mail = await aSentMail();
    expect(await report(receiptOf(mail, 'permanent-failure'))).toBe(204);
    expect(await report(receiptOf(mail, 'permanent-failure'))).toBe(204);
    expect(await whatBecameOf(mail)).toEqual(returned);
  });

  it.each(['delivered', 'temporary-failure', 'technical-failure', 'a-new-word'])(
    'of “%s” change nothing',
    async (status) => {
      const mail = await aSentMail();
      expect(await report(receiptOf(mail, status))).toBe(204);
      expect(await whatBecameOf(mail)).toEqual(untouched);
    },
  );

  it('find a mail by our own id while theirs is not kept yet', async () => {
    const mail = await aSentMail();
    await owner
      .updateTable('mail_message')
      .set({ sent_at: null, provider_id: null })
      .where('mail_message_id', '=', mail.id)
      .execute();
    expect(await report(receiptOf(mail, 'permanent-failure'))).toBe(204);
    expect(await whatBecameOf(mail)).toEqual(returned);
  });

  it('of a mail that we do not know are taken, and forgotten', async () => {
    const strange = { id: randomUUID(), reference: null, status: 'permanent-failure' };
    expect(await report(strange)).toBe(204);
  });

  it('that make no sense are refused', async () => {
    expect(await report({ hello: 'there' })).toBe(422);
    expect(await report([])).toBe(422);
  });

  it.each(['', 'Bearer ', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, token])(
    '2: with “%s” for a key change nothing',
    async (authorization) => {
      const mail = await aSentMail();
      expect(await report(receiptOf(mail, 'permanent-failure'), authorization)).toBe(403);
      expect(await whatBecameOf(mail)).toEqual(untouched);
    },
  );

  it('2: are taken from nobody while no token is set', async () => {
    for (const authorization of ['', 'Bearer ', 'Bearer null', 'Bearer undefined']) {
      expect(await report({ id: 'a', status: 'delivered' }, authorization, site.app)).toBe(403);
    }
  });
});
