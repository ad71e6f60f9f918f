/** Streams that are looked after already; a process has but these two. */
const watched = new WeakSet<NodeJS.WriteStream>();

/**
 * Lets work go on to its end when nobody listens any more, as with `| head`: what is printed then
 * is lost, and the exit code still tells how it went.
 */
export function outliveClosedPipe(stream: NodeJS.WriteStream): void {
  if (watched.has(stream)) return;
  watched.add(stream);
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
