import type { FastifyInstance } from 'fastify';
import { rolesAccess } from '../../../people/model/access.js';
import type { KeptForms } from '../../../web/http/keptForm.js';
import type { SendWorkPage } from '../../../web/http/workPages.js';
import type { DecideDependencies } from '../../commands/uploads/decideUpload.js';
import type { StartDependencies } from '../../commands/uploads/startUpload.js';

/** What the pages that load figures work with. */
export interface ImportPageDependencies extends DecideDependencies, StartDependencies {
  readonly drafts: KeptForms;
  readonly sendWorkPage: SendWorkPage;
}

export interface ImportPages {
  readonly app: FastifyInstance;
  readonly dependencies: ImportPageDependencies;
}

/** Loads figures, and decides on what is loaded. */
export const loading = { access: rolesAccess('office', 'admin', 'analyst') };

/** Takes figures out of force, which everybody sees at once. */
export const withdrawing = { access: rolesAccess('office', 'admin') };
