import type { VNode } from 'preact';
import { backupCodesFilePath } from '../../../paths/signingIn.js';
import { Container, Opening } from '../../../web/components/Container.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { GovukButton } from '../../../web/govuk/generated/index.js';
import { noteMinutes } from '../../commands/backupCodeNote.js';

export interface BackupCodesProps {
  readonly token: string;
  readonly action: string;
  readonly codes: readonly string[];
}

export const backupCodesTitle = 'Keep your backup codes';

/** Shown once: from here on only hashes of them are kept. */
export function BackupCodesPage({ token, action, codes }: BackupCodesProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>{backupCodesTitle}</h1>
        <p>
          Each of these codes signs you in once when you do not have your app. We show them this
          once, for {noteMinutes} minutes. Keep them where nobody else can read them.
        </p>
      </Opening>
      <ul class="govuk-list wm-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a href={backupCodesFilePath()} download>
          Download the codes as a text file
        </a>
      </p>
      <form class="wm-form" method="post" action={action}>
        <FormToken token={token} />
        <GovukButton text="I have kept my codes" preventDoubleClick={true} />
      </form>
    </Container>
  );
}

/** The file that is downloaded: lines that end as every editor expects. */
export function backupCodesText(siteName: string, codes: readonly string[]): string {
  return [`Backup codes: ${siteName}`, 'Each works once.', '', ...codes, ''].join('\r\n');
}
