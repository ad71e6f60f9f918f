import type { VNode } from 'preact';
import { ActionState } from './ActionState.js';
import type { ActionStateName } from './actionStates.js';

export interface ActionRowProps {
  readonly state: ActionStateName;
  readonly title: string;
  readonly href: string;
  /** `GC-07` */
  readonly reference: string;
  readonly sentence?: string | null;
  /** `Led by Dorset Council.` */
  readonly lead?: string | null;
}

/** How it goes, then title, reference and sentence. */
export function ActionRow(row: ActionRowProps): VNode {
  const { state, title, href, reference, sentence = null, lead = null } = row;
  return (
    <li class="wm-act">
      <div>
        <ActionState state={state} />
      </div>
      <div>
        <h3>
          <a href={href}>{title}</a> <span class="wm-ref">{reference}</span>
        </h3>
        {sentence === null && lead === null ? null : (
          <p>
            {sentence} {lead === null ? null : <span class="wm-muted">{lead}</span>}
          </p>
        )}
      </div>
    </li>
  );
}
