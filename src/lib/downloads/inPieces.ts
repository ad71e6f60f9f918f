import { setImmediate } from 'node:timers/promises';

const pieceSize = 65_536;

/** Short texts joined to pieces of 64 KB or a little more: a line at a time would be a write at a time. */
export function* inPieces(lines: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length >= pieceSize) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

/** Between two pieces every other reader gets a turn: a long table must not hold the site up. */
export async function* withPauses(
  pieces: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string> {
  for await (const piece of pieces) {
    yield piece;
    await setImmediate();
  }
}
