import type { FastifyInstance } from 'fastify';
import type { PeoplePageDependencies } from '../peoplePages.js';

/** A priority of the plan, as a form lets one choose it. */
export interface PriorityChoice {
  readonly id: string;
  readonly name: string;
}

export interface ManagingDependencies extends PeoplePageDependencies {
  readonly partnershipName: string;
  /** Of the plan in force: people come before the plan, so they are handed in. */
  readonly listPriorities: () => Promise<readonly PriorityChoice[]>;
}

export interface ManagingPages {
  readonly app: FastifyInstance;
  readonly dependencies: ManagingDependencies;
}
