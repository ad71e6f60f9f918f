import { Secret, TOTP } from 'otpauth';

const periodSeconds = 30;

/** A new secret for an authenticator app, as people can type it: 160 bits in base 32. */
export function makeAuthenticatorSecret(): string {
  return new Secret({ size: 20 }).base32;
}

export interface AuthenticatorEntry {
  readonly secret: string;
  /** Which service it is for, as the app shows it. */
  readonly issuer: string;
  /** Whose, as the app shows it. */
  readonly label: string;
}

/** What the picture for an app's camera says. */
export function authenticatorAddress({ secret, issuer, label }: AuthenticatorEntry): string {
  return codesOf(secret, { issuer, label }).toString();
}

/**
 * The half minute whose code this is, counted from 1970, so that each can be taken once; `null` for
 * a wrong code. The half minutes before and after count too, for clocks that are a little out.
 */
export function findCodeStep(secret: string, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = now.getTime();
  const delta = codesOf(secret).validate({ token, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / (periodSeconds * 1000)) + delta;
}

function codesOf(secret: string, shown: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({
    ...shown,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: periodSeconds,
  });
}
