import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { Section } from '../../../web/components/Section.js';
import { GovukButton, GovukInput } from '../../../web/govuk/generated/index.js';
import type { PageError } from '../../../web/page/shell.js';
import { otherSessionsPath, ownNamePath } from '../../../paths/managing.js';
import { ownAccountPath, secondFactorPath } from '../../../paths/people.js';
import { changeSecondFactorPath } from '../../../paths/signingIn.js';
import type { OwnAccount } from '../../commands/ownAccount.js';
import { methodText } from '../../model/openSession.js';
import { needsSecondFactor, roleMeaning, roleName } from '../../model/role.js';
import type { SignedIn } from '../../model/signedIn.js';
import { dayText } from '../parts/dayText.js';
import { PostButton } from '../parts/PostButton.js';
import { errorAt } from '../parts/refusalErrors.js';
import { KeySection } from './KeySection.js';

export interface AccountPageModel {
  readonly token: string;
  readonly person: SignedIn;
  readonly own: OwnAccount;
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: readonly PageError[];
}

/** One’s own page: name, roles, sessions and keys. */
export function AccountPage(model: AccountPageModel): VNode {
  const { token, person, own, chosen, errors } = model;
  return (
    <Container>
      <Opening>
        <h1>Your account</h1>
        <p>{own.email}</p>
      </Opening>
      {person.roles.length === 0 ? null : <NameForm {...{ token, person, chosen, errors }} />}
      <Section id="roles" heading="Your roles" kind="line">
        {person.roles.length === 0 ? (
          <p>You have no role at the moment. Ask your partnership office for one.</p>
        ) : null}
        <ul>
          {person.roles.map(({ role, organisationName }) => (
            <li>
              {roleName(role)}, {organisationName}. {roleMeaning(role)}
            </li>
          ))}
        </ul>
      </Section>
      <Sessions {...{ token, person, own }} />
      {person.roles.length === 0 ? null : <KeySection {...model} />}
    </Container>
  );
}

function NameForm({
  token,
  person,
  chosen,
  errors,
}: Pick<AccountPageModel, 'token' | 'person' | 'chosen' | 'errors'>): VNode {
  const error = errorAt(errors, 'name');
  return (
    <form class="wm-form" method="post" action={ownNamePath()} novalidate>
      <FormToken token={token} />
      <GovukInput
        id="name"
        name="name"
        autocomplete="name"
        spellcheck={false}
        label={{ text: 'Your name' }}
        hint={{ text: 'As you write it yourself, in one or more words.' }}
        value={chosen['name'] ?? person.name}
        {...(error === undefined ? {} : { errorMessage: { text: error } })}
      />
      <GovukButton text="Save your name" preventDoubleClick={true} />
    </form>
  );
}

function Sessions({
  token,
  person,
  own,
}: Pick<AccountPageModel, 'token' | 'person' | 'own'>): VNode {
  const { sessions } = own;
  return (
    <Section id="sessions" heading="Where you are signed in" kind="line">
      <ul>
        {sessions.map(({ id, method, openedAt, lastSeenAt }) => (
          <li>
            Since {dayText(openedAt)}, {methodText(method)}
            {id === person.sessionId
              ? ': this device'
              : `, last used on ${dayText(lastSeenAt ?? openedAt)}`}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && person.roles.length > 0 ? (
        <PostButton token={token} action={otherSessionsPath()} text="Sign out everywhere else" />
      ) : null}
      <SecondFactor {...{ person, own }} />
    </Section>
  );
}

function SecondFactor({ person, own }: Pick<AccountPageModel, 'person' | 'own'>): VNode | null {
  if (own.hasSecondFactor) {
    return (
      <p>
        <a href={changeSecondFactorPath()}>Change your password and authenticator app</a>
      </p>
    );
  }
  const isNeeded = person.roles.some(({ role }) => needsSecondFactor(role));
  // Whoever comes by their organisation's own sign-in has a second factor there.
  if (!isNeeded || person.method === 'provider') return null;
  return (
    <p>
      <a href={secondFactorPath(ownAccountPath())}>Set up your password and authenticator app</a>
    </p>
  );
}
