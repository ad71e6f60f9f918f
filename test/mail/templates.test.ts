import { describe, expect, it } from 'vitest';
import { mailContent, renderMail, type MailContent } from '../../src/mail/mailContent.js';
import { roleName, roles } from '../../src/people/model/role.js';
import { postTools, siteName } from './postTools.js';

const tools = await postTools();
const url = 'https://plan.example/workspace';
const granted = { url, roleName: 'Board member', organisationName: 'The council' };

const mails: readonly MailContent[] = [
  { template: 'signInLink', fields: { url, minutes: 15 } },
  { template: 'invitation', fields: { ...granted, days: 7 } },
  { template: 'roleGranted', fields: granted },
  { template: 'accessEnded', fields: {} },
  { template: 'secondFactorReset', fields: { url } },
  { template: 'accessReview', fields: { url, month: 'November 2026' } },
  { template: 'importReady', fields: { url } },
  { template: 'importFailed', fields: { url } },
];

const seededName = 'Ann Seedworth';
const seededAddress = 'seeded.reader@partner.example';

/** The same mail with a seed in one of its fields. */
function seededIn({ template, fields }: MailContent, seed: string) {
  return Object.keys(fields).map((name) => ({ template, fields: { ...fields, [name]: seed } }));
}

const to = { accountId: null, address: seededAddress };

describe('every mail', () => {
  it('is tried here', () => {
    const templates = mailContent.options.map(({ shape }) => shape.template.value);
    expect(mails.map(({ template }) => template)).toEqual(templates);
  });

  it.each(mails)('35: $template takes no name and no address, in any field', async (mail) => {
    for (const seed of [seededName, seededAddress, `${url}?for=${seededAddress}`]) {
      for (const seeded of seededIn(mail, seed)) {
        await expect(tools.queueMail(tools.db, { ...seeded, to })).rejects.toThrow();
      }
    }
    const fields = { ...mail.fields, name: seededName };
    await expect(
      tools.queueMail(tools.db, { template: mail.template, fields, to }),
    ).rejects.toThrow();
  });

  it.each(mails)('35: $template says nothing of who it is to', async (mail) => {
    await tools.queueMail(tools.db, { ...mail, to });
    const { subject, text } = renderMail(mail, siteName);
    for (const seed of ['Ann', 'Seedworth', 'seeded', '@']) {
      expect(`${subject}\n${text}`).not.toContain(seed);
    }
  });

  it.each(mails)('$template names the site and says what to do if unexpected', (mail) => {
    const { subject, text } = renderMail(mail, siteName);
    expect(subject).toContain(siteName);
    expect(text).toContain(siteName);
    expect(text).toMatch(/^If (you|this)\b/m);
    if ('url' in mail.fields) expect(text.split('\n')).toContain(mail.fields.url);
    const longest = Math.max(...text.split(/[.?]\s|\n/).map((each) => each.split(' ').length));
    expect(longest).toBeLessThanOrEqual(25);
  });

  it('35: may name every role there is', async () => {
    for (const role of roles) {
      const fields = { ...granted, roleName: roleName(role) };
      await tools.queueMail(tools.db, { template: 'roleGranted', fields, to });
    }
  });
});
