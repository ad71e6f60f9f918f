import type { VNode } from 'preact';
import { Container, Opening } from '../../web/components/Container.js';
import { FormToken } from '../../web/components/FormToken.js';
import { GovukButton } from '../../web/govuk/generated/index.js';

export interface LinkProps {
  readonly token: string;
  readonly action: string;
}

/**
 * What an emailed link opens. Mail systems open every link to look for harm, so opening does
 * nothing: pressing the button signs in.
 */
export function LinkPage({ token, action }: LinkProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>Sign in to the workspace</h1>
        <p>Your link is good. Press the button to sign in on this device.</p>
      </Opening>
      <form class="wm-form" method="post" action={action}>
        <FormToken token={token} />
        <GovukButton text="Sign in" preventDoubleClick={true} />
      </form>
    </Container>
  );
}

export interface LinkSpentProps {
  readonly minutes: number;
  readonly againHref: string;
}

/** For a link that was used, is too old, was replaced, or never was. */
export function LinkSpentPage({ minutes, againHref }: LinkSpentProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>This link no longer works</h1>
        <p>A link works once, for {minutes} minutes, and only until a newer one is sent.</p>
      </Opening>
      <p>
        <a href={againHref}>Ask for a new link</a>
      </p>
    </Container>
  );
}
