import { describe, expect, test } from 'vitest';
import { problemText } from '../../lib/importProblem.js';
import { readChanged, releaseOf, replacing } from './fixtures/laitFolder.js';

/** The extract with further rows: code, data item, years, area, value, number, region. */
async function withRows(...rows: readonly string[]) {
  const add = (old: Buffer) => `${old.toString('utf8')}${rows.join('\r\n')}\r\n`;
  const release = await releaseOf(readChanged({ 'bds_long.csv': add }));
  expect(release.rowsRead).toBe(198 + rows.length);
  expect(release.rowsStored + release.rejected.length).toBe(release.rowsRead);
  return { ...release, reasons: release.rejected.map(problemText) };
}

describe('a row that cannot be stored is rejected with its row, column, value and reason', () => {
  test('a code that the dictionary does not describe', async () => {
    const { reasons } = await withRows('NoSuchCode,,2024,Devon,1,878,South West');
    expect(reasons).toEqual([
      'bds_long.csv, row 199, column "Short Desc", value "NoSuchCode" (line 200): The dictionary describes no measure with this code.',
    ]);
  });

  test('a number that no area has, and a name that no area has', async () => {
    const { reasons } = await withRows(
      'LAC,,2024,Nowhere,1,777,',
      'LAC,,2024,Bristoll,2,,South West',
    );
    expect(reasons).toEqual([
      'bds_long.csv, row 199, column "LA Number", value "777" (line 200): No area of our register has this number.',
      'bds_long.csv, row 200, column "LA and Regions", value "Bristoll" (line 201): No area of our register has this name.',
    ]);
  });

  test('a number and a name of two different areas', async () => {
    const { reasons } = await withRows('LAC,,2024,Devon,1,838,South West');
    expect(reasons).toEqual([
      'bds_long.csv, row 199, column "LA Number", value "838" (line 200): This number belongs to another area than the name “Devon”.',
    ]);
  });

  test('a label that is none', async () => {
    const { reasons } = await withRows('TotPermEx,,Spring,Devon,1,878,South West');
    expect(reasons[0]).toMatch(/row 199, column "Years", value "Spring" \(line 200\): “Spring”/);
  });

  test('a row of another length', async () => {
    const { reasons } = await withRows('LAC,,2024,Devon,1,878');
    expect(reasons).toEqual([
      'bds_long.csv, row 199 (line 200): This row has 6 cells; the heading row has 7.',
    ]);
  });

  test('a cell with letters that no publisher prints', async () => {
    const { reasons } = await withRows('LAC,,2024,Devon,1\u00022,878,South West');
    expect(reasons[0]).toMatch(/row 199, column "Values".*This cell is damaged/);
  });
});

test('a year of which every row is rejected is no period of the measure', async () => {
  const { sets } = await withRows('LAC,,2099,Nowhere,1,777,', 'LAC,,2098,Devon,1,838,South West');
  expect(sets.get('lait-lac')?.periods.map(({ label }) => label)).toEqual(['2025']);
});

describe('two rows for one measure, area and year', () => {
  test('with the same figure, the second is rejected', async () => {
    const { reasons, rowsStored } = await withRows(
      'LAC,,2024,Devon,71,878,South West',
      'LAC,,2024,Devon,71.000000000000004,878,South West',
    );
    expect(rowsStored).toBe(199);
    expect(reasons).toEqual([
      'bds_long.csv, row 200, column "Values", value "71.000000000000004" (line 201): Repeats the figure of bds_long.csv, row 199.',
    ]);
  });

  test('with different figures, none is stored, and each names another', async () => {
    const { reasons, rowsStored, sets } = await withRows(
      'LAC,,2024,Devon,71,878,South West',
      'LAC,,2024,Devon,-,878,South West',
      'LAC,,2024,Devon,71,878,South West',
    );
    expect(rowsStored).toBe(198);
    expect(reasons).toEqual([
      expect.stringMatching(
        /^bds_long\.csv, row 200, .*value "-" .*: bds_long\.csv, row 199 gives/,
      ),
      expect.stringMatching(/^bds_long\.csv, row 199, .*value "71": bds_long\.csv, row 200 gives/),
      expect.stringMatching(/^bds_long\.csv, row 201, .*value "71" .*: Another row gives/),
    ]);
    const set = sets.get('lait-lac');
    expect(set?.values.filter((value) => value === 71)).toHaveLength(0);
  });

  test('a year with and without its suffix is one year', async () => {
    const { reasons } = await withRows('KS1P_all,,2025,Devon,1,878,South West');
    expect(reasons).toHaveLength(2);
  });
});

test('a mark that nobody has explained is stored as printed, with a warning naming row and mark', async () => {
  const { reasons, notices } = await withRows('LAC,,2024,Devon,k,878,South West');
  expect(reasons).toEqual([]);
  expect(notices.map(problemText)).toContain(
    'bds_long.csv, row 199, column "Values", value "k" (line 200): This mark is not known. It was kept as printed and is not counted as a figure.',
  );
});

test('percents above 100 are kept and told, negative figures are just kept', async () => {
  const { reasons, notices } = await withRows(
    '%_2yr_olds,,2024,Devon,233.3,878,South West',
    'LACFinance,,2023-24 (OT),Devon,-3.98,878,South West',
  );
  expect(reasons).toEqual([]);
  expect(notices.map(problemText)).toContain(
    'bds_long.csv, column "Values", value "233.3": %_2yr_olds: 1 of its percents is above 100, up to 233.3. Kept as published.',
  );
});

test('an unknown year type stops that measure and no other', async () => {
  const release = await releaseOf(
    readChanged({ 'lait_data_dictionary.csv': replacing(['"Annual"', '"Tax Year"']) }),
  );
  expect(release.measures.map(({ code }) => code)).not.toContain('LAC');
  expect(release.measures).toHaveLength(8);
  expect(release.rejected).toHaveLength(18);
  expect(release.rejected[0]).toMatchObject({
    column: 'Short Desc',
    value: 'LAC',
    message:
      'The dictionary gives this measure the year type “Tax Year”, which is not known. Someone must decide what its years mean.',
  });
});

test('an axis text that nobody has decided on has no known unit, and is told', async () => {
  const { measures, notices } = await releaseOf(
    readChanged({ 'lait_data_dictionary.csv': replacing(['"Unit Cost"', '"unit cost"']) }),
  );
  expect(measures.find(({ code }) => code === 'LACFinance')?.unit).toBe('unknown');
  expect(notices.map(problemText)).toContainEqual(
    expect.stringMatching(/column "y_axis_name", value "unit cost".*not known yet/),
  );
});

test('a contact of 0 is no contact, and a polarity that is neither High nor Low is told', async () => {
  const { measures, notices } = await releaseOf(
    readChanged({
      'lait_data_dictionary.csv': replacing(['"DfE"', '"0"'], ['"High"', '"Higher"']),
    }),
  );
  expect(measures.map(({ publisher }) => publisher)).toContain('');
  expect(notices.map(problemText)).toContainEqual(
    expect.stringMatching(/column "Polarity", value "Higher" .*Neither High, Low, - nor NA/),
  );
});
