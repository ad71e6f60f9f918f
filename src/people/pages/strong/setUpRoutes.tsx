import { toString as toPicture } from 'qrcode';
import { NotFoundError } from '../../../lib/refusals.js';
import { secondFactorPath } from '../../../paths/people.js';
import { backupCodesPath, setUpPath, setUpPicturePath } from '../../../paths/signingIn.js';
import { personOf } from '../../../web/http/access.js';
import { readForm } from '../../../web/http/readForm.js';
import type { Exchange } from '../../../web/http/workPages.js';
import type { PageError } from '../../../web/page/shell.js';
import { keepCodesToShow } from '../../commands/backupCodeNote.js';
import {
  findSecondFactorState,
  finishSetUp,
  type SetUpRefusal,
} from '../../commands/setUpSecondFactor.js';
import { signedInAccess } from '../../model/access.js';
import { passwordProblemText } from '../../model/password.js';
import { lockedText } from '../../model/throttleRule.js';
import { SetUpPage, setUpTitle, type SetUpProps } from './SetUpPages.js';
import { nextOf, openInstead, strongFields, type StrongPages } from './strongPages.js';

const config = { access: signedInAccess };

/** Setting up password and authenticator app. */
export function registerSetUp(pages: StrongPages): void {
  const { app, dependencies } = pages;
  app.get(setUpPath(), { config }, (request, reply) => sendSetUp(pages, { request, reply }, {}));
  app.post(setUpPath(), { config }, async (request, reply) => {
    const { accountId } = personOf(request);
    const { password, code } = readForm(strongFields, request);
    const input = { accountId, requestId: request.id, password, code };
    const codes = await finishSetUp(dependencies, input);
    const next = nextOf(request);
    if (!codes.ok) {
      if (codes.error.kind === 'changed') return reply.redirect(secondFactorPath(next), 303);
      return sendSetUp(pages, { request, reply }, fieldErrors(codes.error));
    }
    const session = { accountId, method: 'secondFactor' } as const;
    const sessionId = await openInstead(dependencies, { request, reply }, session);
    await keepCodesToShow(dependencies, sessionId, codes.value);
    return reply.redirect(backupCodesPath(next), 303);
  });
  app.get(setUpPicturePath(), { config }, async (request, reply) => {
    const begun = await findBegun(pages, personOf(request).accountId);
    if (begun === null) throw new NotFoundError('no second factor is being set up');
    const svg = await toPicture(begun.address, { type: 'svg', margin: 2 });
    return reply.type('image/svg+xml').send(svg);
  });
}

async function sendSetUp(pages: StrongPages, exchange: Exchange, errors: SetUpProps['errors']) {
  const { request, reply } = exchange;
  const next = nextOf(request);
  const begun = await findBegun(pages, personOf(request).accountId);
  if (begun === null) return reply.redirect(secondFactorPath(next), 303);
  const key = (begun.secret.match(/.{1,4}/g) ?? []).join(' ');
  return pages.dependencies.sendWorkPage(exchange, {
    page: { title: setUpTitle, section: null, errors: pageErrors(errors) },
    body: (token) => <SetUpPage {...{ token, errors }} appKey={key} action={setUpPath(next)} />,
  });
}

async function findBegun({ dependencies }: StrongPages, accountId: string) {
  const state = await findSecondFactorState(dependencies, accountId, dependencies.appName);
  return state.kind === 'begun' ? state : null;
}

function fieldErrors(refusal: Exclude<SetUpRefusal, { kind: 'changed' }>): SetUpProps['errors'] {
  switch (refusal.kind) {
    case 'password':
      return { password: passwordProblemText(refusal.problem) };
    case 'code':
      return { code: 'The code is not right. Enter the one that the app shows now' };
    case 'locked':
      return { code: lockedText };
  }
}

function pageErrors({ password, code }: SetUpProps['errors']): readonly PageError[] {
  return [
    ...(password === undefined ? [] : [{ text: password, href: '#password' }]),
    ...(code === undefined ? [] : [{ text: code, href: '#code' }]),
  ];
}
