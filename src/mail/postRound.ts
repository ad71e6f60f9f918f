import { sendDueMail, type SenderDependencies } from './sendMail.js';

export interface PostRound {
  /** Sends what is due now; while it is at it, a second call waits for the same round. */
  readonly run: () => Promise<void>;
  readonly start: () => void;
  /** No new round; the one under way is waited for. */
  readonly stop: () => Promise<void>;
}

/** Short enough that nobody who waits for a link wonders. */
const betweenRoundsMs = 2000;

/** Looks for due mail every two seconds. Several processes may: each mail is taken by one. */
export function createPostRound(
  dependencies: SenderDependencies,
  onFault: (error: unknown) => void,
): PostRound {
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> | undefined;
  const run = (): Promise<void> => {
    underWay ??= sendDueMail(dependencies)
      .then(() => undefined, onFault)
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  };
  return {
    run,
    start: () => {
      timer = setInterval(() => void run(), betweenRoundsMs);
      timer.unref();
    },
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}
