/** Something to do by a day, as a calendar shows it. */
export interface DueTask {
  readonly id: string;
  readonly kind: string;
  readonly createdAt: Date;
  readonly dueOn: string;
}

/** What there is to do, in words that say nothing of anybody: a calendar is read by others too. */
export function dueTaskTitle(kind: string): string {
  switch (kind) {
    case 'accessReview':
      return 'Go through the review of access';
    case 'mailFailed':
      return 'Look at an address that mail comes back from';
    case 'invitationFailed':
      return 'Look at the address of an invitation that came back';
    default:
      return 'A task in the workspace';
  }
}
