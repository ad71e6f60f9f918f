/**
 * Ends this process as a signal would when the npm that started it is gone. A signal sent to npm
 * alone stops at the shell between the two, and would leave us running with nobody to stop us.
 */
export function followParent() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
