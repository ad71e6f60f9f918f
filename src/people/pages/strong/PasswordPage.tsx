import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { GovukButton, GovukInput } from '../../../web/govuk/generated/index.js';
import { OtherCode, StrongFields } from './StrongFields.js';

export interface PasswordProps {
  readonly token: string;
  readonly action: string;
  readonly email: string;
  readonly emailError: string | null;
  readonly isBackup: boolean;
  readonly hasErrors: boolean;
  readonly otherHref: string;
  readonly linkHref: string;
}

export const passwordTitle = 'Sign in with your password';

/** For those who have a password and an app: no mail to wait for. */
export function PasswordPage(props: PasswordProps): VNode {
  const { token, action, email, emailError, isBackup, hasErrors, otherHref, linkHref } = props;
  return (
    <Container>
      <Opening>
        <h1>{passwordTitle}</h1>
        <p>For people who have set up a password and an authenticator app.</p>
      </Opening>
      <form class="wm-form" method="post" action={action} novalidate>
        <FormToken token={token} />
        <GovukInput
          id="email"
          name="email"
          type="email"
          autocomplete="username"
          spellcheck={false}
          value={email}
          label={{ text: 'Your work email address' }}
          {...(emailError === null ? {} : { errorMessage: { text: emailError } })}
        />
        <StrongFields {...{ isBackup, hasErrors }} />
        <GovukButton text="Sign in" preventDoubleClick={true} />
      </form>
      <OtherCode isBackup={isBackup} href={otherHref} />
      <p>
        <a href={linkHref}>Send me a link instead</a>
      </p>
    </Container>
  );
}
