/** What is kept about people for a while only, by class. */
export const retentionClasses = [
  'endedSessions',
  'spentLinks',
  'verifications',
  'throttleRows',
  'drafts',
  'pastInvitations',
  'pastMails',
  'closedAccounts',
] as const;

export type RetentionClass = (typeof retentionClasses)[number];

/** For how many whole days of London each class is kept after its time has come. */
export type RetentionDays = Readonly<Record<RetentionClass, number>>;

export const usualRetention: RetentionDays = {
  endedSessions: 30,
  spentLinks: 1,
  verifications: 1,
  throttleRows: 1,
  drafts: 30,
  pastInvitations: 90,
  pastMails: 90,
  closedAccounts: 365,
};

export type RetentionCounts = Readonly<Record<RetentionClass, number>>;

/** What each class is, for the page of the rules and for the record of processing. */
export function retentionClassText(retentionClass: RetentionClass): string {
  switch (retentionClass) {
    case 'endedSessions':
      return 'Sessions that have ended';
    case 'spentLinks':
      return 'Sign-in links that were used or are too old';
    case 'verifications':
      return 'Steps of signing in that are too old';
    case 'throttleRows':
      return 'Counts of wrong attempts';
    case 'drafts':
      return 'Drafts of forms that were not sent';
    case 'pastInvitations':
      return 'Invitations that were taken up, withdrawn or not answered';
    case 'pastMails':
      return 'Mails that were sent or given up, with the address they went to';
    case 'closedAccounts':
      return 'Name and email address of closed accounts';
  }
}

/** Stands in place of a name that is no longer kept: `Former member 1a2b3c4d`. */
export function pseudonymOf(accountId: string): string {
  return `Former member ${shortOf(accountId)}`;
}

/** Stands in place of an address; `.invalid` is a name that no mail is ever sent to. */
export function pseudonymAddressOf(accountId: string): string {
  return `${accountId.toLowerCase()}@former.invalid`;
}

function shortOf(accountId: string): string {
  return accountId.replaceAll('-', '').slice(0, 8).toLowerCase();
}

/** Whether an address is one that stands in place of a removed one. */
export function isPseudonymAddress(email: string): boolean {
  return email.endsWith('@former.invalid');
}
