import { SingleBar } from 'cli-progress';

/** A bar with rows and rate on a terminal; nothing elsewhere, where it would only fill a log. */
export interface ProgressLine {
  readonly update: (done: number, inAll: number | null) => void;
  readonly stop: () => void;
}

export function startProgress(label: string, stream: NodeJS.WriteStream): ProgressLine {
  if (!stream.isTTY) return { update: () => undefined, stop: () => undefined };
  const begun = performance.now();
  const bar = new SingleBar({
    format: `${label} [{bar}] {value} of {total} rows, {rate} rows a second`,
    stream,
    hideCursor: true,
    etaBuffer: 1,
  });
  let isStarted = false;
  return {
    update: (done, inAll) => {
      const seconds = Math.max((performance.now() - begun) / 1000, 0.001);
      const rate = Math.round(done / seconds).toLocaleString('en-GB');
      const total = inAll ?? done;
      if (!isStarted) bar.start(total, done, { rate });
      isStarted = true;
      bar.setTotal(total);
      bar.update(done, { rate });
    },
    stop: () => {
      if (isStarted) bar.stop();
    },
  };
}
