import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { GovukButton } from '../../../web/govuk/generated/index.js';
import { OtherCode, StrongFields } from './StrongFields.js';

export interface CodeProps {
  readonly token: string;
  readonly action: string;
  readonly isBackup: boolean;
  readonly hasErrors: boolean;
  /** The same page with the other kind of code. */
  readonly otherHref: string;
}

export const codeTitle = 'Confirm that it is you';

/** For somebody signed in by a link whose role sees personal data. */
export function CodePage({ token, action, isBackup, hasErrors, otherHref }: CodeProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>{codeTitle}</h1>
        <p>Your role sees personal data or manages accounts. So we ask for two things more.</p>
      </Opening>
      <form class="wm-form" method="post" action={action} novalidate>
        <FormToken token={token} />
        <StrongFields {...{ isBackup, hasErrors }} />
        <GovukButton text="Continue" preventDoubleClick={true} />
      </form>
      <OtherCode isBackup={isBackup} href={otherHref} />
      <p>
        No phone, and no backup codes? An administrator of your partnership can reset this for you.
      </p>
    </Container>
  );
}
