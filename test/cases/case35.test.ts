import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/lib/downloads/csvText.js';
import { measureFile } from '../../src/plan/pages/measureFiles/measureFile.js';
import { parseCsv, type CsvTable } from '../../src/lib/csv.js';
import { problemText } from '../../src/lib/importProblem.js';
import { textFromOwnCsv, writeCsv } from '../../src/lib/writeCsv.js';
import { measureIdOf } from '../../src/measures/model/measureId.js';
import { writeFigures } from '../../src/packs/figures/writeFigures.js';
import { aFullSet, areaRegister, aSourceMeasure } from '../builders/releaseContent.js';
import { aJudgedMeasure } from '../builders/judged.js';
import { productFiles } from './productFiles.js';

const hostile = [
  '=HYPERLINK("http://x.example","click")',
  '+44 20 7946 0000',
  '@everyone',
  '\t=1+1',
  '"=1+1',
  '=cmd',
];

function tableOf(text: string): CsvTable {
  const table = parseCsv({ file: 'own.csv', text });
  if (!table.ok) throw new Error(table.error.map(problemText).join('\n'));
  return table.value;
}

/** Cells that a spreadsheet would run. Numbers, and a dash alone, are none. */
function wouldRun(text: string): readonly string[] {
  return tableOf(text)
    .records.flatMap(({ cells }) => cells)
    .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-$|^-?\d+(\.\d+)?$/.test(cell));
}

describe('case 35: the CSV of a measure', () => {
  it.each(hostile)('called %j is text for a spreadsheet, and its numbers stay numbers', (title) => {
    const judged = aJudgedMeasure({
      rows: { '=cmd': [-3.2, '-'] },
      england: ['c', -0.1],
      measure: { title },
    });
    const release = {
      ...{ id: 1, source: 'demo', publisher: '@p', title: '@everyone', asAt: '2026-01-15' },
      ...{ licence: 'L', importedAt: '2026-01-15T00:00:00Z' },
    };
    const text = csvText(measureFile({ judged, release }));
    expect(wouldRun(text)).toEqual([]);
    const { headings, records } = tableOf(text);
    const at = (name: string) => records.map(({ cells }) => cells[headings.indexOf(name)] ?? '');
    expect(at('value')).toContain('-3.2');
    expect(at('value')).toContain('-0.1');
    expect(at('mark')).toContain('-');
    expect(new Set(at('measure').map(textFromOwnCsv))).toEqual(new Set([title.trim()]));
    expect(at('area').map(textFromOwnCsv)).toContain('=cmd');
    expect(at('release').map(textFromOwnCsv)).toContain('@everyone');
  });
});

describe('case 35: files that Waymark writes', () => {
  it('do the same for the figures of a pack', () => {
    const measures = hostile.map((title, index) =>
      aSourceMeasure({ code: `=${index}`, title, chartTitle: title, publisher: title }),
    );
    const set = aFullSet(['2024'], { england: [-3.25], dorset: ['-'] });
    const names = { source: 'demo', publisher: 'P', title: 'T', licence: 'L', contentHash: '' };
    const files = writeFigures({
      release: { ...names, asAt: '2026-01-15' },
      register: areaRegister,
      measures,
      sets: new Map(measures.map(({ id }) => [id, set])),
      neighbours: [],
    });
    for (const [file, text] of files) if (file.endsWith('.csv')) expect(wouldRun(text)).toEqual([]);
    expect(files.get('values.csv')).toContain(',-3.25,');
  });

  it('do not grow a prefix at each round trip', () => {
    const once = writeCsv(['a'], [['=1+1']]);
    const again = tableOf(once).records.map(({ cells }) => cells.map(textFromOwnCsv));
    expect(writeCsv(['a'], again)).toBe(once);
  });

  it('are all written by the one writer', async () => {
    const others = (await productFiles()).filter(({ text }) => text.includes('.unparse('));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('are called by letters, digits and dashes, whatever the measure is called', () => {
    for (const code of hostile) expect(measureIdOf('demo', code)).toMatch(/^demo-[a-z0-9-]*$/);
  });
});
