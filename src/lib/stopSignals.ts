const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The terminal sends Ctrl-C to this process, and npm passes its own copy on: both are one wish. */
const sameWishMs = 1500;

/**
 * Runs `stop` at the first signal to end: Ctrl-C, a service manager's, a closed terminal.
 * The process then ends when nothing is left to do. Asked again later, it ends at once.
 * Returns what takes the listeners off again.
 */
export function onStopSignal(stop: (signal: NodeJS.Signals) => Promise<void>): () => void {
  let firstAt: number | null = null;
  const listener = (signal: NodeJS.Signals): void => {
    if (firstAt === null) {
      firstAt = Date.now();
      void stop(signal).finally(remove);
    } else if (Date.now() - firstAt > sameWishMs) {
      process.exit(1);
    }
  };
  const remove = (): void => {
    for (const signal of signals) process.off(signal, listener);
  };
  for (const signal of signals) process.on(signal, listener);
  return remove;
}
