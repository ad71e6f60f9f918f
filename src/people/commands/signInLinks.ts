import { hashToken, makeToken } from '../../lib/secretToken.js';
import { failure, success, type Result } from '../../lib/result.js';
import { findOpenAccount, findOpenAccountByEmail } from '../store/accountQueries.js';
import { isLinkGood, replaceLinks, takeLink } from '../store/signInLinkWrites.js';
import type { Acting } from './acting.js';
import type { QueueMail } from './queueMail.js';

export interface LinkDependencies {
  readonly acting: Acting;
  readonly queueMail: QueueMail;
  /** Where a link leads, as a whole address. */
  readonly toUrl: (token: string, next: string | null) => string;
}

/** How long an emailed link opens anything. */
export const linkMinutes = 15;

export interface LinkRequest {
  /** As `parseEmailAddress` writes it. */
  readonly email: string;
  readonly next: string | null;
  readonly requestId: string;
}

/**
 * Mails a link to whoever has that address and an account. Nothing that the one who asks can see
 * says whether there is one.
 */
export async function requestSignInLink(
  { acting, queueMail, toUrl }: LinkDependencies,
  { email, next, requestId }: LinkRequest,
): Promise<void> {
  const token = makeToken();
  const tokenHash = hashToken(token);
  await acting.change({ kind: 'visitor', requestId }, async ({ db, now, record }) => {
    const account = await findOpenAccountByEmail(db, email);
    if (account === undefined) return failure('unknown');
    const expiresAt = new Date(now.getTime() + linkMinutes * 60_000);
    await replaceLinks(db, { accountId: account.id, tokenHash, now, expiresAt });
    await queueMail(db, {
      template: 'signInLink',
      to: { accountId: account.id, address: account.email },
      fields: { url: toUrl(token, next), minutes: linkMinutes },
    });
    await record({ type: 'signInLink.sent', subject: { kind: 'account', id: account.id } });
    return success(undefined);
  });
}

/** Whether the button of a link's page can still do something. */
export async function isSignInLinkGood(acting: Acting, token: string, now: Date): Promise<boolean> {
  return acting.read({ kind: 'visitor' }, (db) => isLinkGood(db, hashToken(token), now));
}

/** Uses a link up; answers whose account it opens. A second use, an older or a late link is refused. */
export async function useSignInLink(
  { acting }: Pick<LinkDependencies, 'acting'>,
  token: string,
  requestId: string,
): Promise<Result<{ readonly accountId: string }, 'notGood'>> {
  return acting.change({ kind: 'visitor', requestId }, async ({ db, now, record }) => {
    const accountId = await takeLink(db, hashToken(token), now);
    const account = accountId === undefined ? undefined : await findOpenAccount(db, accountId);
    if (account === undefined) return failure('notGood');
    await record({
      type: 'session.opened',
      subject: { kind: 'account', id: account.id },
      after: { method: 'link' },
    });
    return success({ accountId: account.id });
  });
}
