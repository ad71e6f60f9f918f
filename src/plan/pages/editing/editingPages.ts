import type { FastifyInstance } from 'fastify';
import { rolesAccess } from '../../../people/model/access.js';
import type { KeptForms } from '../../../web/http/keptForm.js';
import type { SendWorkPage } from '../../../web/http/workPages.js';
import type { AmendDependencies } from '../../commands/amendPlan.js';
import { figureEditors, planEditors } from '../../model/amending/mayAmend.js';

/** What the pages that edit the plan work with. */
export interface EditingDependencies extends AmendDependencies {
  readonly drafts: KeptForms;
  readonly sendWorkPage: SendWorkPage;
}

export interface EditingPages {
  readonly app: FastifyInstance;
  readonly dependencies: EditingDependencies;
}

/** Everything of the plan. */
export const editingPlan = { access: rolesAccess(...planEditors) };

/** What is said of the figures, and looking at the rest. */
export const editingFigures = { access: rolesAccess(...figureEditors) };
