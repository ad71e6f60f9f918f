import type { Role } from './role.js';

/** Who does something, for the journal and for row security. */
export type Actor = PersonActing | CommandActing | ScheduleActing | VisitorActing;

/** Somebody signed in, in one of the roles they hold. */
export interface PersonActing {
  readonly kind: 'person';
  readonly accountId: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly requestId?: string;
}

/** Whoever works at the command line of the server. */
export interface CommandActing {
  readonly kind: 'command';
}

/** A job that runs by itself. */
export interface ScheduleActing {
  readonly kind: 'schedule';
}

/** Somebody who has not signed in (yet), such as one who takes up an invitation. */
export interface VisitorActing {
  readonly kind: 'visitor';
  readonly requestId?: string;
}
