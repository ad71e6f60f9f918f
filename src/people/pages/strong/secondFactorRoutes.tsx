import { z } from 'zod';
import { secondFactorPath } from '../../../paths/people.js';
import { backupCodeEntryPath, setUpBeginPath, setUpPath } from '../../../paths/signingIn.js';
import { workspacePath } from '../../../paths/workspace.js';
import { personOf } from '../../../web/http/access.js';
import { readForm } from '../../../web/http/readForm.js';
import { readQuery } from '../../../web/http/readQuery.js';
import type { Exchange } from '../../../web/http/workPages.js';
import { beginSetUp, findSecondFactorState } from '../../commands/setUpSecondFactor.js';
import type { StrongRefusal } from '../../commands/strongAnswer.js';
import { confirmSecondFactor } from '../../commands/strongSignIn.js';
import { signedInAccess } from '../../model/access.js';
import { lockedText } from '../../model/throttleRule.js';
import { CodePage, codeTitle } from './CodePage.js';
import { BeginPage, beginTitle } from './SetUpPages.js';
import { nextOf, openInstead, strongFields, wrongText, type StrongPages } from './strongPages.js';

const config = { access: signedInAccess };
const ofKind = z.object({ with: z.enum(['backup']).optional() });

/** Password and code for somebody who came by an emailed link, or the way to set them up. */
export function registerSecondFactor(pages: StrongPages): void {
  const { app, dependencies } = pages;
  app.get(secondFactorPath(), { config }, async (request, reply) => {
    const { accountId, method } = personOf(request);
    const next = nextOf(request);
    if (method === 'secondFactor' || method === 'provider') {
      return reply.redirect(next ?? workspacePath(), 303);
    }
    const state = await findSecondFactorState(dependencies, accountId, dependencies.appName);
    if (state.kind !== 'inUse') return sendBegin(pages, { request, reply });
    const isBackup = readQuery(ofKind, request).with === 'backup';
    return sendCode(pages, { request, reply }, { isBackup, refusal: null });
  });
  app.post(secondFactorPath(), { config }, async (request, reply) => {
    const { accountId } = personOf(request);
    const { password, code, kind } = readForm(strongFields, request);
    const isBackupCode = kind === 'backup';
    const confirmed = await confirmSecondFactor(dependencies, {
      accountId,
      answer: { password, code, isBackupCode },
      requestId: request.id,
    });
    if (!confirmed.ok) {
      const shown = { isBackup: isBackupCode, refusal: confirmed.error };
      return sendCode(pages, { request, reply }, shown);
    }
    const session = { accountId, method: 'secondFactor' } as const;
    await openInstead(dependencies, { request, reply }, session);
    return reply.redirect(nextOf(request) ?? workspacePath(), 303);
  });
  app.post(setUpBeginPath(), { config }, async (request, reply) => {
    const { accountId } = personOf(request);
    await beginSetUp(dependencies, { accountId, requestId: request.id });
    return reply.redirect(setUpPath(nextOf(request)), 303);
  });
}

interface ShownCode {
  readonly isBackup: boolean;
  readonly refusal: StrongRefusal | null;
}

/** What an error summary says of a refusal; links to the first of the two fields. */
export function refusalErrors(refusal: StrongRefusal | null) {
  if (refusal === null) return [];
  return [{ text: refusal === 'locked' ? lockedText : wrongText, href: '#password' }];
}

function sendCode(
  { dependencies }: StrongPages,
  exchange: Exchange,
  { isBackup, refusal }: ShownCode,
) {
  const next = nextOf(exchange.request);
  const errors = refusalErrors(refusal);
  const otherHref = isBackup ? secondFactorPath(next) : backupCodeEntryPath(next);
  return dependencies.sendWorkPage(exchange, {
    page: { title: codeTitle, section: null, errors },
    body: (token) => (
      <CodePage
        {...{ token, isBackup, otherHref }}
        action={secondFactorPath(next)}
        hasErrors={errors.length > 0}
      />
    ),
  });
}

function sendBegin({ dependencies }: StrongPages, exchange: Exchange) {
  const action = setUpBeginPath(nextOf(exchange.request));
  return dependencies.sendWorkPage(exchange, {
    page: { title: beginTitle, section: null },
    body: (token) => <BeginPage {...{ token, action }} />,
  });
}
