import { readFileSync } from 'node:fs';
import { parseCsvRows, type CsvRow } from '../../lib/csvRows.js';
import { problemText } from '../../lib/importProblem.js';
import { projectFile } from '../../lib/projectRoot.js';
import { areaId } from '../model/area.js';
import type { Override, OverrideAction } from '../model/override.js';

const columns = [
  'source',
  'code',
  'area_id',
  'periods',
  'only_value',
  'action',
  'to_area_id',
  'reason',
  'reference',
] as const;

type OverrideRow = CsvRow<(typeof columns)[number]>;

/**
 * The known wrong figures of all sources, from `src/measures/reference/overrides.csv`.
 * @throws Error when the table itself is at fault, which is a bug
 */
export function loadOverrides(): readonly Override[] {
  const file = 'overrides.csv';
  const text = readFileSync(projectFile('src', 'measures', 'reference', file), 'utf8');
  const table = parseCsvRows({ file, text }, columns);
  if (!table.ok) throw new Error(table.error.map(problemText).join('\n'));
  const [refused] = table.value.refused;
  if (refused !== undefined) throw new Error(problemText(refused));
  return table.value.rows.map(toOverride);
}

function toOverride(row: OverrideRow): Override {
  const periods = row.text('periods');
  const onlyValue = row.text('only_value');
  return {
    source: row.text('source'),
    code: row.text('code'),
    areaId: areaId(row.text('area_id')),
    periods: periods === 'all' ? 'all' : periods.split('|'),
    onlyValue: onlyValue === '' ? null : Number(onlyValue),
    action: toAction(row),
    reason: row.text('reason'),
    reference: row.text('reference'),
  };
}

function toAction(row: OverrideRow): OverrideAction {
  const action = row.text('action');
  if (action === 'withhold') return { kind: 'withhold' };
  if (action === 'reassign') return { kind: 'reassign', toAreaId: areaId(row.text('to_area_id')) };
  throw new Error(`overrides.csv, line ${row.line}: no such action: ${action}`);
}
