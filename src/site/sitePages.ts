import type { FastifyInstance } from 'fastify';
import type { listReleaseSizes } from '../measures/store/releaseSizeQueries.js';
import type { PlanPageDependencies } from '../plan/pages/planPages.js';

/** What the pages about data, days and how we decide work with. */
export interface SitePageDependencies extends PlanPageDependencies {
  /** For what a release holds and says, which no snapshot of the figures keeps. */
  readonly database: { readonly db: Parameters<typeof listReleaseSizes>[0] };
}

export interface SitePages {
  readonly app: FastifyInstance;
  readonly dependencies: SitePageDependencies;
}
