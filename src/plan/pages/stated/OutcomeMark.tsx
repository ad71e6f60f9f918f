import type { VNode } from 'preact';
import type { StatedFigureCheck } from '../../model/stated.js';

const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2.2' } as const;

/** A tick, a wave, half a ring, a cross, a dash, a point: no shape of a direction or of an action. */
const shapes: Readonly<Record<StatedFigureCheck, VNode>> = {
  agrees: <path d="m1.5 8.5 4.4 4.4L14.5 3.5" {...line} />,
  nearlyAgrees: <path d="M1.5 10c2-5 4.5-5 6.5-2s4.5 3 6.5-2" {...line} />,
  partlyAgrees: <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4" {...line} />,
  differs: <path d="m2.5 2.5 11 11m0-11-11 11" {...line} />,
  noNationalFigure: <path d="M2 8h12" {...line} />,
  notAFigureToCheck: <path d="M6.5 8h3" {...line} />,
};

export interface OutcomeMarkProps {
  readonly outcome: StatedFigureCheck;
  readonly text: string;
}

/** What was found: shape and word, in ink. */
export function OutcomeMark({ outcome, text }: OutcomeMarkProps): VNode {
  return (
    <strong class="wm-outcome">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {shapes[outcome]}
      </svg>{' '}
      {text}
    </strong>
  );
}
