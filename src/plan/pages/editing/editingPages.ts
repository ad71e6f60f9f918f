import type { FastifyInstance } from 'fastify';
import type { Acting } from '../../../people/commands/acting.js';
import { rolesAccess } from '../../../people/model/access.js';
import type { MeasureMemory } from '../../../measures/model/measureSnapshot.js';
import type { SendWorkPage } from '../../../web/http/workPages.js';
import { figureEditors, planEditors } from '../../model/amending/mayAmend.js';

/** What the pages that edit the plan work with. */
export interface EditingDependencies {
  readonly acting: Acting;
  readonly measures: MeasureMemory;
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
