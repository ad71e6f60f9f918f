import { mkdtempSync, rmSync } from 'node:fs';
import { open, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { unpackEntry } from './unpackEntry.js';
import { readZipEntries } from './zipEntries.js';

const folder = mkdtempSync(join(tmpdir(), 'waymark-zip-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const text = new TextEncoder().encode('Values\n1\n2\n'.repeat(1000));

/** Writes a zip and answers what its list says. */
async function entriesOf(bytes: Uint8Array) {
  const path = join(folder, 'given.zip');
  await writeFile(path, bytes);
  const file = await open(path);
  try {
    return await readZipEntries(file);
  } finally {
    await file.close();
  }
}

/** Writes a zip and unpacks its first file; its content, or `null` where that was refused. */
async function firstContent(bytes: Uint8Array): Promise<Buffer | null> {
  const entries = await entriesOf(bytes);
  if (!entries.ok) throw new Error(entries.error);
  const [entry] = entries.value;
  if (entry === undefined) throw new Error('no file in the zip');
  const path = join(folder, 'given.zip');
  const to = join(folder, 'unpacked');
  rmSync(to, { force: true });
  const file = await open(path);
  try {
    return (await unpackEntry({ path, file }, entry, to)) ? await readFile(to) : null;
  } finally {
    await file.close();
  }
}

/** The zip with one number of its list of files set. */
function withEntryField(zip: Uint8Array, at: number, value: number): Uint8Array {
  const bytes = Buffer.from(zip);
  const list = bytes.readUInt32LE(bytes.length - 22 + 16);
  bytes.writeUInt32LE(value >>> 0, list + at);
  return bytes;
}

describe('a zip', () => {
  test('gives each file back, packed or not, folders left out', async () => {
    expect(await firstContent(zipSync({ 'a/b.csv': text }))).toEqual(Buffer.from(text));
    expect(await firstContent(zipSync({ 'b.csv': [text, { level: 0 }] }))).toEqual(
      Buffer.from(text),
    );
    expect(await firstContent(zipSync({ 'empty.csv': new Uint8Array() }))).toEqual(Buffer.alloc(0));
    const entries = await entriesOf(zipSync({ 'a/': new Uint8Array(), 'a/b.csv': text }));
    expect(entries.ok && entries.value.map(({ name }) => name)).toEqual(['a/b.csv']);
  });

  test.each([
    '../up.csv',
    'a/../../up.csv',
    '/etc/passwd',
    'C:/x.csv',
    'a\\..\\b.csv',
    '..',
    'nul\0.csv',
  ])('that names a file %j is refused', async (name) => {
    expect(await entriesOf(zipSync({ [name]: text }))).toEqual({ ok: false, error: 'unsafeName' });
  });

  test('that holds a link is refused', async () => {
    const zip = withEntryField(zipSync({ 'link.csv': text }), 38, 0xa1ff0000);
    expect(await entriesOf(zip)).toEqual({ ok: false, error: 'unsafeName' });
  });

  test('with a password, or packed by another method, is refused', async () => {
    const zip = zipSync({ 'a.csv': text });
    const locked = withEntryField(zip, 8, 1 | (8 << 16));
    expect(await entriesOf(locked)).toEqual({ ok: false, error: 'encrypted' });
    const rare = withEntryField(zip, 8, 14 << 16);
    expect(await entriesOf(rare)).toEqual({ ok: false, error: 'unknownMethod' });
  });

  test('with thousands of files is refused', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2001 }, (_, at) => [`f${at}.csv`, new Uint8Array()]),
    );
    expect(await entriesOf(zipSync(files))).toEqual({ ok: false, error: 'tooManyFiles' });
  });

  test('that is larger than it claims stops there; one that is damaged is no good', async () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(5_000_000) });
    expect(await firstContent(withEntryField(bomb, 24, 1000))).toBeNull();
    const wrongSum = withEntryField(zipSync({ 'a.csv': text }), 16, 1);
    expect(await firstContent(wrongSum)).toBeNull();
    const wrongPlace = withEntryField(zipSync({ 'a.csv': text }), 42, 7);
    expect(await firstContent(wrongPlace)).toBeNull();
  });

  test('cut short anywhere, or no zip at all, is refused and never throws', async () => {
    const zip = zipSync({ 'a.csv': text, 'b.csv': text });
    for (let length = 0; length < zip.length; length += 7) {
      const found = await entriesOf(zip.subarray(0, length));
      expect(found.ok).toBe(false);
    }
    expect(await entriesOf(text)).toEqual({ ok: false, error: 'notZip' });
  });
});
