import type { ForArea } from './measures.js';
import { pathStep, withQuery, type TableFormat } from './query.js';

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

/** Outcomes, priorities, actions and measures, and the holes between them. */
export function coveragePath(): string {
  return '/coverage';
}

/** Each figure that the plan states beside what is published today. */
export function statedFiguresPath(): string {
  return '/plan-checked';
}

export function coverageFilePath(format: TableFormat): string {
  return `/coverage.${format}`;
}

export function statedFiguresFilePath(format: TableFormat): string {
  return `/plan-checked.${format}`;
}
