import { inflateSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { measureChartPath } from '../../src/paths/measures.js';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';

const { app, getPage } = await servedPages(dorsetFolder);

const kinds = [
  { id: 'cla-placed-over-20-miles', area: null },
  { id: 'school-attendance', area: 'kent' },
  { id: 'ks2-gap-rwm-fsm', area: null },
  { id: 'infant-mortality-rate', area: 'cumberland' },
] as const;

async function fetchPicture(path: string) {
  const answer = await app.inject(path);
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
}

describe.each(kinds)('the pictures of $id for $area', ({ id, area }) => {
  it.each(['trend', 'places'] as const)('say in %s.svg what its page says', async (chart) => {
    const { document } = await getPage(`/measures/${id}${area === null ? '' : `?area=${area}`}`);
    const shown = document.querySelector(
      `svg[aria-labelledby^="${chart === 'trend' ? 'lines' : 'bars'}-"]`,
    );
    const { status, headers, bytes } = await fetchPicture(
      measureChartPath(id, { chart, format: 'svg' }, { area }),
    );
    const svg = bytes.toString();
    expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    const words = (name: string) => shown?.querySelector(name)?.textContent ?? 'nothing';
    // Read strictly: a fault in the XML would throw.
    const read = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
    expect(read.querySelector('title')?.textContent).toBe(words('title'));
    expect(read.querySelector('desc')?.textContent).toBe(words('desc'));
    expect(svg).toContain('Source: Local Authority Interactive Tool (LAIT)');
    expect(svg.replace(/(?:\s|<[^>]+>)+/g, ' ')).toContain('Open Government Licence');
    expect(svg).not.toMatch(/class=|<style|href|url\(/);
  });

  it.each(['trend', 'places'] as const)('hold in %s.png a drawing and its words', async (chart) => {
    const { status, headers, bytes } = await fetchPicture(
      measureChartPath(id, { chart, format: 'png' }, { area }),
    );
    expect([status, headers['content-type']]).toEqual([200, 'image/png']);
    const { width, texts, darkest } = readPng(bytes);
    expect(width).toBeGreaterThanOrEqual(1440);
    expect([...texts.keys()]).toEqual(['Title', 'Description', 'Source']);
    expect(texts.get('Description')?.length).toBeGreaterThan(20);
    expect(darkest).toBeLessThan(60);
  });
});

it('a measure without figures has no picture, and the answer says why', async () => {
  const path = measureChartPath('family-hubs-number', { chart: 'trend', format: 'svg' });
  const { status, headers, bytes } = await fetchPicture(path);
  expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
  expect(bytes.toString()).toBe('There is no such chart for Dorset: too few figures are loaded.');
});

/** Width, iTXt texts, and the smallest byte of the unpacked drawing: white alone would be 255. */
function readPng(bytes: Buffer) {
  const texts = new Map<string, string>();
  const drawn: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const content = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'IDAT') drawn.push(content);
    if (kind !== 'iTXt') continue;
    const end = content.indexOf(0);
    texts.set(content.toString('latin1', 0, end), content.toString('utf8', end + 5));
  }
  const pixels = inflateSync(Buffer.concat(drawn));
  return {
    width: bytes.readUInt32BE(16),
    texts,
    darkest: pixels.reduce((least, byte) => Math.min(least, byte), 255),
  };
}
