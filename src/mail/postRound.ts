import { sendDueMail, type SenderDependencies } from './sendMail.js';

export interface PostRound {
  /** Sends what is due now; while it is at it, a second call waits for the same round. */
  readonly run: () => Promise<void>;
  readonly start: () => void;
  /** No new mail; the one under way is waited for, but not for long. */
  readonly stop: () => Promise<void>;
}

/** Short enough that nobody who waits for a link wonders. */
const betweenRoundsMs = 2000;

/** A mail that takes longer is tried again by the next server, ten minutes after it was taken. */
const patienceMs = 2000;

/** Looks for due mail every two seconds. Several processes may: each mail is taken by one. */
export function createPostRound(
  dependencies: SenderDependencies,
  onFault: (error: unknown) => void,
): PostRound {
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> | undefined;
  const state = { isStopping: false };
  const run = (): Promise<void> => {
    underWay ??= sendDueMail(dependencies, () => state.isStopping)
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
      state.isStopping = true;
      clearInterval(timer);
      await Promise.race([underWay, elapsed(patienceMs)]);
    },
  };
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
