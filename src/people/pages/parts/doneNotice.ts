import { z } from 'zod';

const notices = {
  invited: 'The invitation is on its way.',
  withdrawn: 'The invitation is withdrawn. Its link opens nothing any more.',
  granted: 'The role is given, and the person is told by mail.',
  ended: 'The end is saved.',
  closed: 'The account is closed. Nothing of it opens anything any more.',
  reopened: 'The account is open again. Give it a role, or it can do nothing.',
  reviewed: 'It is noted that you have gone through this month’s list.',
  seated: 'The seat is saved.',
  started: 'The group is saved.',
  joined: 'The member is saved.',
  renamed: 'Your name is saved.',
  signedOut: 'You are signed out everywhere else.',
  keyEnded: 'The key opens nothing any more.',
} as const;

export type Done = keyof typeof notices;

const ofDone = z.object({ done: z.string().optional().catch(undefined) });

/** What was just done, from the address a form led to; words of ours only, whatever it holds. */
export function doneNotice(query: unknown): { readonly notice?: string } {
  const { done } = ofDone.catch({}).parse(query);
  const found = Object.entries(notices).find(([kind]) => kind === done);
  return found === undefined ? {} : { notice: found[1] };
}
