import type { ForArea } from './measures.js';
import { pathStep, withQuery } from './query.js';

export function priorityPath(slug: string, options: ForArea = {}): string {
  return withQuery(`/priorities/${pathStep(slug)}`, { area: options.area });
}

export interface ActionFilter {
  /** A priority's slug. */
  readonly priority?: string | null;
  readonly q?: string | null;
}

export function actionsPath(filter: ActionFilter = {}): string {
  return withQuery('/actions', { priority: filter.priority, q: filter.q });
}

export function actionPath(ref: string): string {
  return `/actions/${pathStep(ref)}`;
}
