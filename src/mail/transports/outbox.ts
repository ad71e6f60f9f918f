import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Transport } from './transport.js';

/** Mails as files in a folder, for trying things out, the oldest first: nothing leaves the machine. */
export function outboxTransport(folder: string): Transport {
  return {
    name: 'outbox',
    send: async ({ id, queuedAt, to, subject, text }) => {
      const from = 'Waymark <waymark@localhost>';
      const mail = new MailComposer({ from, to, subject, text, messageId: `<${id}@localhost>` });
      const content = await mail.compile().build();
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Written beside and moved, so that whoever reads the folder finds whole mails.
      // The same for every try, so that a mail is there once.
      const time = queuedAt.toISOString().replaceAll(/[-:.]/g, '');
      const path = join(folder, `${time}-${id}.eml`);
      await writeFile(`${path}.part`, content, { mode: 0o600 });
      await rename(`${path}.part`, path);
      return { kind: 'sent', reference: null };
    },
  };
}
