import type { VNode } from 'preact';
import { ActionState } from './ActionState.js';
import type { ActionStateName } from './actionStates.js';

export interface ActionCountsProps {
  /** In the order to show; leave out the states of which there are none. */
  readonly counts: readonly { readonly state: ActionStateName; readonly count: number }[];
}

/** How many actions are in each state, for the side column. */
export function ActionCounts({ counts }: ActionCountsProps): VNode {
  return (
    <ul class="wm-counts">
      {counts.map(({ state, count }) => (
        <li>
          <ActionState state={state} /> <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}
