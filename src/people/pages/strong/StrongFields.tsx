import type { VNode } from 'preact';
import { GovukInput, GovukPasswordInput } from '../../../web/govuk/generated/index.js';

export interface StrongFieldsProps {
  /** A backup code is asked for in place of the app's. */
  readonly isBackup: boolean;
  readonly hasErrors: boolean;
}

/** Password and code, as every page that makes sure of somebody asks for them. */
export function StrongFields({ isBackup, hasErrors }: StrongFieldsProps): VNode {
  const classes = hasErrors ? 'govuk-input--error' : '';
  return (
    <>
      <input type="hidden" name="kind" value={isBackup ? 'backup' : 'app'} />
      <GovukPasswordInput
        id="password"
        name="password"
        autocomplete="current-password"
        label={{ text: 'Password' }}
        classes={classes}
      />
      {isBackup ? (
        <GovukInput
          id="code"
          name="code"
          autocomplete="off"
          spellcheck={false}
          classes={`govuk-input--width-20 ${classes}`}
          label={{ text: 'Backup code' }}
          hint={{ text: 'One of the codes you kept, like h7kq-29mf-wz3x. Each works once.' }}
        />
      ) : (
        <GovukInput
          id="code"
          name="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          spellcheck={false}
          classes={`govuk-input--width-10 ${classes}`}
          label={{ text: 'Code from your authenticator app' }}
          hint={{ text: '6 digits. A new one comes every 30 seconds.' }}
        />
      )}
    </>
  );
}

export interface OtherCodeProps {
  readonly isBackup: boolean;
  readonly href: string;
}

/** For when the phone is not there, and when it is again. */
export function OtherCode({ isBackup, href }: OtherCodeProps): VNode {
  return (
    <p>
      <a href={href}>
        {isBackup ? 'Use your authenticator app instead' : 'Use a backup code instead'}
      </a>
    </p>
  );
}
