import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/lib/importProblem.js';
import { writeCsv } from '../../src/lib/writeCsv.js';
import { parseCsv } from '../../src/lib/csv.js';
import { readChanged, releaseOf } from '../../src/importers/lait/fixtures/laitFolder.js';
import { parsePack } from '../../src/packs/parsePack.js';
import { alderburyFiles } from '../packs/packFolders.js';
import { everyCsv } from './everyCsv.js';
import { productFiles } from './productFiles.js';

/** The same cells with every one of them in quotation marks and Windows line ends. */
function quoted(text: string): Buffer {
  const table = parseCsv({ file: 'any.csv', text });
  if (!table.ok) throw new Error(table.error.map(problemText).join('\n'));
  const { headings, records } = table.value;
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return Buffer.from([headings, ...records.map(({ cells }) => cells)].map(line).join('\r\n'));
}

describe('case 17: commas, quotation marks and line breaks in cells', () => {
  it.each(everyCsv)('$file of $place may have every cell in quotation marks', async ({ read }) => {
    expect(await read(quoted)).toEqual(await read(null));
  });

  it('a pack keeps them, letter for letter', async () => {
    const meaning = 'Asian, "other" background,\nsecond line';
    const row = writeCsv(['id', 'title', 'meaning'], [['odd', 'Odd', meaning]]);
    const added = (text: string) => `${text}${row.slice(row.indexOf('\r\n') + 2)}`;
    const pack = parsePack(await alderburyFiles({ 'outcomes.csv': added }));
    if (!pack.ok) throw new Error(pack.error.map(problemText).join('\n'));
    expect(pack.value.plan.outcomes.at(-1)).toEqual({ id: 'odd', title: 'Odd', meaning });
  });

  it('the national dictionary keeps them, and long data finds its area by such a name', async () => {
    const { measures, sets } = await releaseOf(readChanged({}));
    const accidents = measures.find(({ code }) => code === 'RTA');
    expect(accidents?.description).toMatch(/walk or cycle, thereby .*\n\nCrude rate/s);
    expect(sets.get('lait-rta')).toBeDefined();
  });

  it('are read by the one reader: nothing else in the product opens such a file', async () => {
    const readers = (await productFiles()).filter(({ text }) => text.includes("from 'papaparse'"));
    expect(readers.map(({ path }) => path)).toEqual(['src/lib/csv.ts']);
  });
});
