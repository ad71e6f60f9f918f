import { directionWorking } from './directionWorking.js';
import { paceWorking } from './paceWorking.js';
import { sourceWorking } from './sourceWorking.js';
import { standingWorking } from './standingWorking.js';
import type { WorkingInput, WorkingStep } from './workingStep.js';

/**
 * How one figure of one area was come by and judged, step by step, with every number that went into
 * it: whoever does the sums again comes to the same verdicts. `null` without figures.
 */
export function measureWorking(
  input: Omit<WorkingInput, 'figures'>,
): readonly WorkingStep[] | null {
  const { figures } = input.judged;
  if (figures === null) return null;
  const known = { ...input, figures };
  return [
    sourceWorking(known),
    directionWorking(known),
    paceWorking(known),
    standingWorking(known),
  ];
}
