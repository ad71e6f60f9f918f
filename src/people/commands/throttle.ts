import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import { wrongAnswers, type ThrottleRule } from '../model/throttleRule.js';
import { countAttempt, forgetAttempts, noteFirstUse } from '../store/throttleWrites.js';

export interface ThrottleDependencies {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  /** Keys the hashes, so that nobody finds an address by trying addresses. */
  readonly secret: string;
}

export interface Tries {
  /** Which form it is: each has its own count. */
  readonly form: string;
  /** Whose: an account, or an address as it was typed, whether or not anybody has it. */
  readonly subject: string;
  readonly rule?: ThrottleRule;
}

export type TryAnswer =
  | { readonly kind: 'allowed'; readonly isLast: boolean }
  | { readonly kind: 'locked'; readonly until: Date };

/** Counts tries by form and account, whatever address they come from. */
export interface Throttle {
  /** Counts a try before it is looked at. A right answer is followed by `forgive`. */
  readonly take: (tries: Tries) => Promise<TryAnswer>;
  readonly forgive: (tries: Tries) => Promise<void>;
  /** Whether this is the first use of something that counts once. */
  readonly isFirstUse: (tries: Tries) => Promise<boolean>;
}

export function createThrottle({ db, clock, secret }: ThrottleDependencies): Throttle {
  const keyOf = ({ form, subject }: Tries): string =>
    createHmac('sha256', secret).update(`${form}\n${subject}`).digest('hex');
  return {
    take: async (tries) => {
      const { rule = wrongAnswers } = tries;
      const now = clock();
      const { attempts, lockedUntil } = await countAttempt(db, { key: keyOf(tries), now, rule });
      if (attempts <= rule.most) return { kind: 'allowed', isLast: attempts === rule.most };
      return { kind: 'locked', until: lockedUntil ?? now };
    },
    forgive: (tries) => forgetAttempts(db, keyOf(tries)),
    isFirstUse: (tries) => noteFirstUse(db, { key: keyOf(tries), now: clock() }),
  };
}
