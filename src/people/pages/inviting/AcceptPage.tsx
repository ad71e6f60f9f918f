import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { GovukButton, GovukInput } from '../../../web/govuk/generated/index.js';
import type { Invitation } from '../../model/invitation.js';
import { roleMeaning, roleName } from '../../model/role.js';

export interface AcceptPageModel {
  readonly token: string;
  readonly action: string;
  readonly partnershipName: string;
  readonly invitation: Invitation;
  /** The address has an account, whose name stays as it is. */
  readonly hasAccount: boolean;
  readonly name: string;
  readonly error: string | null;
}

/** What an invitation leads to. Opening the page does nothing: the button takes it up. */
export function AcceptPage(model: AcceptPageModel): VNode {
  const { token, action, partnershipName, invitation, hasAccount, name, error } = model;
  const { role, organisationName } = invitation;
  return (
    <Container>
      <Opening>
        <h1>You are invited</h1>
        <p>
          {partnershipName} invites you to its workspace as {roleName(role)} for {organisationName}.
        </p>
        <p>
          {roleName(role)}: {roleMeaning(role)}
        </p>
      </Opening>
      <form class="wm-form" method="post" action={action} novalidate>
        <FormToken token={token} />
        {hasAccount ? null : (
          <GovukInput
            id="name"
            name="name"
            autocomplete="name"
            spellcheck={false}
            value={name}
            label={{ text: 'Your name' }}
            hint={{ text: 'As you write it yourself, in one or more words.' }}
            {...(error === null ? {} : { errorMessage: { text: error } })}
          />
        )}
        <GovukButton text="Accept and sign in" preventDoubleClick={true} />
      </form>
      <p>
        We keep your name, your work email address and what you do in the workspace. You need not
        accept: without an answer we remove the invitation.
      </p>
    </Container>
  );
}

/** For an invitation that was taken up, withdrawn or replaced, is too old, or never was. */
export function InvitationSpentPage({ signInHref }: { readonly signInHref: string }): VNode {
  return (
    <Container>
      <Opening>
        <h1>This invitation no longer works</h1>
        <p>It may be too old, or a newer one has taken its place.</p>
      </Opening>
      <p>
        If you have accepted it before, <a href={signInHref}>sign in</a>. If not, ask your
        partnership office for a new one.
      </p>
    </Container>
  );
}
