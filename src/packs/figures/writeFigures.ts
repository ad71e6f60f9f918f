import { writeCsv } from '../../lib/writeCsv.js';
import type { AreaId, NeighbourSet } from '../../measures/model/area.js';
import type { NextUpdate, SourceMeasure } from '../../measures/model/measure.js';
import { observationStatuses } from '../../measures/model/observation.js';
import { noRow, type AreaRegister, type SeriesSet } from '../../measures/model/seriesSet.js';
import { toFigureCell } from './figureCell.js';
import { figureFiles, neighbourColumns, periodColumns, seriesColumns } from './figureFiles.js';

export interface FiguresToWrite {
  readonly release: {
    readonly source: string;
    readonly publisher: string;
    readonly title: string;
    readonly asAt: string;
    readonly licence: string;
    readonly contentHash: string;
  };
  readonly register: AreaRegister;
  readonly measures: readonly SourceMeasure[];
  /** By measure id. */
  readonly sets: ReadonlyMap<string, SeriesSet>;
  readonly neighbours: readonly NeighbourSet[];
}

/** The published figures of some measures as the files a pack carries: text by file name. */
export function writeFigures(figures: FiguresToWrite): ReadonlyMap<string, string> {
  const measures = figures.measures.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const codes = areaCodes(figures.register);
  const rows = measures.flatMap((measure) => toValueRows(measure, figures, codes));
  const release = { ...figures.release, figures: filledCells(rows) };
  return new Map([
    [figureFiles.release, `${JSON.stringify(release, null, 2)}\n`],
    [figureFiles.series, table(seriesColumns, measures.map(toSeriesRow))],
    [figureFiles.values, table([...periodColumns, ...codes.map((each) => each.code)], rows)],
    [figureFiles.neighbours, table(neighbourColumns, toNeighbourRows(figures))],
  ]);
}

function filledCells(rows: readonly (readonly string[])[]): number {
  return rows.reduce((sum, row) => sum + row.slice(periodColumns.length).filter(Boolean).length, 0);
}

interface AreaColumn {
  readonly code: string;
  readonly row: number;
}

/** Areas with a three-digit code, in the order of the codes, so that the file does not wander. */
function areaCodes(register: AreaRegister): readonly AreaColumn[] {
  return register.areas
    .flatMap((area, row) => (area.laCode === null ? [] : [{ code: area.laCode, row }]))
    .toSorted((a, b) => Number(a.code) - Number(b.code));
}

function table(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return writeCsv(columns, rows, '\n');
}

function toSeriesRow(measure: SourceMeasure): readonly string[] {
  return [
    measure.code,
    measure.topics.join('|'),
    measure.title,
    measure.chartTitle,
    measure.unit,
    measure.unitKind,
    measure.axisText,
    measure.polarity,
    measure.yearType,
    measure.decimals === null ? '' : String(measure.decimals),
    measure.hasBands ? 'yes' : 'no',
    measure.publisher,
    measure.lastUpdatedOn ?? '',
    nextUpdateText(measure.nextUpdate),
  ];
}

function nextUpdateText(next: NextUpdate): string {
  return next.kind === 'due' ? next.dueOn : next.kind;
}

function toValueRows(
  measure: SourceMeasure,
  { sets }: FiguresToWrite,
  codes: readonly AreaColumn[],
): readonly (readonly string[])[] {
  const set = sets.get(measure.id);
  if (set === undefined) return [];
  return set.periods.map((period, column) => [
    measure.code,
    period.printed,
    period.revision,
    period.kind,
    period.label,
    period.start ?? '',
    period.end ?? '',
    String(period.year),
    ...codes.map(({ row }) => cellText(set, row * set.periods.length + column)),
  ]);
}

function cellText(set: SeriesSet, cell: number): string {
  const index = set.statuses[cell] ?? noRow;
  const status = observationStatuses[index];
  if (status === undefined) return '';
  return status === 'value'
    ? toFigureCell({ status, value: set.values[cell] ?? Number.NaN, mark: null })
    : toFigureCell({ status, value: null, mark: set.marks.get(cell) ?? '' });
}

function toNeighbourRows({ neighbours, register }: FiguresToWrite): readonly (readonly string[])[] {
  const codeOf = (id: AreaId): string =>
    register.areas[register.indexById.get(id) ?? -1]?.laCode ?? '';
  const codesOf = (ids: NeighbourSet['neighbourIds']): string =>
    ids.map((id, index) => (id === null ? `-${index + 1}` : codeOf(id))).join('|');
  return neighbours
    .map((set) => [set.vintage, codeOf(set.areaId), codesOf(set.neighbourIds)])
    .toSorted((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
}
