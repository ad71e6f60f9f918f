import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onStopSignal } from './stopSignals.js';

let remove = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('onStopSignal', () => {
  it('stops once for Ctrl-C that npm passes on a second time', () => {
    const asked: string[] = [];
    remove = onStopSignal((signal) => {
      asked.push(signal);
      return new Promise(() => undefined);
    });
    process.emit('SIGINT', 'SIGINT');
    process.emit('SIGINT', 'SIGINT');
    process.emit('SIGTERM', 'SIGTERM');
    expect(asked).toEqual(['SIGINT']);
  });

  it('ends the process when asked again later', () => {
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
    remove = onStopSignal(() => new Promise(() => undefined));
    process.emit('SIGINT', 'SIGINT');
    vi.setSystemTime(Date.now() + 2000);
    process.emit('SIGINT', 'SIGINT');
    expect(exit).toHaveBeenCalledWith(1);
  });

  it('leaves no listener behind when the work is done', async () => {
    const before = process.listenerCount('SIGTERM');
    remove = onStopSignal(() => Promise.resolve());
    expect(process.listenerCount('SIGTERM')).toBe(before + 1);
    process.emit('SIGTERM', 'SIGTERM');
    await vi.waitFor(() => {
      expect(process.listenerCount('SIGTERM')).toBe(before);
    });
  });
});
