import type { FastifyInstance } from 'fastify';
import type { KeptForms } from '../../../web/http/keptForm.js';
import type { Assessments } from '../../model/purpose.js';
import type { PeoplePageDependencies } from '../peoplePages.js';

/** A priority of the plan, as a form lets one choose it. */
export interface PriorityChoice {
  readonly id: string;
  readonly name: string;
}

export interface ManagingDependencies extends PeoplePageDependencies {
  readonly drafts: KeptForms;
  readonly partnershipName: string;
  /** Of the plan in force: people come before the plan, so they are handed in. */
  readonly listPriorities: () => Promise<readonly PriorityChoice[]>;
  /** Whether seats and groups may be kept here: they are personal data. All is on if left out. */
  readonly assessments?: Assessments;
}

export interface ManagingPages {
  readonly app: FastifyInstance;
  readonly dependencies: ManagingDependencies;
}
