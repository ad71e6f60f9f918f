import type { VNode } from 'preact';
import type { DirectionShown } from './direction.js';
import { Verdict } from './Verdict.js';

export interface AnswerProps {
  readonly direction: DirectionShown;
  readonly sentence: string;
}

/** Which way and what that means, under the heading of a measure and before any chart. */
export function Answer({ direction, sentence }: AnswerProps): VNode {
  return (
    <div class="wm-answer">
      <Verdict direction={direction} hasReason={false} />
      <p class="wm-answer">{sentence}</p>
    </div>
  );
}
