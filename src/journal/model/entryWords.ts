/** What was done, by type of entry, as a line of the journal begins. In groups of one area each. */
export const entryWords: Readonly<Record<string, string>> = {
  'signInLink.sent': 'Sign-in link sent',
  'session.opened': 'Signed in',
  'session.othersEnded': 'Signed out elsewhere',
  'signIn.locked': 'Sign-in locked after wrong tries',
  'secondFactor.begun': 'Authenticator app: set-up begun',
  'secondFactor.setUp': 'Authenticator app set up',
  'secondFactor.backupCodeUsed': 'Backup code used',
  'secondFactor.removed': 'Authenticator app removed',
  'secondFactor.reset': 'Authenticator app reset',
  'account.joinedToProvider': 'Account joined to an organisation’s own sign-in',
  'account.renamed': 'Name changed',
  'account.closed': 'Account closed',
  'account.reopened': 'Account opened again',
  'invitation.sent': 'Invitation sent',
  'invitation.accepted': 'Invitation taken up',
  'invitation.withdrawn': 'Invitation withdrawn',
  'roleAssignment.granted': 'Role granted',
  'roleAssignment.ended': 'Role ended',
  'seatHolder.began': 'Seat taken',
  'seatHolder.ended': 'Seat given up',
  'localGroup.started': 'Group started',
  'groupMember.joined': 'Group joined',
  'groupMember.left': 'Group left',
  'accessKey.made': 'Key made',
  'accessKey.used': 'Key used',
  'accessKey.revoked': 'Key revoked',
  'accessReview.made': 'Access review made',
  'accessReview.finished': 'Access review gone through',
  'people.viewed': 'People looked at',
  'journal.viewed': 'Journal looked at',
  'journal.downloaded': 'Journal downloaded',
  'import.uploaded': 'File of figures uploaded',
  'import.ready': 'File of figures read',
  'import.refused': 'File of figures cannot be used',
  'import.failed': 'File of figures could not be read',
  'import.leftAlone': 'Reading of a file given up',
  'import.accepted': 'Figures accepted',
  'import.discarded': 'Figures not taken',
  'release.withdrawn': 'Release of figures withdrawn',
  'plan.amended': 'Plan changed',
  'mail.returned': 'Mail could not be delivered',
  'task.finished': 'Task done',
  'retention.done': 'Old records removed',
};

/**
 * What was done, in words: `roleAssignment.granted` is `Role granted`. A type without words of its
 * own is spelt out: `seat.changed` is `Seat changed`.
 */
export function entryTitle(type: string): string {
  return Object.hasOwn(entryWords, type) ? (entryWords[type] ?? type) : spellOut(type);
}

/** A name of the code in words: `organisationId` is `Organisation`, `startsOn` is `Starts on`. */
export function spellOut(name: string): string {
  const words = name
    .replace(/Id$/, '')
    .replace(/[._-]+/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
