import { expect, it } from 'vitest';
import { noRow } from '../../src/measures/model/seriesSet.js';
import { viewOfSource } from '../../src/plan/model/measureView.js';
import { csvPieces } from '../../src/site/table/tableCsv.js';
import { readNationalFigures } from './laitRelease.js';
import { describeWithReference } from './referenceFolder.js';

const rowsOfTheFile = 641_070;
const areasOfTheFile = 170;

describeWithReference('the whole national publication as one table', () => {
  it(
    'streams as CSV, every row of the file, and is never held whole',
    { timeout: 120_000 },
    async () => {
      const { release, comparators, setOf } = await readNationalFigures();
      const { register } = comparators;
      const { statuses, periods } = setOf(release.measures[0]?.code ?? '');
      // The file has a row, if only with a dash, for each of its areas in each period.
      const areas = register.areas.filter((_, row) => statuses[row * periods.length] !== noRow);
      expect(areas).toHaveLength(areasOfTheFile);
      const byId = new Map(release.measures.map(({ id, code }) => [id, code]));
      const pieces = csvPieces(
        {
          register,
          releaseByMeasure: new Map(),
          load: (ids) => Promise.resolve(new Map(ids.map((id) => [id, setOf(byId.get(id) ?? '')]))),
        },
        {
          views: release.measures.filter(({ id }) => release.sets.has(id)).map(viewOfSource),
          areas,
          years: { from: null, to: null },
        },
      );
      const before = process.memoryUsage().heapUsed;
      let [lines, characters, largest, most] = [0, 0, 0, before];
      for await (const piece of pieces) {
        lines += piece.split('\r\n').length - 1;
        characters += piece.length;
        largest = Math.max(largest, piece.length);
        most = Math.max(most, process.memoryUsage().heapUsed);
      }
      expect(lines - 1).toBe(rowsOfTheFile);
      expect(characters).toBeGreaterThan(100e6);
      expect(largest).toBeLessThan(100_000);
      // More than twice as much text as this went by, and the sets themselves were read meanwhile.
      expect(most - before).toBeLessThan(characters / 2);
    },
  );
});
