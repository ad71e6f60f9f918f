import type { Actor } from '../../../people/model/actor.js';
import type { Role } from '../../../people/model/role.js';
import type { SubjectKind } from './amendment.js';

/** Who may change anything of the plan. */
export const planEditors: readonly Role[] = ['office', 'admin'];

/** Who may change what is said of the figures: what can be compared, and what is set aside. */
export const figureEditors: readonly Role[] = ['office', 'admin', 'analyst'];

/** Whether somebody may change a field: `mayAmend(analyst, 'measure', 'break')` → `true`. */
export function mayAmend(actor: Actor, kind: SubjectKind, field: string): boolean {
  if (actor.kind === 'command') return true;
  if (actor.kind !== 'person') return false;
  const isOfFigures = kind === 'figures' || (kind === 'measure' && field === 'break');
  return (isOfFigures ? figureEditors : planEditors).includes(actor.role);
}
