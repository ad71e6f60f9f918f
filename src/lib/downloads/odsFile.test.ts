import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { describe, expect, it } from 'vitest';
import { buffer } from 'node:stream/consumers';
import type { DownloadTable } from './downloadTable.js';
import { odsFile } from './odsFile.js';

const table: DownloadTable = {
  fileName: 'a-table',
  title: 'A table',
  columns: ['name', 'value', 'on'].map((key) => ({ key, heading: key })),
  rows: [['=1+1', { value: -3.2, decimals: 2 }, { day: '2026-04-08' }]],
  notes: [{ term: 'Source', text: 'A publisher' }],
};

describe('an OpenDocument file', async () => {
  const made = await buffer(odsFile(table));
  const parts = unzipSync(made);
  const part = (name: string) => Buffer.from(parts[name] ?? []).toString();

  it('begins with its kind, unpacked, and lists what it holds', () => {
    expect(made.subarray(30, 38).toString()).toBe('mimetype');
    expect(made.readUInt16LE(8)).toBe(0);
    expect(part('mimetype')).toBe('application/vnd.oasis.opendocument.spreadsheet');
    for (const name of ['"/"', '"content.xml"', '"meta.xml"', '"styles.xml"']) {
      expect(part('META-INF/manifest.xml')).toContain(`full-path=${name}`);
    }
  });

  it('has a title and a language', () => {
    expect(part('meta.xml')).toContain(
      '<dc:title>A table</dc:title><dc:language>en-GB</dc:language>',
    );
    expect(part('styles.xml')).toContain('fo:language="en" fo:country="GB"');
  });

  it('types every cell, shows a figure as published and runs nothing', () => {
    const content = part('content.xml');
    const parser = new XMLParser({ ignoreAttributes: false });
    expect(parser.parse(content)).toHaveProperty('office:document-content');
    expect(content).toContain('office:value-type="string"><text:p>=1+1</text:p>');
    expect(content).toContain('office:value-type="float" office:value="-3.20"><text:p>-3.20<');
    expect(content).toContain('office:value-type="date" office:date-value="2026-04-08"');
    expect(content).not.toMatch(/formula|spanned|covered/);
  });
});

it.each([
  ['[1]: a/b\\c*d?', '1 a b c d'],
  ['=cmd|x', 'cmd x'],
  ['notes', 'Table'],
  ['Supercalifragilisticexpialidocious', 'Supercalifragilisticexpialidoci'],
  ['Children in care living more than 20 miles from home', 'Children in care living more'],
])('the sheet of %j is called %j, which every program takes', async (title, name) => {
  const { sheets } = await readOds(await buffer(odsFile({ ...table, title })));
  expect(sheets.map((sheet) => sheet.name)).toEqual(['Notes', name]);
});
