import { usualRetention } from '../../people/model/retention.js';
import type { StatementSection } from './statement.js';

/** What is kept about people of the partnership who sign in. */
export function signedInSections(partnershipName: string): readonly StatementSection[] {
  return [whatSection, whySection(partnershipName), journalSection, howLongSection, whoSection];
}

const whatSection: StatementSection = {
  id: 'signed-in',
  heading: 'What we keep if you sign in',
  paragraphs: ['The partnership’s office invites you. From then on we keep:'],
  list: [
    'your name and your work email address',
    'your roles, the organisation you hold them in, and from when to when',
    'seats on the board and local groups that you belong to, where the partnership keeps these here',
    'when you signed in, how, and when you were last here',
    'your password as a scrambled text that cannot be turned back, and the key of your authenticator app, encrypted; only if you use these',
    'keys that you made for a program or a calendar, scrambled in the same way',
    'what you typed into a form and have not sent yet',
    'mails that we sent you: when, and which kind',
  ],
};

function whySection(partnershipName: string): StatementSection {
  return {
    id: 'why',
    heading: 'Why, and on what legal ground',
    paragraphs: [
      `We need it so that only the right people change what the ${partnershipName} publishes, and so that anybody can check later who did. This is a task in the public interest: article 6(1)(e) of the UK GDPR.`,
      'No decision about you is made by a program alone.',
    ],
  };
}

const journalSection: StatementSection = {
  id: 'journal',
  heading: 'The journal of changes',
  paragraphs: [
    'Each change is written into a journal: who, in which role, from which organisation, what and why. So is each look at other people’s personal data. The journal knows you by a number and holds no name and no address.',
    'Nobody can change or remove an entry. It stays for as long as the plan does, because it proves how the plan was carried out. Once your name is removed from your account, your number no longer leads to you.',
  ],
};

const howLongSection: StatementSection = {
  id: 'how-long',
  heading: 'How long we keep it',
  paragraphs: [
    'The office closes your account when you leave. You are then signed out everywhere at once. The partnership may choose another time for the last of these; the usual times are:',
  ],
  list: [
    `sign-ins that have ended: ${daysText(usualRetention.endedSessions)}`,
    `links to sign in that were used or are too old: ${daysText(usualRetention.spentLinks)}`,
    `counts of wrong tries: ${daysText(usualRetention.throttleRows)}`,
    `forms that you did not send: ${daysText(usualRetention.drafts)}`,
    `invitations that are over: ${daysText(usualRetention.pastInvitations)}`,
    `the address that a mail went to: ${daysText(usualRetention.pastMails)}`,
    `your name and address after your account is closed: ${daysText(usualRetention.closedAccounts)}`,
  ],
};

function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

const whoSection: StatementSection = {
  id: 'who',
  heading: 'Who sees it',
  paragraphs: [
    'The partnership’s office and its administrators see your account. People of your own organisation may see your name and roles. Nobody else does.',
    'The council that runs this site keeps the data. A mail service sends our mails for it and learns your address. If you sign in with your organisation’s own account, your organisation learns that you did. We give or sell nothing to anybody else.',
  ],
};
