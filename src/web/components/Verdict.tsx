import type { VNode } from 'preact';
import {
  type DirectionShown,
  directionShape,
  directionTones,
  directionWords,
} from './direction.js';
import { Icon } from './Icon.js';

export interface VerdictProps {
  readonly direction: DirectionShown;
  /** Adds the reason of a direction that is not known; leave out where a sentence gives it. */
  readonly hasReason?: boolean;
}

/** A direction: word, shape and colour, always the three. */
export function Verdict({ direction, hasReason = false }: VerdictProps): VNode {
  const tone = directionTones[direction.verdict];
  const reason = hasReason && direction.verdict === 'notKnown' ? direction.why : null;
  return (
    <>
      <strong class={`wm-verdict wm-verdict--${tone}`}>
        <Icon shape={directionShape(direction)} tone={tone} />
        {directionWords(direction)}
      </strong>
      {reason === null ? null : <small> {reason}</small>}
    </>
  );
}
