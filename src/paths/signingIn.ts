import { secondFactorPath, signInPasswordPath, signInProviderPath } from './people.js';
import { pathStep, withQuery } from './query.js';

/** The steps of signing in for sure. `next`: where somebody was going. */
export function setUpBeginPath(next: string | null = null): string {
  return withQuery(`${secondFactorPath()}/begin`, { next });
}

export function setUpPath(next: string | null = null): string {
  return withQuery(`${secondFactorPath()}/set-up`, { next });
}

/** What an authenticator app's camera reads. */
export function setUpPicturePath(): string {
  return `${secondFactorPath()}/picture.svg`;
}

export function backupCodesPath(next: string | null = null): string {
  return withQuery(`${secondFactorPath()}/codes`, { next });
}

export function backupCodesFilePath(): string {
  return `${secondFactorPath()}/codes.txt`;
}

/** The same page, asking for a backup code in place of the app's. */
export function backupCodeEntryPath(next: string | null = null): string {
  return withQuery(secondFactorPath(), { with: 'backup', next });
}

export function changeSecondFactorPath(): string {
  return `${secondFactorPath()}/change`;
}

/** Where an administrator takes away somebody's second factor. */
export function resetSecondFactorPath(accountId: string): string {
  return `/workspace/people/${pathStep(accountId)}/second-factor`;
}

/** Where a provider sends browsers back to. */
export function providerBackPath(id: string): string {
  return `${signInProviderPath(pathStep(id))}/back`;
}

/** Address and password, with a backup code in place of the app's. */
export function passwordBackupPath(next: string | null = null): string {
  return withQuery(signInPasswordPath(), { with: 'backup', next });
}

/** Goes on with a session that is about to end. */
export function staySignedInPath(): string {
  return '/workspace/stay';
}
