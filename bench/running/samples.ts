/** Times of the same work, in milliseconds, in the order they were taken. */
export type Samples = readonly number[];

/** How often work is repeated; the first run, to warm up, is not counted. */
export interface Repeats {
  readonly runs: number;
  /** What has to be there before a run, outside its time. */
  readonly before?: (run: number) => Promise<void>;
}

/** Runs the work once to warm up and then as often as asked, and times each run. */
export async function sample<T>(
  { runs, before }: Repeats,
  work: (run: number) => Promise<T> | T,
): Promise<{ readonly samples: Samples; readonly last: T }> {
  await before?.(0);
  let last = await work(0);
  const samples: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    await before?.(run);
    const begun = performance.now();
    last = await work(run);
    samples.push(performance.now() - begun);
  }
  return { samples, last };
}

/** The middle one of the samples, or the mean of the two middle ones. */
export function median(samples: Samples): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** The smallest sample that this share of all samples does not exceed: 0.95 for p95. */
export function percentile(samples: Samples, share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? NaN;
}
