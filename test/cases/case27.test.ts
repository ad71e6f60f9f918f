import { describe, expect, it } from 'vitest';
import { everyCsv } from './everyCsv.js';

const marked = (text: string) => Buffer.from(`\uFEFF${text}`);

const markedAndQuoted = (text: string) => {
  const [heading = ''] = text.split(/[,\r\n]/, 1);
  const word = heading.replaceAll('"', '');
  return Buffer.from(`\uFEFF"${word}"${text.slice(heading.length)}`);
};

describe('case 27: a byte order mark before the first heading', () => {
  it.each(everyCsv)('$file of $place is read as without it, and nothing is said', async (csv) => {
    const plain = await csv.read(null);
    expect(await csv.read(marked)).toEqual(plain);
    expect(await csv.read(markedAndQuoted)).toEqual(plain);
    expect(JSON.stringify(plain)).not.toContain('\uFEFF');
  });
});
