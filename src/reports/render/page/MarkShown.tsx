import type { VNode } from 'preact';

import { ActionState } from '../../../web/components/ActionState.js';
import { actionStates } from '../../../web/components/actionStates.js';
import { directionShape, directionTones } from '../../../web/components/direction.js';
import type { IconProps } from '../../../web/components/Icon.js';
import { Verdict } from '../../../web/components/Verdict.js';
import type { Mark } from '../../document/marks.js';

/** A verdict or state with its shape; pace in words only. */
export function MarkShown({ mark }: { readonly mark: Mark }): VNode {
  switch (mark.kind) {
    case 'direction':
      return <Verdict direction={mark} />;
    case 'action':
      return <ActionState state={mark.state} />;
    case 'pace':
      return <>{mark.words}</>;
  }
}

/** The shape of a mark for a count of it; `null` for what has none. */
export function markIcon(mark: Mark | null): IconProps | null {
  if (mark === null || mark.kind === 'pace') return null;
  if (mark.kind === 'direction') {
    return { shape: directionShape(mark), tone: directionTones[mark.verdict] };
  }
  const tone = `a-${actionStates[mark.state].tone}`;
  return { shape: tone, tone };
}
