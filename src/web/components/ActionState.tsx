import type { VNode } from 'preact';
import { type ActionStateName, actionStates } from './actionStates.js';
import { Icon } from './Icon.js';

/** A state of an action: word, square and colour. */
export function ActionState({ state }: { readonly state: ActionStateName }): VNode {
  const { words, tone } = actionStates[state];
  return (
    <span class={`wm-state wm-state--${tone}`}>
      <Icon shape={`a-${tone}`} tone={`a-${tone}`} />
      {words}
    </span>
  );
}
