import { pathStep, withQuery } from './query.js';
import { planEditingPath } from './workspace.js';

/** What can be edited, as the addresses name it. */
export type EditedKind = 'organisations' | 'seats' | 'measures' | 'figures-set-aside';

/** All of a kind. */
export function editedListPath(kind: EditedKind): string {
  return `${planEditingPath()}/${kind}`;
}

/** One of a kind; `new` for one that is not there yet. */
export function editedPath(kind: EditedKind, id: string): string {
  return `${editedListPath(kind)}/${pathStep(id)}`;
}

/** One part of a measure: what can be compared, where it stands, which way is good. */
export type MeasurePart = 'break' | 'lifecycle' | 'polarity-note' | 'figures-set-aside';

export function measurePartPath(id: string, part: MeasurePart): string {
  return `${editedPath('measures', id)}/${part}`;
}

export interface SettlingAsked {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
}

/** Deciding between an amendment and what the pack says. */
export function settlingPath({ kind, id, field }: SettlingAsked): string {
  return `${planEditingPath()}/pack-says/${pathStep(kind)}/${pathStep(id)}/${pathStep(field)}`;
}

/** An address that says once that something was saved. */
export function savedPath(path: string): string {
  return withQuery(path, { saved: 'yes' });
}
