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

/** Finds the unit of a measure; undefined where nobody has decided on its axis text. */
export type FindUnit = (code: string, axisText: string) => AxisUnit | undefined;

/**
 * The unit of a measure by its y-axis text, letter for letter, because the national file has no
 * unit column; by its code where the axis text is known to be wrong. A text that is not in the
 * table has the unit `unknown` until someone decides.
 * @throws Error when our own tables are at fault, which is a bug
 */
export function loadUnits(): FindUnit {
  const byAxis = loadUnitTable('unit-by-axis.csv', 'axis_text');
  const byCode = loadUnitTable('unit-by-code.csv', 'code');
  return (code, axisText) => byCode.get(code) ?? byAxis.get(axisText);
}

function loadUnitTable(file: string, key: string): ReadonlyMap<string, AxisUnit> {
  const text = readFileSync(projectFile('src', 'measures', 'reference', file), 'utf8');
  const table = parseCsvRows({ file, text }, [key, 'unit', 'unit_kind']);
  if (!table.ok) throw new Error(table.error.map(problemText).join('\n'));
  return new Map(
    table.value.rows.map((row) => {
      const unit = units.find((known) => known === row.text('unit'));
      const unitKind = kinds.find((known) => known === row.text('unit_kind'));
      if (unit === undefined || unitKind === undefined) {
        throw new Error(`${file}, line ${row.line}: no such unit or kind`);
      }
      return [row.text(key), { unit, unitKind }];
    }),
  );
}
