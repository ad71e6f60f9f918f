import type { ForArea } from './measures.js';
import { withQuery } from './query.js';

/** The home page: are we getting there? */
export function homePath(options: ForArea = {}): string {
  return withQuery('/', { area: options.area });
}

/** Answers 200 when the database answers. */
export function healthPath(): string {
  return '/healthz';
}

/** Where each entry of the navigation leads. */
export function sectionPaths() {
  return { plan: '/', measures: '/measures', actions: '/actions', reports: '/reports' } as const;
}
