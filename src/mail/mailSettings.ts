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

/** The setting that is missing beside those given, with what to do; `null` where all fits. */
export function missingMailSetting(
  given: MailVariables,
): { readonly name: string; readonly message: string } | null {
  const { SMTP_URL: smtp, MAIL_FROM: from, NOTIFY_API_KEY: key, NOTIFY_TEMPLATE_ID: id } = given;
  if (smtp !== undefined && key !== undefined) {
    return { name: 'NOTIFY_API_KEY', message: 'cannot be set together with SMTP_URL; choose one' };
  }
  if (smtp !== undefined && from === undefined) {
    return { name: 'MAIL_FROM', message: 'must be set because SMTP_URL is: who mails are from' };
  }
  if (key !== undefined && id === undefined) {
    return { name: 'NOTIFY_TEMPLATE_ID', message: 'must be set because NOTIFY_API_KEY is' };
  }
  return null;
}

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
