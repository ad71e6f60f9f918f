import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Transport } from './transport.js';

/** Mails as files in a folder, for trying things out: nothing leaves the machine. */
export function outboxTransport(folder: string): Transport {
  return {
    name: 'outbox',
    send: async ({ id, to, subject, text }) => {
      const from = 'Waymark <waymark@localhost>';
      const mail = new MailComposer({ from, to, subject, text, messageId: `<${id}@localhost>` });
      const content = await mail.compile().build();
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Written beside and moved, so that whoever reads the folder finds whole mails.
      const path = join(folder, `${id}.eml`);
      await writeFile(`${path}.part`, content, { mode: 0o600 });
      await rename(`${path}.part`, path);
      return { kind: 'sent', reference: null };
    },
  };
}
