import { describe, expect, test } from 'vitest';
import { readLaitFolder } from './readLaitFolder.js';
import {
  extractFolder,
  readChanged,
  refusalOf,
  register,
  releaseOf,
  replacing,
} from './fixtures/laitFolder.js';
import { projectFile } from '../../lib/projectRoot.js';
import { problemText } from '../../lib/importProblem.js';

describe('a folder that is not as it should be is refused, naming file, row and column', () => {
  test('no such folder', async () => {
    const folder = projectFile('no', 'such', 'folder');
    const refusal = await refusalOf(readLaitFolder({ folder, register }));
    expect(refusal).toEqual([expect.stringMatching(/folder.*cannot be opened. Check its name/)]);
  });

  test('every file that is missing, told at once', async () => {
    const refusal = await refusalOf(
      readChanged({
        'bds_long.csv': null,
        'lait_data_dictionary.csv': null,
        'la_code_list.xlsx': null,
        'sn_may_2025.xlsx': null,
        'sn_april_2021.xlsx': null,
      }),
    );
    expect(refusal.map((line) => line.split(':')[0])).toEqual([
      'bds_long_0.parquet',
      'lait_data_dictionary.csv',
      'la_code_list.xlsx',
      'sn_may_2025.xlsx',
    ]);
  });

  test('a file in the place of the folder', async () => {
    const folder = `${extractFolder}/bds_long.csv`;
    expect(await refusalOf(readLaitFolder({ folder, register }))).toHaveLength(1);
  });

  test('a column renamed in the long data', async () => {
    const change = replacing(['LA Number', 'LA number']);
    expect(await refusalOf(readChanged({ 'bds_long.csv': change }))).toEqual([
      'bds_long.csv, column "LA Number" (line 1): There is no column “LA Number”. The columns found are: Short Desc, Data item, Years, LA and Regions, Values, LA number, Region. If one was renamed, give it back the name expected.',
    ]);
  });

  test('columns renamed in the dictionary', async () => {
    const change = replacing(['"Year_Type"', '"Year type"'], ['"dps"', '"decimals"']);
    const refusal = await refusalOf(readChanged({ 'lait_data_dictionary.csv': change }));
    expect(refusal.map((line) => line.split(':')[0])).toEqual([
      'lait_data_dictionary.csv, column "dps" (line 1)',
      'lait_data_dictionary.csv, column "Year_Type" (line 1)',
    ]);
  });

  test('two columns of one name', async () => {
    const refusal = await refusalOf(
      readChanged({ 'bds_long.csv': replacing(['Data item', 'Values']) }),
    );
    expect(refusal[0]).toMatch(/^bds_long\.csv, column "Values" \(line 1\): Columns B and E/);
  });

  test('long data with two bytes a letter', async () => {
    const change = (old: Buffer) => Buffer.from(`\uFEFF${old.toString('utf8')}`, 'utf16le');
    const refusal = await refusalOf(readChanged({ 'bds_long.csv': change }));
    expect(refusal[0]).toMatch(/^bds_long\.csv \(line 1\): This is not UTF-8 text\. Open the file/);
  });

  test('a quotation mark that is never closed', async () => {
    const change = replacing(['\r\nLAC,', '\r\n"LAC,']);
    const refusal = await refusalOf(readChanged({ 'bds_long.csv': change }));
    expect(refusal[0]).toMatch(/^bds_long\.csv, row \d+ \(line \d+\): A quotation mark opens/);
  });

  test('long data without a row', async () => {
    const headings = (old: Buffer) => old.toString('utf8').split('\r\n')[0] ?? '';
    const refusal = await refusalOf(readChanged({ 'bds_long.csv': headings }));
    expect(refusal[0]).toMatch(/^bds_long\.csv: The long data holds no row/);
  });

  test('the wrong workbook for the areas and for the neighbours', async () => {
    let areaList: Buffer = Buffer.alloc(0);
    const refusal = await refusalOf(
      readChanged({
        'la_code_list.xlsx': (old) => {
          areaList = old;
          return 'not a workbook at all';
        },
        'sn_may_2025.xlsx': () => areaList,
      }),
    );
    expect(refusal).toEqual([
      expect.stringMatching(
        /^la_code_list\.xlsx: This file is damaged, locked or not an Excel workbook/,
      ),
      expect.stringMatching(
        /^sn_may_2025\.xlsx, column "LA num": No row of headings with “LA num”/,
      ),
    ]);
  });

  test('a list of neighbours that does not say of which year it is', async () => {
    let list: Buffer = Buffer.alloc(0);
    const refusal = await refusalOf(
      readChanged({
        'sn_may_2025.xlsx': (old) => {
          list = old;
          return old;
        },
        'sn_new.xlsx': () => list,
      }),
    );
    expect(refusal[0]).toMatch(/^sn_new\.xlsx: The name of this file does not say/);
  });

  test('a banner without a date', async () => {
    const change = replacing(['2026-04-08', '8 April']);
    const refusal = await refusalOf(readChanged({ 'banner_update.csv': change }));
    expect(refusal[0]).toMatch(
      /^banner_update\.csv, row 1, column "Date", value "8 April" \(line 2/,
    );
  });
});

describe('what is not as usual and can be read all the same', () => {
  test('a dictionary saved as plain CSV by Excel, said so', async () => {
    const plain = (old: Buffer) => {
      const text = old.toString('utf8').replace('"Unit Cost"', '"Unit Cost £"');
      return Buffer.from(text.replace(/[^\0-\u00ff]/g, ' '), 'latin1');
    };
    const release = await releaseOf(readChanged({ 'lait_data_dictionary.csv': plain }));
    expect(release.measures.map(({ axisText }) => axisText)).toContain('Unit Cost £');
    expect(release.notices.map(problemText)).toContain(
      'lait_data_dictionary.csv: Read as Windows-1252.',
    );
  });

  test('without a banner, the newest renewal is the day the figures stood', async () => {
    const release = await releaseOf(readChanged({ 'banner_update.csv': null }));
    expect(release.asAt).toBe('2026-04-01');
  });

  test('a date that is not plausible is left out with its row, and the measure kept', async () => {
    const release = await releaseOf(
      readChanged({ 'lait_data_dictionary.csv': replacing(['"46054"', '"4605400"']) }),
    );
    expect(release.measures).toHaveLength(9);
    expect(release.notices.map(problemText)).toContainEqual(
      expect.stringMatching(
        /^lait_data_dictionary\.csv, row \d+, column "Last Update", value "4605400" \(line \d+\): 4605400 is not a plausible date/,
      ),
    );
  });
});
