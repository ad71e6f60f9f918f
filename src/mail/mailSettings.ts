import type { NotifySettings } from './transports/notify.js';
import { notifyTransport } from './transports/notify.js';
import { outboxTransport } from './transports/outbox.js';
import { smtpTransport, type SmtpSettings } from './transports/smtp.js';
import type { Transport } from './transports/transport.js';

/** How mail leaves; without a setting it is put into a folder and stays. */
export type MailSettings =
  | ({ readonly kind: 'smtp' } & SmtpSettings)
  | ({ readonly kind: 'notify'; readonly callbackToken: string | null } & NotifySettings)
  | { readonly kind: 'outbox' };

export interface MailVariables {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly NOTIFY_API_KEY?: string | undefined;
  readonly NOTIFY_TEMPLATE_ID?: string | undefined;
  readonly NOTIFY_CALLBACK_TOKEN?: string | undefined;
}

/** Every setting that is missing beside those given, or too many, with what to do. */
export function listMailProblems(
  given: MailVariables,
): readonly { readonly name: string; readonly message: string }[] {
  const isBoth = given.SMTP_URL !== undefined && given.NOTIFY_API_KEY !== undefined;
  const message = 'cannot be set together with SMTP_URL; choose one';
  return [
    ...(isBoth ? [{ name: 'NOTIFY_API_KEY', message }] : []),
    ...needed.flatMap(({ by, name, what }) =>
      given[by] === undefined || given[name] !== undefined
        ? []
        : [{ name, message: `must be set because ${by} is: ${what}` }],
    ),
  ];
}

/** One without the other would put mails into a folder, where nobody looks for them. */
const needed = [
  { by: 'SMTP_URL', name: 'MAIL_FROM', what: 'who mails are from' },
  { by: 'MAIL_FROM', name: 'SMTP_URL', what: 'the mail server, as smtps://mail.example.org' },
  { by: 'NOTIFY_API_KEY', name: 'NOTIFY_TEMPLATE_ID', what: 'the id of your template' },
  { by: 'NOTIFY_TEMPLATE_ID', name: 'NOTIFY_API_KEY', what: 'the key of GOV.UK Notify' },
  { by: 'NOTIFY_CALLBACK_TOKEN', name: 'NOTIFY_API_KEY', what: 'the key of GOV.UK Notify' },
] as const;

export function toMailSettings(given: MailVariables): MailSettings {
  const { SMTP_URL: url, MAIL_FROM: from, NOTIFY_API_KEY: apiKey } = given;
  const { NOTIFY_TEMPLATE_ID: templateId, NOTIFY_CALLBACK_TOKEN: token } = given;
  if (url !== undefined && from !== undefined) return { kind: 'smtp', url, from };
  if (apiKey !== undefined && templateId !== undefined) {
    return { kind: 'notify', apiKey, templateId, callbackToken: token ?? null };
  }
  return { kind: 'outbox' };
}

/** `outboxFolder`: where mails go that nothing carries. */
export function openTransport(settings: MailSettings, outboxFolder: string): Transport {
  switch (settings.kind) {
    case 'smtp':
      return smtpTransport(settings);
    case 'notify':
      return notifyTransport(settings);
    case 'outbox':
      return outboxTransport(outboxFolder);
  }
}
