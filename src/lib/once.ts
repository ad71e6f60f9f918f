/** Does the work on the first call and answers the same result ever after. */
export function once<T>(work: () => T): () => T {
  let kept: { readonly result: T } | undefined;
  return () => (kept ??= { result: work() }).result;
}

/** The same for work that takes time; a failure is forgotten, so that the next call tries again. */
export function onceSettled<T>(work: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (kept !== undefined) return kept;
    const running = work();
    kept = running;
    running.catch(() => {
      if (kept === running) kept = undefined;
    });
    return running;
  };
}
