import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { GovukButton } from '../../../web/govuk/generated/index.js';
import { StrongFields } from './StrongFields.js';

export interface ChangeProps {
  readonly token: string;
  readonly action: string;
  readonly hasErrors: boolean;
}

export const changeTitle = 'Change your password or authenticator app';

/** With the old ones, so that nobody at an unlocked screen can do it. */
export function ChangePage({ token, action, hasErrors }: ChangeProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>{changeTitle}</h1>
        <p>
          Enter the ones you have now. Then you set up new ones, and get new backup codes. You will
          be signed out everywhere else.
        </p>
      </Opening>
      <form class="wm-form" method="post" action={action} novalidate>
        <FormToken token={token} />
        <StrongFields isBackup={false} hasErrors={hasErrors} />
        <GovukButton text="Continue" preventDoubleClick={true} />
      </form>
    </Container>
  );
}
