import type { VNode } from 'preact';
import { draftsPath } from '../../../paths/workspace.js';
import { Container, Opening } from '../../../web/components/Container.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { GovukButton, GovukTextarea } from '../../../web/govuk/generated/index.js';

export interface ResetProps {
  readonly token: string;
  readonly action: string;
  readonly reason: string;
  readonly reasonError: string | null;
}

export const resetTitle = 'Reset how somebody signs in';

/** For an administrator, when a phone is lost and the backup codes with it. */
export function ResetPage({ token, action, reason, reasonError }: ResetProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>{resetTitle}</h1>
        <p>
          This takes away their password, authenticator app and backup codes. They are signed out
          everywhere and get a mail that says so. Make sure first that it is they who ask: talk to
          them by a way you know.
        </p>
      </Opening>
      <form class="wm-form" method="post" action={action} data-draft={draftsPath()} novalidate>
        <FormToken token={token} />
        <GovukTextarea
          id="reason"
          name="reason"
          rows="3"
          value={reason}
          label={{ text: 'Why, in a few words' }}
          hint={{
            text: 'For example: the phone was lost. Write no names: the journal keeps this.',
          }}
          {...(reasonError === null ? {} : { errorMessage: { text: reasonError } })}
        />
        <GovukButton
          text="Reset how they sign in"
          classes="govuk-button--warning"
          preventDoubleClick={true}
        />
      </form>
    </Container>
  );
}
