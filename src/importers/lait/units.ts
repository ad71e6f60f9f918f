import { readFileSync } from 'node:fs';
import { parseCsvRows } from '../../lib/csvRows.js';
import { problemText } from '../../lib/importProblem.js';
import { projectFile } from '../../lib/projectRoot.js';
import type { Unit, UnitKind } from '../../measures/model/measure.js';
import { toUnit, toUnitKind } from '../../measures/model/measureWords.js';

export interface AxisUnit {
  readonly unit: Unit;
  readonly unitKind: UnitKind;
}

/** What a spelling that nobody has decided on is given. */
export const unknownUnit: AxisUnit = { unit: 'unknown', unitKind: 'other' };

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
      const unit = toUnit(row.text('unit'));
      return [row.text(key), { unit, unitKind: toUnitKind(row.text('unit_kind')) }];
    }),
  );
}
