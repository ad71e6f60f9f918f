import { expect, it } from 'vitest';
import { csvText } from '../../src/lib/downloads/csvText.js';
import { measureFile } from '../../src/plan/pages/measureFiles/measureFile.js';
import { parseCsvRows } from '../../src/lib/csvRows.js';
import { problemText } from '../../src/lib/importProblem.js';
import { writeCsv } from '../../src/lib/writeCsv.js';
import { readChanged, register, releaseOf } from '../../src/importers/lait/fixtures/laitFolder.js';
import { writeFigures } from '../../src/packs/figures/writeFigures.js';
import { parsePack } from '../../src/packs/parsePack.js';
import { aJudgedMeasure } from '../builders/judged.js';
import { alderburyFiles } from '../packs/packFolders.js';

const codes = ['0012', '12', '012', '12E45', '3E8', 'TRUE', '1-2', '12345678901234567890'];

/** A national release with the codes of the case as those of its measures. */
function releaseOfCodes() {
  const dictionary = (old: Buffer) => {
    const [headings = ''] = old.toString('utf8').split('\n', 1);
    const rows = codes.map((code) => {
      const texts = ['1', 'Demo', `Measure ${code}`, 'Demo', code, 'Low', 'Rate per 10,000', 'NA'];
      return [...texts, '', 'What.', '45962', 'TBC', 'DfE', '', '', '1', 'Financial Year', ''];
    });
    return writeCsv(headings.trim().replaceAll('"', '').split(','), rows);
  };
  const values = () =>
    writeCsv(
      ['Short Desc', 'Data item', 'Years', 'LA and Regions', 'Values', 'LA Number', 'Region'],
      codes.map((code, index) => [code, '', '2024', 'Devon', index, '878', 'South West']),
    );
  return releaseOf(readChanged({ 'lait_data_dictionary.csv': dictionary, 'bds_long.csv': values }));
}

it('case 31: eight codes of the national tool are eight measures, each with its figure', async () => {
  const release = await releaseOfCodes();
  expect(release.rejected).toEqual([]);
  expect(release.measures.map(({ code }) => code)).toEqual(codes);
  const devon = register.areas.findIndex(({ laCode }) => laCode === '878');
  expect(release.measures.map(({ id }) => release.sets.get(id)?.values[devon])).toEqual(
    codes.map((_, index) => index),
  );
});

it('case 31: the figures of a pack keep the codes of series and areas', async () => {
  const { measures, sets, neighbours } = await releaseOfCodes();
  const names = { source: 'lait', publisher: 'P', title: 'T', licence: 'L', contentHash: '0012' };
  const release = { ...names, asAt: '2026-04-08' };
  const files = writeFigures({ release, register, measures, sets, neighbours });
  const table = parseCsvRows({ file: 'series.csv', text: files.get('series.csv') ?? '' }, ['code']);
  if (!table.ok) throw new Error(table.error.map(problemText).join('\n'));
  const written = table.value.rows.map((row) => row.text('code'));
  expect(written.toSorted()).toEqual(codes.toSorted());
});

it('case 31: a pack keeps its codes, and only numbers become numbers', async () => {
  const bodies = (text: string) =>
    `${text}0012,Twelve,council\n12,Another,council\n3e8,E,council\n`;
  const principles = (text: string) => `${text}02,Second,It is the second.\n`;
  const files = await alderburyFiles({ 'organisations.csv': bodies, 'principles.csv': principles });
  const pack = parsePack(files);
  if (!pack.ok) throw new Error(pack.error.map(problemText).join('\n'));
  expect(pack.value.organisations.slice(-3).map(({ id }) => id)).toEqual(['0012', '12', '3e8']);
  expect(pack.value.plan.principles.at(-1)?.number).toBe(2);
});

it('case 31: the CSV of a measure keeps the codes of measure and area', () => {
  const judged = aJudgedMeasure({ rows: { Alderbury: [7] }, measure: { id: '0012' } });
  const { register: areas } = judged.figures?.benchmark.comparators ?? { register };
  const coded = { ...judged, area: { ...judged.area, laCode: '0012', gssCode: null } };
  const changed = areas.areas.map((area) => ({ ...area, laCode: '0012' }));
  if (judged.figures === null) throw new Error('no figures');
  const { benchmark } = judged.figures;
  const comparators = { ...benchmark.comparators, register: { ...areas, areas: changed } };
  const figures = { ...judged.figures, benchmark: { ...benchmark, comparators } };
  const text = csvText(measureFile({ judged: { ...coded, figures }, release: undefined }));
  const table = parseCsvRows({ file: 'own.csv', text }, ['measure_id', 'area_code', 'value']);
  if (!table.ok) throw new Error(table.error.map(problemText).join('\n'));
  expect(table.value.rows[0]?.text('measure_id')).toBe('0012');
  expect(table.value.rows[0]?.text('area_code')).toBe('0012');
  expect(table.value.rows[0]?.text('value')).toBe('7.0');
});
