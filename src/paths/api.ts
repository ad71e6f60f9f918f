import { pathStep, withQuery } from './query.js';

export function apiRoot(): string {
  return '/api/';
}

export function apiMeasuresPath(): string {
  return '/api/v1/measures';
}

export function apiMeasurePath(id: string): string {
  return `/api/v1/measures/${pathStep(id)}`;
}

export function apiObservationsPath(id: string, options: { readonly area?: string | null } = {}) {
  return withQuery(`/api/v1/measures/${pathStep(id)}/observations`, { area: options.area });
}

export function apiAreasPath(): string {
  return '/api/v1/areas';
}

/** A measure is named by its own id, or by a source and that source's code. */
export type ComparisonOf =
  | { readonly measure: string; readonly area: string }
  | { readonly source: string; readonly code: string; readonly area: string };

export function apiComparisonPath(of: ComparisonOf): string {
  const named = 'measure' in of ? { measure: of.measure } : { source: of.source, code: of.code };
  return withQuery('/api/v1/comparison', { ...named, area: of.area });
}

export function openApiPath(): string {
  return '/api/v1/openapi.json';
}
