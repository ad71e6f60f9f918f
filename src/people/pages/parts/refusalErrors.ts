import type { PageError } from '../../../web/page/shell.js';

/** What each refusal tells whoever asked to do, and the field it is about. */
const errors = {
  priorityMissing: ['Choose the priority that this person leads', 'priority'],
  priorityNotWanted: ['Leave the priority empty: only a priority lead has one', 'priority'],
  unknownPriority: ['Choose a priority from the list', 'priority'],
  unknownOrganisation: ['Choose an organisation from the list', 'organisation'],
  mayNotGrant: ['Choose a role that you may give: only an administrator makes another', 'role'],
  ownRole: ['You cannot give a role to yourself: ask somebody else of the office', 'role'],
  heldAlready: ['This person has that already: choose something else', 'role'],
  daysNotInOrder: ['Enter a last day that is not before the first day', 'ends-day'],
  dayIsPast: ['Enter a last day that is today or later', 'ends-day'],
  notADay: ['Enter a real day, like 31 3 2027', 'ends-day'],
  lastAdministrator: [
    'This is the last administrator: make another one first, then try again',
    'main',
  ],
  unknownRole: ['This role has ended already', 'main'],
  mayNotClose: ['Ask an administrator: only they can close this account', 'main'],
  ownAccount: ['You cannot close your own account: ask somebody else of the office', 'main'],
  notOpen: ['This account is closed already', 'main'],
  notClosed: ['This account is open already', 'main'],
  nameGone: ['The name is no longer kept: invite the person again', 'main'],
  notWaiting: ['This invitation was taken up or withdrawn already', 'main'],
  unknownAccount: ['Choose a person from the list', 'person'],
  unknownSeat: ['Choose a seat from the list', 'seat'],
  noRoleThere: ['Choose somebody who has a role in a body that the seat belongs to', 'person'],
  seatTaken: ['Somebody holds this seat: say when they leave it first, or add a deputy', 'seat'],
  notSitting: ['This person has left the seat already', 'main'],
  mayNotChange: ['Ask the partnership office to change this', 'main'],
  nameMissing: ['Enter the name of the group', 'name'],
  nameTaken: ['Enter another name: there is a group of that name', 'name'],
  unknownLocality: ['Choose a place from the list', 'locality'],
  unknownGroup: ['This group has closed', 'main'],
  noRole: ['Choose somebody who has a role', 'person'],
  memberAlready: ['This person is a member already', 'person'],
  hasChair: ['The group has a chair: say when they leave first', 'chair'],
  noMember: ['This person has left the group already', 'main'],
  roleMissing: ['Only an analyst or the office can have a key for programs', 'main'],
  labelMissing: ['Enter what the key is for', 'label'],
  dayTooLate: ['Enter a last day that is within a year', 'ends-day'],
} as const satisfies Readonly<Record<string, readonly [text: string, field: string]>>;

export type RefusalKind = keyof typeof errors;

/** The error of a refusal, with a link to its field; `prefix` tells alike fields of a page apart. */
export function refusalError(kind: RefusalKind, prefix = ''): PageError {
  const [text, field] = errors[kind];
  return { text, href: field === 'main' ? '#main' : `#${prefix}${field}` };
}

/** The text for one field, if one of the errors is about it. */
export function errorAt(list: readonly PageError[], field: string): string | undefined {
  return list.find(({ href }) => href === `#${field}`)?.text;
}
