import { expect, it } from 'vitest';
import { mailContent, renderMail, type MailContent } from '../../src/mail/mailContent.js';

const url = 'https://plan.example/sign-in/link/abc';
const contents: readonly MailContent[] = [
  { template: 'signInLink', fields: { url, minutes: 15 } },
  {
    template: 'invitation',
    fields: { url, roleName: 'Sponsor', organisationName: 'Dorset Police', days: 7 },
  },
  {
    template: 'roleGranted',
    fields: { url, roleName: 'Sponsor', organisationName: 'Dorset Police' },
  },
  { template: 'accessEnded', fields: {} },
  { template: 'secondFactorReset', fields: { url } },
  { template: 'accessReview', fields: { url, month: 'November 2026' } },
  { template: 'importReady', fields: { url } },
  { template: 'importFailed', fields: { url } },
];

const seeded = ['Seeded Surname', 'seeded.person@partner.example', '07700 900123'];

it('35: every mail is rendered, and none has room for a name, an address or a number', () => {
  const known = mailContent.options.map((option) => option.shape.template.value);
  expect(contents.map(({ template }) => template).toSorted()).toEqual(known.toSorted());
  for (const content of contents) {
    const { subject, text } = renderMail(content, 'A plan for children');
    expect(`${subject}\n${text}`).toContain('A plan for children');
    for (const word of seeded) {
      // A field that is not listed is refused, so that nothing else can get into a mail.
      const withMore = { ...content, fields: { ...content.fields, name: word } };
      expect(mailContent.safeParse(withMore).success).toBe(false);
      expect(`${subject}\n${text}`).not.toContain(word);
    }
  }
});

it('35: a link that holds somebody’s address is refused', () => {
  for (const address of [`https://plan.example/${seeded[1] ?? ''}`, 'https://plan.example/a%40b']) {
    const fields = { url: address };
    expect(mailContent.safeParse({ template: 'importReady', fields }).success).toBe(false);
  }
});
