import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from './csv.js';
import { projectFile } from './projectRoot.js';
import { decodeText } from './textEncoding.js';

test('a plain CSV saved by Excel is read as Windows-1252, and said to be', () => {
  const file = 'windows-1252.csv';
  const decoded = decodeText(readFileSync(projectFile('src', 'lib', 'fixtures', file)));
  if (!decoded.ok) throw new Error(decoded.error.message);
  expect(decoded.value.encoding).toBe('Windows-1252');
  const table = parseCsv({ file, text: decoded.value.text });
  if (!table.ok) throw new Error(file);
  expect(table.value.headings[3]).toBe('Cost (£)');
  expect(table.value.records.map((record) => record.cells)).toEqual([
    ['José Peña', 'King’s Lynn', '5–9', '€12'],
    ['Zoë O’Neill', 'Alderbury', '10–14', '£3'],
    ['Ian Ash', 'Brackwater', '0–4', '£0'],
  ]);
  expect(decoded.value.text).not.toContain('\uFFFD');
});

test('valid UTF-8 is tried first, and its byte order mark is dropped', () => {
  const bytes = new TextEncoder().encode('\uFEFFCost (£) – José');
  expect(decodeText(bytes)).toEqual({
    ok: true,
    value: { text: 'Cost (£) – José', encoding: 'UTF-8' },
  });
});

test('every byte that Windows-1252 defines is read as it says', () => {
  const bytes = Uint8Array.from([0xa3, 0x80, 0x82, 0x8e, 0x91, 0x9c, 0x9f, 0xff]);
  const decoded = decodeText(bytes);
  expect(decoded.ok && decoded.value.text).toBe('£€‚Ž‘œŸÿ');
});

test.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])(
  'byte %i, which Windows-1252 leaves undefined, is refused with its line',
  (byte) => {
    const decoded = decodeText(Uint8Array.from([0x61, 0x0a, 0xa3, byte]));
    expect(decoded.ok ? null : decoded.error.line).toBe(2);
    expect(decoded.ok ? '' : decoded.error.message).toMatch(/CSV UTF-8/);
  },
);

test.each(['utf16le', 'latin1'] as const)('text of two bytes a letter is refused (%s)', (way) => {
  const bytes =
    way === 'utf16le'
      ? Buffer.from('\uFEFFname,value', 'utf16le')
      : Buffer.from('\u00fe\u00ff\0n\0a', 'latin1');
  const decoded = decodeText(bytes);
  expect(decoded.ok ? '' : decoded.error.message).toMatch(/not UTF-8.*save it again/);
});

test('whatever the bytes, there is an answer, and never a replacement mark', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeText(bytes);
      if (!decoded.ok) return decoded.error.line >= 1;
      // Bytes EF BF BD are the mark itself, validly written.
      return (
        !decoded.value.text.includes('\uFFFD') || Buffer.from(bytes).includes('efbfbd', 0, 'hex')
      );
    }),
  );
});
