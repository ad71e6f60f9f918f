import type { VNode } from 'preact';
import { setUpPicturePath } from '../../../paths/signingIn.js';
import { Container, Opening } from '../../../web/components/Container.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { GovukButton, GovukInput, GovukPasswordInput } from '../../../web/govuk/generated/index.js';
import { fewestPasswordLetters } from '../../model/password.js';

export interface BeginProps {
  readonly token: string;
  readonly action: string;
}

export const beginTitle = 'Set up a second way to sign in';

/** Says what is needed before anything is asked. */
export function BeginPage({ token, action }: BeginProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>{beginTitle}</h1>
        <p>
          Your role sees personal data or manages accounts. An emailed link alone is not enough.
        </p>
      </Opening>
      <p>You will need:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>an authenticator app on your phone or computer, of any maker</li>
        <li>a new password of {fewestPasswordLetters} characters or more</li>
        <li>a safe place for ten backup codes</li>
      </ul>
      <form class="wm-form" method="post" action={action}>
        <FormToken token={token} />
        <GovukButton text="Start" preventDoubleClick={true} />
      </form>
    </Container>
  );
}

export interface SetUpProps {
  readonly token: string;
  readonly action: string;
  /** The key in groups of four, for those who type it. */
  readonly appKey: string;
  readonly errors: { readonly password?: string; readonly code?: string };
}

export const setUpTitle = 'Add Waymark to your authenticator app';

export function SetUpPage({ token, action, appKey, errors }: SetUpProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>{setUpTitle}</h1>
      </Opening>
      <KeyToAdd appKey={appKey} />
      <form class="wm-form" method="post" action={action} novalidate>
        <FormToken token={token} />
        <NewPassword error={errors.password} />
        <FirstCode error={errors.code} />
        <GovukButton text="Finish" preventDoubleClick={true} />
      </form>
    </Container>
  );
}

function KeyToAdd({ appKey }: Pick<SetUpProps, 'appKey'>): VNode {
  return (
    <>
      <h2>1. Scan the picture or type the key</h2>
      <p>
        <img
          src={setUpPicturePath()}
          width="240"
          height="240"
          alt="Picture for the camera of your authenticator app. The key below says the same."
        />
      </p>
      <p>
        The key: <code class="wm-key">{appKey}</code>
      </p>
    </>
  );
}

interface FieldProps {
  readonly error: string | undefined;
}

function NewPassword({ error }: FieldProps): VNode {
  const advice = 'Three words that have nothing to do with each other are good.';
  return (
    <>
      <h2>2. Choose a password</h2>
      <GovukPasswordInput
        id="password"
        name="password"
        autocomplete="new-password"
        label={{ text: 'New password' }}
        hint={{ text: `${fewestPasswordLetters} characters or more. ${advice}` }}
        {...messageOf(error)}
      />
    </>
  );
}

function FirstCode({ error }: FieldProps): VNode {
  return (
    <>
      <h2>3. Enter the code that the app shows</h2>
      <GovukInput
        id="code"
        name="code"
        inputmode="numeric"
        autocomplete="one-time-code"
        spellcheck={false}
        classes="govuk-input--width-10"
        label={{ text: 'Code from your authenticator app' }}
        hint={{ text: '6 digits. A new one comes every 30 seconds.' }}
        {...messageOf(error)}
      />
    </>
  );
}

function messageOf(text: string | undefined) {
  return text === undefined ? {} : { errorMessage: { text } };
}
