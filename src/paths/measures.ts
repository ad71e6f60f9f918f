import { pathStep, withQuery } from './query.js';

export interface MeasureFilter {
  /** A priority's slug. */
  readonly priority?: string | null;
  readonly direction?: string | null;
  readonly q?: string | null;
  /** A three-digit code, a GSS code or a slug; the plan's own area when left out. */
  readonly area?: string | null;
}

export function measuresPath(filter: MeasureFilter = {}): string {
  return withQuery('/measures', {
    priority: filter.priority,
    direction: filter.direction,
    q: filter.q,
    area: filter.area,
  });
}

export interface ForArea {
  readonly area?: string | null;
}

export function measurePath(id: string, options: ForArea = {}): string {
  return withQuery(`/measures/${pathStep(id)}`, { area: options.area });
}

export function measureCsvPath(id: string, options: ForArea = {}): string {
  return withQuery(`/measures/${pathStep(id)}.csv`, { area: options.area });
}

export function measureJsonPath(id: string, options: ForArea = {}): string {
  return withQuery(`/measures/${pathStep(id)}.json`, { area: options.area });
}
