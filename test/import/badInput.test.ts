import { beforeAll, describe, expect, test } from 'vitest';
import { projectFile } from '../../src/lib/projectRoot.js';
import { testDatabase } from '../builders/database.js';
import { startWaymark, runWaymark, type CommandRun } from '../builders/waymarkCommand.js';
import { changedExtract, extractFolder, parquetExtract } from './laitFolders.js';
import { countStored, type StoredCounts } from './storedCounts.js';

const { owner, url, adminUrl } = await testDatabase();
const env = {
  DATABASE_URL: url,
  DATABASE_ADMIN_URL: adminUrl,
  PLAN_PACK: projectFile('test', 'packs', 'alderbury'),
};

const importLait = (folder: string) => runWaymark({ args: ['import', 'lait', folder], env });

let before: StoredCounts;

beforeAll(async () => {
  const { code, out } = await importLait(extractFolder);
  expect(out).toContain('Rows read: 198. Fit to store: 198. Rejected: 0.');
  expect(code).toBe(0);
  before = await countStored(owner);
});

/** The lines of what must be a refusal that changed nothing. */
async function refusal(folder: string): Promise<readonly string[]> {
  const run = await importLait(folder);
  expect(await countStored(owner)).toEqual(before);
  expect(run.errors).not.toMatch(/\n\s+at /);
  expect(run).toMatchObject({ code: 1, out: '' });
  const lines = run.errors
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('figures: '));
  expect(lines.at(-1)).toBe('Nothing was changed.');
  return lines.slice(0, -1);
}

const utf16 = (old: Buffer) => Buffer.from(`\uFEFF${old.toString('utf8')}`, 'utf16le');

/** No text at all, the same bytes each time. */
function noise(length: number): Buffer {
  let state = 20260408;
  return Buffer.from(
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    }),
  );
}

describe('a folder that cannot be used changes nothing and is refused with exit code 1', () => {
  test('a Parquet file cut short', async () => {
    for (const share of [0.1, 0.5, 0.9]) {
      const folder = await parquetExtract((bytes) => bytes.subarray(0, bytes.length * share));
      expect(await refusal(folder)).toEqual([
        'bds_long_0.parquet, row 1: This file is damaged, cut short or not a Parquet file. Fetch it again.',
      ]);
    }
  });

  test('long data in UTF-16', async () => {
    const lines = await refusal(await changedExtract({ 'bds_long.csv': utf16 }));
    expect(lines).toEqual([expect.stringMatching(/^bds_long\.csv \(line 1\): This is not UTF-8/)]);
  });

  test('a dictionary in UTF-16', async () => {
    const lines = await refusal(await changedExtract({ 'lait_data_dictionary.csv': utf16 }));
    expect(lines).toEqual([expect.stringMatching(/^lait_data_dictionary\.csv \(line 1\): /)]);
  });

  test('a missing dictionary', async () => {
    expect(await refusal(await changedExtract({ 'lait_data_dictionary.csv': null }))).toEqual([
      expect.stringMatching(/^lait_data_dictionary\.csv: This file is not in the folder\./),
    ]);
  });

  test('the workbook of neighbours in the place of the list of areas', async () => {
    let neighbours: Buffer = Buffer.alloc(0);
    const folder = await changedExtract({
      'sn_may_2025.xlsx': (old) => (neighbours = old),
      'la_code_list.xlsx': () => neighbours,
    });
    expect(await refusal(folder)).toEqual([
      expect.stringMatching(/^la_code_list\.xlsx, column "[^"]+": No row of headings/),
    ]);
  });

  test('a renamed column', async () => {
    const rename = (old: Buffer) => old.toString('utf8').replace('LA Number', 'LA number');
    expect(await refusal(await changedExtract({ 'bds_long.csv': rename }))).toEqual([
      expect.stringMatching(/^bds_long\.csv, column "LA Number" \(line 1\): There is no column/),
    ]);
  });

  test('a quotation mark that is never closed, with its row', async () => {
    const open = (old: Buffer) => old.toString('utf8').replace('\r\nLAC,', '\r\n"LAC,');
    expect(await refusal(await changedExtract({ 'bds_long.csv': open }))).toEqual([
      expect.stringMatching(/^bds_long\.csv, row \d+ \(line \d+\): A quotation mark opens/),
    ]);
  });

  test('no such folder', async () => {
    expect(await refusal(`${extractFolder}/nowhere`)).toEqual([
      expect.stringMatching(/nowhere: This folder cannot be opened\. Check its name/),
    ]);
  });

  test.each([
    'bds_long.csv',
    'lait_data_dictionary.csv',
    'la_code_list.xlsx',
    'sn_may_2025.xlsx',
    'sn_april_2021.xlsx',
    'banner_update.csv',
  ])('random bytes in %s', async (file) => {
    const lines = await refusal(await changedExtract({ [file]: () => noise(5000) }));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.startsWith(file)).toBe(true);
  });

  test('random bytes in a Parquet file', async () => {
    const lines = await refusal(await parquetExtract(() => noise(5000)));
    expect(lines).toEqual([
      expect.stringMatching(/^bds_long_0\.parquet, row 1: This file is damaged/),
    ]);
  });

  test('a folder of which no row can be stored', async () => {
    const strange = (old: Buffer) => old.toString('utf8').replace(/\r\n(?=.)/g, '\r\nNo such ');
    const lines = await refusal(await changedExtract({ 'bds_long.csv': strange }));
    expect(lines[0]).toMatch(/^bds_long\.csv, row 1, column "Short Desc", value "No such /);
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('and 148 more');
  });
});

