import { expect, test } from 'vitest';
import { problemText } from '../../lib/importProblem.js';
import { projectFile } from '../../lib/projectRoot.js';
import { areaId, type Area } from '../../measures/model/area.js';
import { toAreaRegister } from '../../measures/model/seriesSet.js';
import { neighbourVintage, parseNeighbours } from './neighbours.js';
import { readFirstSheet } from './workbook.js';

const invented = ['701', '702', '703', '704', '705', '706'].map((laCode): Area => ({
  id: areaId(`area-${laCode}`),
  name: laCode,
  level: 'localAuthority',
  laCode,
  gssCode: null,
  gssCodes: [],
  regionId: null,
  startedOn: null,
  endedOn: null,
}));

async function read() {
  const folder = projectFile('src', 'importers', 'lait', 'fixtures', 'cases');
  const sheet = await readFirstSheet(folder, 'neighbours.xlsx');
  if (!sheet.ok) throw new Error(sheet.error.map(problemText).join('\n'));
  const list = parseNeighbours(sheet.value, '2025', toAreaRegister(invented));
  if (!list.ok) throw new Error(list.error.map(problemText).join('\n'));
  return list.value;
}

test('neighbours stand in pairs with their closeness, below two rows of counters', async () => {
  const { sets } = await read();
  expect(sets.map(({ areaId: id, neighbourIds }) => [id, neighbourIds])).toEqual([
    ['area-701', ['area-702', 'area-703', 'area-704', 'area-705']],
    ['area-702', ['area-701', null, 'area-704', 'area-705']],
    ['area-703', ['area-702', 'area-704', 'area-705', 'area-706']],
  ]);
});

test('a neighbour with an unknown number keeps its place without a figure, and is named', async () => {
  const { notices } = await read();
  expect(notices.map(problemText)).toEqual([
    'neighbours.xlsx, row 2, column "SN2", value "799": No area has this number, so it never has a figure.',
  ]);
});

test.each([
  ['sn_may_2025.xlsx', '2025'],
  ['sn_april_2021.xlsx', '2021'],
  ['sn_2027_final.xlsx', '2027'],
])('%s is the list of %s', (file, vintage) => {
  expect(neighbourVintage(file)).toEqual({ ok: true, value: vintage });
});

test.each(['sn_new.xlsx', 'sn_120251.xlsx'])('%s does not say of which year it is', (file) => {
  expect(neighbourVintage(file).ok).toBe(false);
});
