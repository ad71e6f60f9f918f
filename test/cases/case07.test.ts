import { expect, it } from 'vitest';
import { problemText } from '../../src/lib/importProblem.js';
import { projectFile } from '../../src/lib/projectRoot.js';
import { parseNeighbours } from '../../src/importers/lait/neighbours.js';
import { readFirstSheet } from '../../src/importers/lait/workbook.js';
import { areaId } from '../../src/measures/model/area.js';
import { benchmarkMeasure } from '../../src/measures/model/benchmark.js';
import { neighbourMean } from '../../src/measures/model/compareArea.js';
import { toComparators } from '../../src/measures/model/comparators.js';
import { toAreaRegister } from '../../src/measures/model/seriesSet.js';
import { anArea, aPeriod, aSeriesSet } from '../builders/series.js';
import { caseRows, figureOrMark } from './caseRows.js';

const codes = ['701', '702', '703', '704', '705', '706'];
const register = toAreaRegister(codes.map((laCode) => anArea({ id: `area-${laCode}`, laCode })));

async function means() {
  const folder = projectFile('src', 'importers', 'lait', 'fixtures', 'cases');
  const sheet = await readFirstSheet(folder, 'neighbours.xlsx');
  if (!sheet.ok) throw new Error(sheet.error.map(problemText).join('\n'));
  const lists = parseNeighbours(sheet.value, '2025', register);
  if (!lists.ok) throw new Error(lists.error.map(problemText).join('\n'));
  const values = caseRows('case07-values.csv', ['la_number', 'value']);
  const cells = codes.map((code) => {
    const row = values.find((each) => each.text('la_number') === code);
    return [row === undefined ? '' : figureOrMark(row.text('value'))];
  });
  const benchmark = benchmarkMeasure({
    set: aSeriesSet([aPeriod('2024')], cells),
    comparators: toComparators(register, lists.value.sets),
    polarity: 'lowerIsBetter',
    hasBands: true,
  });
  if (benchmark === null) throw new Error('no period');
  return codes.map((code) => {
    const row = register.indexById.get(areaId(`area-${code}`)) ?? -1;
    const mean = neighbourMean(benchmark, row, 1);
    return mean === null ? null : [mean.mean, mean.withData, mean.of];
  });
}

it('case 07: the mean of the neighbours leaves out the area, the missing and the unknown', async () => {
  const [alderbury, brackwater, colmere, ...others] = await means();
  expect(alderbury).toEqual([12, 3, 4]);
  expect(brackwater).toEqual([15.333333333, 3, 4]);
  expect(colmere).toEqual([12, 3, 4]);
  expect(others).toEqual([null, null, null]);
});
