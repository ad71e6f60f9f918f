import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { readOffThread } from '../../src/importers/readOffThread.js';
import { runWaymark } from '../builders/waymarkCommand.js';
import { filesOf } from '../builders/uploading.js';
import { describeWithReference, referenceFolder } from '../reference/referenceFolder.js';
import { loadingDorset, published } from './loadingDorset.js';
import { countStored } from './storedCounts.js';

/** Any command builds the programs from the sources as they are. */
beforeAll(() => runWaymark({ args: ['--help'], env: {} }), 60_000);

describeWithReference('the whole national file, sent to the product', async () => {
  const { owner, loading, analyst, accept, entries } = await loadingDorset(readOffThread);

  test(
    'is read in a thread of its own, with its progress kept, and accepted',
    { timeout: 120_000 },
    async () => {
      const started = await loading.startUpload(analyst, filesOf(join(referenceFolder, 'lait')));
      if (!started.ok) throw new Error(JSON.stringify(started.error));
      const { id } = started.value;
      const delays = watchDelays();
      loading.readings.start(id);
      const seen = new Set<string>();
      for (;;) {
        const { state, rowsRead, rowsExpected } = await loading.upload(analyst, id);
        if (state !== 'uploaded' && state !== 'reading') break;
        if (rowsRead > 0) seen.add(`of ${String(rowsExpected)}`);
        await sleep(20);
      }
      await loading.readings.whenDone();
      expect(seen).toEqual(new Set(['of 641070']));
      // Reading takes seconds; whoever asks for a page meanwhile waits for none of them.
      expect(delays.longest()).toBeLessThan(500);
      const upload = await loading.upload(analyst, id);
      expect(upload).toMatchObject({
        state: 'ready',
        asAt: '2026-04-08',
        rowsRead: 641_070,
        rowsStored: 641_070,
        rowsRejected: 0,
        preview: { measuresInAll: 434, known: { isWithdrawn: false }, verdicts: [] },
      });
      const { changes } = upload.preview ?? {};
      expect(changes).toMatchObject({ revised: 0, gone: 0 });
      expect((changes?.added ?? 0) + (changes?.unchanged ?? 0)).toBe(641_070);
      expect(await accept(id)).toEqual({ ok: true, value: undefined });
      expect(await countStored(owner)).toMatchObject({ releases: 1, observations: 641_070 });
      expect((await entries(id)).at(-1)).toMatchObject({
        entry_type: 'import.accepted',
        after: { ...changes, rowsStored: 641_070 },
      });
      expect(loading.faults).toEqual([]);
    },
  );
});

test('a thread that dies leaves an upload that failed, says so by mail, and keeps nothing', async () => {
  const { owner, loading, analyst } = await loadingDorset(() =>
    Promise.reject(new Error('out of memory')),
  );
  const before = await countStored(owner);
  const answer = await loading.send(analyst, filesOf(await published('2026-05-02', 150)));
  expect(answer).toMatchObject({
    ok: true,
    value: { state: 'failed', problem: { kind: 'fault' }, preview: null },
  });
  expect(loading.mails).toMatchObject([{ template: 'importFailed' }]);
  expect(loading.faults).toHaveLength(1);
  expect(await countStored(owner)).toEqual(before);
});

/** How late timers are, at the worst, in milliseconds. */
function watchDelays() {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 10);
    last = now;
  }, 10);
  return {
    longest: () => {
      clearInterval(timer);
      return longest;
    },
  };
}
