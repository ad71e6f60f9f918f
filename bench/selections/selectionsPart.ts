import { writeFile } from 'node:fs/promises';
import { writeCsv } from '../../src/lib/writeCsv.js';
import { selectFigures, type SelectedMeasure } from '../../src/measures/model/selection.js';
import { readPublication } from '../everything/compareEverything.js';
import type { Part } from '../running/partAnswer.js';
import { readSelections } from './selectionFile.js';
import { expectedRows } from './selectionQueries.js';
import { timeSelections, toSelections } from './timeSelections.js';

/** The selections from memory, with every figure as published; what they find is written out. */
export const selectionsPart: Part = async ({ folder, options }) => {
  const file = await readSelections(options['selections'] ?? '');
  const { register, sets } = await readPublication(folder);
  const asked = toSelections(register, file);
  // The first time over warms up.
  timeSelections(sets, register, file);
  const samples = timeSelections(sets, register, file);
  const found = asked.map((selection) => selectFigures(sets, selection));
  const rows = found.flatMap((selected, query) =>
    rowsOf(selected, query, file.queries[query]?.areas ?? []),
  );
  await writeFile(options['output'] ?? '', writeCsv(['query', 'area', 'year', 'value'], rows));
  const isRight = rows.length === expectedRows;
  return {
    samples: { selections: samples },
    facts: [`${samples.length} selections find ${rows.length.toLocaleString('en-GB')} rows`],
    faults: isRight ? [] : [`the selections find ${rows.length} rows, not ${expectedRows}`],
  };
};

/** The figure or the mark, as the file prints it; nothing for a period the file has no row of. */
function rowsOf(selected: readonly SelectedMeasure[], query: number, areas: readonly string[]) {
  return selected.flatMap(({ periods, rows }) =>
    rows.flatMap(({ points }, row) =>
      points.flatMap(({ status, value, mark }, column) =>
        status === 'noRow'
          ? []
          : [
              [
                query,
                areas[row] ?? '',
                periods[column]?.printed ?? '',
                value ?? mark ?? '',
              ] as const,
            ],
      ),
    ),
  );
}
