import type { FilterField } from '../../web/components/FilterForm.js';
import type { Plan } from '../model/plan.js';

/** The choice of a priority in a filter, in the plan's order; `null` for all of them. */
export function priorityField(plan: Plan, chosen: string | null): FilterField {
  return {
    name: 'priority',
    label: 'Priority',
    chosen: chosen ?? '',
    choices: [
      { value: '', text: 'All priorities' },
      ...plan.priorities.map((priority) => ({ value: priority.id, text: priority.name })),
    ],
  };
}
