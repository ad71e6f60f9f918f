import { z } from 'zod';
import { signInPasswordPath, signInPath } from '../../../paths/people.js';
import { passwordBackupPath } from '../../../paths/signingIn.js';
import { workspacePath } from '../../../paths/workspace.js';
import { postedForm } from '../../../web/http/postLimit.js';
import { readForm } from '../../../web/http/readForm.js';
import { readQuery } from '../../../web/http/readQuery.js';
import type { Exchange } from '../../../web/http/workPages.js';
import { signInWithPassword } from '../../commands/strongSignIn.js';
import type { StrongRefusal } from '../../commands/strongAnswer.js';
import { publicAccess } from '../../model/access.js';
import { parseEmailAddress } from '../../model/emailAddress.js';
import { PasswordPage, passwordTitle } from './PasswordPage.js';
import { refusalErrors } from './secondFactorRoutes.js';
import { field, nextOf, openInstead, strongFields, type StrongPages } from './strongPages.js';

const config = { access: publicAccess };
const ofKind = z.object({ with: z.enum(['backup']).optional() });
const ofForm = strongFields.extend({ email: field });

/** Address, password and code in one go. */
export function registerPassword(pages: StrongPages): void {
  const { app, dependencies } = pages;
  app.get(signInPasswordPath(), { config }, (request, reply) => {
    const isBackup = readQuery(ofKind, request).with === 'backup';
    return sendPassword(pages, { request, reply }, { email: '', isBackup });
  });
  app.post(
    signInPasswordPath(),
    { config: { ...config, ...postedForm } },
    async (request, reply) => {
      const { email: typed, password, code, kind } = readForm(ofForm, request);
      const isBackup = kind === 'backup';
      const email = parseEmailAddress(typed);
      if (!email.ok) {
        const shown = { email: typed, isBackup, emailError: email.error };
        return sendPassword(pages, { request, reply }, shown);
      }
      const signedIn = await signInWithPassword(dependencies, {
        email: email.value,
        answer: { password, code, isBackupCode: isBackup },
        requestId: request.id,
      });
      if (!signedIn.ok) {
        const shown = { email: typed, isBackup, refusal: signedIn.error };
        return sendPassword(pages, { request, reply }, shown);
      }
      const session = { accountId: signedIn.value.accountId, method: 'secondFactor' } as const;
      await openInstead(dependencies, { request, reply }, session);
      return reply.redirect(nextOf(request) ?? workspacePath(), 303);
    },
  );
}

interface Shown {
  readonly email: string;
  readonly isBackup: boolean;
  readonly emailError?: string;
  readonly refusal?: StrongRefusal;
}

function sendPassword(
  { dependencies }: StrongPages,
  exchange: Exchange,
  { email, isBackup, emailError, refusal }: Shown,
) {
  const next = nextOf(exchange.request);
  const wrong = refusalErrors(refusal ?? null);
  const errors = emailError === undefined ? wrong : [{ text: emailError, href: '#email' }];
  return dependencies.sendWorkPage(exchange, {
    page: { title: passwordTitle, section: null, errors },
    body: (token) => (
      <PasswordPage
        {...{ token, email, isBackup }}
        action={signInPasswordPath(next)}
        emailError={emailError ?? null}
        hasErrors={wrong.length > 0}
        otherHref={isBackup ? signInPasswordPath(next) : passwordBackupPath(next)}
        linkHref={signInPath(next)}
      />
    ),
  });
}
