/** How often something may go wrong before it is shut for a while. */
export interface ThrottleRule {
  readonly most: number;
  readonly windowMs: number;
  readonly lockMs: number;
}

/** Minutes for which an account's form is shut. */
const lockMinutes = 15;

/** Five wrong answers shut an account's form for a quarter of an hour; the sixth is not looked at. */
export const wrongAnswers: ThrottleRule = {
  most: 5,
  windowMs: lockMinutes * 60_000,
  lockMs: lockMinutes * 60_000,
};

/** Five links in a quarter of an hour are plenty; nobody fills somebody's mailbox with more. */
export const linkRequests: ThrottleRule = wrongAnswers;

/** What somebody reads whose account's form is shut, whether there is such an account or not. */
export const lockedText = `There have been too many wrong tries. Wait ${lockMinutes} minutes, then try again`;