describe('a folder of which something can be used', () => {
  test('long data in Windows-1252 is read and said to be', async () => {
    const latin = (old: Buffer) =>
      Buffer.from(
        old
          .toString('utf8')
          .replace('\r\nLAC,', '\r\nLAC,\u00A3')
          .replace(/[^\0-\u00ff]/g, ' '),
        'latin1',
      );
    const run = await importLait(await changedExtract({ 'bds_long.csv': latin }));
    expect(run.out).toContain('bds_long.csv: Read as Windows-1252.');
  });

  test('keeps its good rows, lists the rejected ones and ends with exit code 1', async () => {
    const kept = await countStored(owner);
    const add = (old: Buffer) =>
      `${old.toString('utf8')}NoSuchCode,,2024,Devon,1,878,South West\r\nLAC,,2024,Nowhere,1,777,\r\n`;
    const run = await importLait(await changedExtract({ 'bds_long.csv': add }));
    expect(run.out).toContain('Rows read: 200. Fit to store: 198. Rejected: 2.');
    expect(run.out).toMatch(
      /Rejected:\n {2}bds_long\.csv, row 199, column "Short Desc", value "NoSuchCode" \(line 200\): .+\n {2}bds_long\.csv, row 200, column "LA Number", value "777"/,
    );
    expect(run.code).toBe(1);
    expect((await countStored(owner)).observations).toBe(kept.observations);
  });
});

describe('output that nobody reads to its end', () => {
  /** Runs a command and closes one of its outputs at once, as `| head` does. */
  function runUnheard(stream: 'stdout' | 'stderr', args: readonly string[]): Promise<CommandRun> {
    const child = startWaymark({ args, env });
    let errors = '';
    child[stream].destroy();
    if (stream === 'stdout') {
      child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    } else child.stdout.resume();
    return new Promise((resolve) => {
      child.on('close', (code) => {
        resolve({ code, out: '', errors });
      });
    });
  }

  test('does not break an import, which ends as it would have', async () => {
    const run = await runUnheard('stdout', ['import', 'lait', extractFolder]);
    expect(run.errors).not.toMatch(/EPIPE|\n\s+at /);
    expect(run.code).toBe(0);
  });

  test('does not break a refusal', async () => {
    const run = await runUnheard('stderr', ['import', 'lait', `${extractFolder}/nowhere`]);
    expect(run.code).toBe(1);
  });

  test('does not break the help', async () => {
    const run = await runUnheard('stdout', ['import', '--help']);
    expect(run.errors).not.toMatch(/EPIPE|\n\s+at /);
    expect(run.code).toBe(0);
  });
});
