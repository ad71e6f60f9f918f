/** Who a mail goes to; an invitation goes to somebody without an account. */
export interface Recipient {
  readonly accountId: string | null;
  readonly address: string;
}

/**
 * Every mail that is sent, with all that goes into it. No field may hold a name, an address or
 * somebody's words: what a mail is about is behind its link.
 */
export type MailContent =
  | {
      readonly template: 'signInLink';
      readonly fields: { readonly url: string; readonly minutes: number };
    }
  | {
      readonly template: 'invitation';
      readonly fields: {
        readonly url: string;
        readonly roleName: string;
        readonly organisationName: string;
        readonly days: number;
      };
    }
  | {
      readonly template: 'roleGranted';
      readonly fields: {
        readonly url: string;
        readonly roleName: string;
        readonly organisationName: string;
      };
    }
  | { readonly template: 'accessEnded'; readonly fields: Readonly<Record<string, never>> }
  | { readonly template: 'secondFactorReset'; readonly fields: { readonly url: string } }
  | {
      readonly template: 'accessReview';
      readonly fields: { readonly url: string; readonly month: string };
    }
  | { readonly template: 'importReady'; readonly fields: { readonly url: string } }
  | { readonly template: 'importFailed'; readonly fields: { readonly url: string } };

export type OutgoingMail = MailContent & { readonly to: Recipient };
