import type { VNode } from 'preact';
import { Container, Opening } from '../../web/components/Container.js';
import { FormToken } from '../../web/components/FormToken.js';
import { GovukButton, GovukInput } from '../../web/govuk/generated/index.js';
import type { Link } from '../../web/page/shell.js';

export interface SignInProps {
  readonly token: string;
  readonly action: string;
  readonly email: string;
  readonly error: string | null;
  readonly minutes: number;
  /** Other ways to sign in: partners’ own sign-in pages, a password. */
  readonly others: readonly Link[];
}

/** One question: where to send the link. */
export function SignInPage(props: SignInProps): VNode {
  const { token, action, email, error, minutes, others } = props;
  return (
    <Container>
      <Opening>
        <h1>Sign in</h1>
        <p>The workspace is for people of the partnership. You need no account to read the plan.</p>
      </Opening>
      <form class="wm-form" method="post" action={action} novalidate>
        <FormToken token={token} />
        <GovukInput
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          spellcheck={false}
          value={email}
          label={{ text: 'Your work email address', classes: 'govuk-label--m' }}
          hint={{ text: `We will send you a link. It works once, for ${minutes} minutes.` }}
          {...(error === null ? {} : { errorMessage: { text: error } })}
        />
        <GovukButton text="Send me a link" preventDoubleClick={true} />
      </form>
      <h2>Other ways to sign in</h2>
      <ul class="govuk-list">
        {others.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </Container>
  );
}

export interface SentProps {
  readonly minutes: number;
  readonly againHref: string;
}

/** The same for everybody, whether there is an account or not. */
export function SentPage({ minutes, againHref }: SentProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>Check your email</h1>
        <p>
          If that address has an account, a link is on its way. It works once, for {minutes}{' '}
          minutes. A newer link takes the place of an older one.
        </p>
      </Opening>
      <p>
        No mail after five minutes? Look in your spam folder, then{' '}
        <a href={againHref}>ask for another link</a>. If none comes, your partnership office can
        tell you which address they have invited.
      </p>
    </Container>
  );
}
