import { cleanFigure, roundHalfAway } from '../../lib/decimal.js';
import type { StatedFigureCheck } from './stated.js';
import type { StatedClaim } from './statedClaim.js';

/** A published figure behind a claim, with England’s of the same period; `null` where there is none. */
export interface ClaimPoint {
  readonly value: number | null;
  readonly england: number | null;
}

/** `null`: nothing can be tested, or a figure that it takes is not there. */
export type ClaimOutcome = Extract<
  StatedFigureCheck,
  'agrees' | 'nearlyAgrees' | 'partlyAgrees' | 'differs'
> | null;

/**
 * Whether published figures bear out what the plan states, for the periods of the claim in order.
 * A number agrees where the published figure rounds to it at the decimals it was printed with, and
 * nearly where it is less than one of its last place away. A run agrees where every step goes that way, partly
 * where some do. A place beside England has to stand so in every period.
 * `checkClaim({ kind: 'equals', stated: '68' }, [{ value: 68.6, england: null }])` → `nearlyAgrees`
 */
export function checkClaim(
  { kind, stated }: Pick<StatedClaim, 'kind' | 'stated'>,
  points: readonly ClaimPoint[],
): ClaimOutcome {
  switch (kind) {
    case 'shown':
      return null;
    case 'equals':
      return checkNumber(stated ?? '', points.at(-1)?.value ?? null);
    case 'rises':
      return checkSteps(points, (step) => step > 0);
    case 'falls':
      return checkSteps(points, (step) => step < 0);
    case 'aboveEngland':
      return checkBeside(points, (lead) => lead > 0);
    case 'belowEngland':
      return checkBeside(points, (lead) => lead < 0);
    case 'notBelowEngland':
      return checkBeside(points, (lead) => lead >= 0);
  }
}

function checkNumber(stated: string, value: number | null): ClaimOutcome {
  if (value === null) return null;
  const places = stated.split('.')[1]?.length ?? 0;
  const number = Number(stated);
  if (roundHalfAway(value, places) === number) return 'agrees';
  return Math.abs(cleanFigure(value - number)) < 10 ** -places ? 'nearlyAgrees' : 'differs';
}

function checkSteps(points: readonly ClaimPoint[], isSo: (step: number) => boolean): ClaimOutcome {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length < points.length || values.length < 2) return null;
  const steps = values.slice(1).map((value, index) => cleanFigure(value - (values[index] ?? NaN)));
  const borneOut = steps.filter(isSo).length;
  if (borneOut === steps.length) return 'agrees';
  return borneOut === 0 ? 'differs' : 'partlyAgrees';
}

function checkBeside(points: readonly ClaimPoint[], isSo: (lead: number) => boolean): ClaimOutcome {
  const leads = points.flatMap(({ value, england }) =>
    value === null || england === null ? [] : [cleanFigure(value - england)],
  );
  if (leads.length < points.length || leads.length === 0) return null;
  return leads.every(isSo) ? 'agrees' : 'differs';
}

const worstFirst = ['differs', 'partlyAgrees', 'nearlyAgrees', 'agrees'] as const;

/**
 * What all parts of a stated figure come to: the worst of them. `null` where any part that can be
 * tested lacks a figure, or none can be tested: then what was found when the plan was checked stands.
 */
export function outcomeOf(
  claims: readonly { readonly claim: StatedClaim; readonly outcome: ClaimOutcome }[],
): ClaimOutcome {
  const tested = claims.filter(({ claim }) => claim.kind !== 'shown');
  if (tested.length === 0 || tested.some(({ outcome }) => outcome === null)) return null;
  return worstFirst.find((each) => tested.some(({ outcome }) => outcome === each)) ?? null;
}
