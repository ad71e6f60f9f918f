import type { FastifyInstance } from 'fastify';
import type { SendWorkPage } from '../../web/http/workPages.js';
import type { Acting } from '../commands/acting.js';
import type { QueueMail } from '../commands/queueMail.js';
import type { Sessions } from '../commands/sessions.js';
import type { Throttle } from '../commands/throttle.js';
import type { IdentityProvider } from '../model/identityProvider.js';

/** What the pages of people and sign-in work with. */
export interface PeoplePageDependencies {
  readonly acting: Acting;
  readonly sessions: Sessions;
  readonly queueMail: QueueMail;
  readonly sendWorkPage: SendWorkPage;
  readonly clock: () => Date;
  /** `https://plan.example.org`: where mails lead. */
  readonly siteAddress: string;
}

export interface PeoplePages {
  readonly app: FastifyInstance;
  readonly dependencies: PeoplePageDependencies;
}

export interface SignInPages {
  readonly app: FastifyInstance;
  readonly dependencies: PeoplePageDependencies & {
    readonly identityProviders: readonly IdentityProvider[];
    readonly throttle: Throttle;
  };
}
