import { readFileSync } from 'node:fs';
import { parseCsvRows } from '../../lib/csvRows.js';
import { problemText } from '../../lib/importProblem.js';
import { projectFile } from '../../lib/projectRoot.js';
import type { SourceMeasure, Unit } from '../../measures/model/measure.js';

export interface AxisUnit {
  readonly unit: Unit;
  readonly unitKind: SourceMeasure['unitKind'];
}

/** What a spelling that nobody has decided on is given. */
export const unknownUnit: AxisUnit = { unit: 'unknown', unitKind: 'other' };

const units: readonly Unit[] = [
  'percent',
  'percentagePoints',
  'ratePer1000',
  'ratePer10000',
  'ratePer100000',
  'number',
  'score',
  'ratio',
  'pounds',
  'days',
  'kilotonnes',
];
const kinds: readonly SourceMeasure['unitKind'][] = ['rate', 'count', 'other'];

/**
 * The unit of a measure by its y-axis text, letter for letter: the national file has no unit
 * column. A text that is not in the table has the unit `unknown` until someone decides.
 * @throws Error when our own table is at fault, which is a bug
 */
export function loadUnitByAxis(): ReadonlyMap<string, AxisUnit> {
  const file = 'unit-by-axis.csv';
  const text = readFileSync(projectFile('src', 'measures', 'reference', file), 'utf8');
  const table = parseCsvRows({ file, text }, ['axis_text', 'unit', 'unit_kind']);
  if (!table.ok) throw new Error(table.error.map(problemText).join('\n'));
  return new Map(
    table.value.rows.map((row) => {
      const unit = units.find((known) => known === row.text('unit'));
      const unitKind = kinds.find((known) => known === row.text('unit_kind'));
      if (unit === undefined || unitKind === undefined) {
        throw new Error(`${file}, line ${row.line}: no such unit or kind`);
      }
      return [row.text('axis_text'), { unit, unitKind }];
    }),
  );
}
