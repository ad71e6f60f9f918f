/** Runs the work on the first call and answers the same result ever after; a failure is forgotten. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
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
