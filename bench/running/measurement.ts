/** What one job cost, beside what it may cost and what a rival needs for it. */
export interface Measurement {
  readonly what: string;
  readonly unit: 'milliseconds' | 'bytes';
  readonly median: number;
  /** `null` where there are too few samples for it to mean anything. */
  readonly p95: number | null;
  /** The most memory the process had at any one time, in bytes; `null` where it is not known. */
  readonly peakMemory: number | null;
  readonly budget: Budget;
  readonly rivals: readonly Rival[];
  /** Failures on the way: a budget is not met while there is one. */
  readonly errors: number;
}

export interface Budget {
  readonly median?: number;
  readonly p95?: number;
  readonly peakMemory?: number;
}

export interface Rival {
  readonly name: string;
  readonly median: number;
  readonly peakMemory: number | null;
}

/** A measurement with the parts that most jobs do not have left out. */
export function aMeasurement(
  given: Pick<Measurement, 'what' | 'median'> & Partial<Measurement>,
): Measurement {
  return {
    unit: 'milliseconds',
    p95: null,
    peakMemory: null,
    budget: {},
    rivals: [],
    errors: 0,
    ...given,
  };
}

/** Whether every part of the budget is kept; `null` where there is none. */
export function isWithinBudget(measurement: Measurement): boolean | null {
  const { budget, median, p95, peakMemory, errors } = measurement;
  if (Object.keys(budget).length === 0) return null;
  return (
    errors === 0 &&
    isKept(median, budget.median) &&
    isKept(p95, budget.p95) &&
    isKept(peakMemory, budget.peakMemory)
  );
}

/** What could not be measured does not count against the budget. */
function isKept(measured: number | null, limit: number | undefined): boolean {
  return limit === undefined || measured === null || measured <= limit;
}
