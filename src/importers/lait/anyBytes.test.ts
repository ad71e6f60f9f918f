import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChanged, type FileChange } from './fixtures/laitFolder.js';

const files = [
  'bds_long_0.parquet',
  'bds_long.csv',
  'lait_data_dictionary.csv',
  'la_code_list.xlsx',
  'sn_may_2025.xlsx',
  'sn_april_2021.xlsx',
  'banner_update.csv',
];

/** Reads the extract with one file changed: an answer must come, whatever is in the file. */
async function answers(file: string, change: FileChange): Promise<void> {
  const read = await readChanged({ [file]: change });
  if (read.ok) {
    const { rowsRead, rowsStored, rejected } = read.value;
    expect(rowsStored + rejected.length).toBe(rowsRead);
  } else {
    expect(read.error.length).toBeGreaterThan(0);
    for (const problem of read.error) {
      expect(problem.file).not.toBe('');
      expect(problem.message).not.toBe('');
    }
  }
}

const runs = { numRuns: 8, seed: 20260408 };

describe.each(files)('%s', (file) => {
  test('holding any bytes at all is refused with a message and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        answers(file, () => Buffer.from(bytes)),
      ),
      runs,
    );
  });

  test('holding any text at all is refused with a message and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) =>
        answers(file, () => text),
      ),
      runs,
    );
  });

  test('cut short, or with some bytes changed, is read or refused and never throws', async () => {
    const changes = fc.record({
      keep: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255))),
    });
    await fc.assert(
      fc.asyncProperty(changes, ({ keep, bytes }) =>
        answers(file, (old) => {
          const cut = Buffer.from(old.subarray(0, Math.ceil(old.length * keep)));
          for (const [at, byte] of bytes) cut[Math.floor(at * cut.length)] = byte;
          return cut;
        }),
      ),
      runs,
    );
  });
});
