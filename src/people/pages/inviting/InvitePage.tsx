import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { Section } from '../../../web/components/Section.js';
import { GovukButton, GovukInput } from '../../../web/govuk/generated/index.js';
import type { PageError } from '../../../web/page/shell.js';
import { invitationWithdrawalPath } from '../../../paths/managing.js';
import { invitePath } from '../../../paths/people.js';
import { draftsPath } from '../../../paths/workspace.js';
import { invitationDays, invitationState, type Invitation } from '../../model/invitation.js';
import { roleName } from '../../model/role.js';
import { dayText } from '../parts/dayText.js';
import { PostButton } from '../parts/PostButton.js';
import { PostFields, type PostChoices } from '../parts/PostFields.js';
import { errorAt } from '../parts/refusalErrors.js';

export interface InvitePageModel {
  readonly token: string;
  readonly choices: PostChoices;
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: readonly PageError[];
  readonly waiting: readonly Invitation[];
  readonly now: Date;
}

/** Invites somebody to a role; below, who has not answered yet. */
export function InvitePage(model: InvitePageModel): VNode {
  const { token, choices, chosen, errors, waiting, now } = model;
  const error = errorAt(errors, 'email');
  return (
    <Container>
      <Opening>
        <h1>Invite somebody</h1>
        <p>
          They get a mail with a link, which is good for {invitationDays} days. They enter their
          name themselves.
        </p>
      </Opening>
      <form
        class="wm-form"
        method="post"
        action={invitePath()}
        data-draft={draftsPath()}
        novalidate
      >
        <FormToken token={token} />
        <GovukInput
          id="email"
          name="email"
          type="email"
          spellcheck={false}
          autocomplete="off"
          label={{ text: 'Their work email address' }}
          value={chosen['email'] ?? ''}
          {...(error === undefined ? {} : { errorMessage: { text: error } })}
        />
        <PostFields {...{ choices, chosen, errors }} />
        <GovukButton text="Send the invitation" preventDoubleClick={true} />
      </form>
      <WaitingList {...{ token, waiting, now }} />
    </Container>
  );
}

function WaitingList({
  token,
  waiting,
  now,
}: Pick<InvitePageModel, 'token' | 'waiting' | 'now'>): VNode {
  return (
    <Section id="waiting" heading="Not answered yet" kind="line">
      {waiting.length === 0 ? (
        <p>Nobody.</p>
      ) : (
        <ul class="wm-tasks">
          {waiting.map((invitation) => (
            <Waiting {...{ invitation, token, now }} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface WaitingProps {
  readonly invitation: Invitation;
  readonly token: string;
  readonly now: Date;
}

function Waiting({ invitation, token, now }: WaitingProps): VNode {
  const { id, email, role, organisationName, invitedAt, expiresAt } = invitation;
  const isTooOld = invitationState(invitation, now) === 'expired';
  return (
    <li>
      <strong>{email}</strong>: {roleName(role)}, {organisationName}
      <span class="wm-tasks__when">
        Invited on {dayText(invitedAt)},{' '}
        {isTooOld ? `too old since ${dayText(expiresAt)}` : `good until ${dayText(expiresAt)}`}
      </span>
      <PostButton
        token={token}
        action={invitationWithdrawalPath(id)}
        text="Withdraw"
        about={`the invitation to ${email}`}
      />
    </li>
  );
}
