import { readFileSync } from 'node:fs';
import { parseCsv, type CsvTable } from '../../lib/csv.js';
import { problemText } from '../../lib/importProblem.js';
import { projectFile } from '../../lib/projectRoot.js';
import {
  areaId,
  type Area,
  type AreaLevel,
  type AreaPredecessor,
  type BoundaryChange,
} from '../model/area.js';

export interface AreaReference {
  readonly areas: readonly Area[];
  readonly predecessors: readonly AreaPredecessor[];
}

/**
 * Every area that figures may be about, and which came from which: our own register, kept in
 * `src/measures/reference`. England first, then the regions, current and former authorities.
 * @throws Error when the register itself is at fault, which is a bug
 */
export function loadAreaReference(): AreaReference {
  return {
    areas: rowsOf('areas.csv').map(toArea),
    predecessors: rowsOf('predecessors.csv').map(toPredecessor),
  };
}

type Row = (column: string) => string;

function rowsOf(file: string): readonly Row[] {
  const path = projectFile('src', 'measures', 'reference', file);
  const table = parseCsv({ file, text: readFileSync(path, 'utf8') });
  if (!table.ok) throw new Error(table.error.map(problemText).join('\n'));
  if (table.value.refused.length > 0) {
    throw new Error(table.value.refused.map(problemText).join('\n'));
  }
  return table.value.records.map(({ cells, line }) => (column) => {
    const cell = cells[columnIndex(table.value, column)];
    if (cell === undefined) throw new Error(`${file}, line ${line}: no column ${column}`);
    return cell;
  });
}

function columnIndex(table: CsvTable, column: string): number {
  return table.headings.indexOf(column);
}

function toArea(row: Row): Area {
  const gssCode = orNull(row('gss_code'));
  const regionId = orNull(row('region_id'));
  return {
    id: areaId(row('id')),
    name: row('name'),
    level: toLevel(row('level')),
    laCode: orNull(row('la_code')),
    gssCode,
    gssCodes: [...earlierCodes(row('earlier_gss_codes')), ...(gssCode === null ? [] : [gssCode])],
    regionId: regionId === null ? null : areaId(regionId),
    startedOn: orNull(row('started_on')),
    endedOn: orNull(row('ended_on')),
  };
}

/** `E10000022 to 2009-03-31|E06000048 to 2013-03-31`, oldest first. */
function earlierCodes(text: string): readonly string[] {
  return text === '' ? [] : text.split('|').map((code) => code.slice(0, 9));
}

function toPredecessor(row: Row): AreaPredecessor {
  return {
    areaId: areaId(row('area_id')),
    predecessorId: areaId(row('predecessor_id')),
    changedOn: row('changed_on'),
    change: toChange(row('change')),
  };
}

const levels: readonly AreaLevel[] = ['country', 'region', 'localAuthority', 'formerAuthority'];
const changes: readonly BoundaryChange[] = ['sameBoundary', 'changed', 'merged', 'split'];

function toLevel(text: string): AreaLevel {
  const level = levels.find((known) => known === text);
  if (level === undefined) throw new Error(`areas.csv: no such level: ${text}`);
  return level;
}

function toChange(text: string): BoundaryChange {
  const change = changes.find((known) => known === text);
  if (change === undefined) throw new Error(`predecessors.csv: no such change: ${text}`);
  return change;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
