import type { NumberFormat } from '../../lib/decimal.js';
import type { TableCell } from '../../lib/downloads/downloadTable.js';
import type { Area } from '../../measures/model/area.js';
import { figureFormat, publishedDecimals } from '../../measures/model/figureFormat.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import { periodName } from '../../measures/model/periodName.js';
import { selectFigures, type SelectedMeasure } from '../../measures/model/selection.js';
import type { SeriesPeriod, SeriesPoint, SeriesSet } from '../../measures/model/seriesSet.js';
import type { SourceRelease } from '../../measures/model/sourceRelease.js';
import type { MeasureView } from '../../plan/model/measureView.js';
import type { Selection } from './readSelection.js';
import type { ViewFigures } from './tableFigures.js';

/** One row for each measure, area and period. */
export const tableColumns = [
  { key: 'measure_id', heading: 'Measure id' },
  { key: 'measure', heading: 'Measure' },
  { key: 'unit', heading: 'Unit' },
  { key: 'area_code', heading: 'Area code' },
  { key: 'area', heading: 'Area' },
  { key: 'level', heading: 'Kind of area' },
  { key: 'period', heading: 'Period' },
  { key: 'period_start', heading: 'First day of the period' },
  { key: 'period_end', heading: 'Last day of the period' },
  { key: 'value', heading: 'Figure' },
  { key: 'status', heading: 'Whether there is a figure, or why not' },
  { key: 'mark', heading: 'Mark as published' },
  { key: 'revision', heading: 'Final, revised or provisional' },
  { key: 'release', heading: 'Publication' },
  { key: 'as_at', heading: 'Figures as at' },
] as const;

/** A measure with the figures of it that were asked for. */
export interface ChosenFigures {
  readonly view: MeasureView;
  readonly format: NumberFormat;
  readonly release: SourceRelease | undefined;
  readonly selected: SelectedMeasure;
}

type Wanted = Pick<Selection, 'areas' | 'years'>;

/** The figures asked for; undefined for a measure that has none at all. */
export function chooseFigures(
  { register, releaseByMeasure }: Pick<MeasureSnapshot, 'register' | 'releaseByMeasure'>,
  { view, set }: ViewFigures,
  { areas, years }: Wanted,
): ChosenFigures | undefined {
  if (set === undefined) return undefined;
  const rows = areas.map(({ id }) => register.indexById.get(id) ?? -1);
  const asked = { measures: [view.id], areas: rows, ...years };
  const [selected] = selectFigures(new Map([[view.id, set]]), asked);
  if (selected === undefined) return undefined;
  const release = releaseByMeasure.get(view.sources[0]?.id ?? '');
  return { view, format: formatOf(view, set), release, selected };
}

function formatOf({ unit, decimals }: MeasureView, { values }: SeriesSet): NumberFormat {
  return figureFormat(unit, decimals ?? publishedDecimals(values));
}

/** What stands in the first three columns of all rows of a measure. */
export function measureCells({ view }: ChosenFigures): readonly TableCell[] {
  return [view.id, view.title, view.unit];
}

export function areaCells({ gssCode, laCode, name, level }: Area): readonly TableCell[] {
  return [gssCode ?? laCode, name, level];
}

export function periodCells(period: SeriesPeriod): readonly TableCell[] {
  return [periodName(period), dayCell(period.start), dayCell(period.end)];
}

export function figureCells(
  { value, status, mark }: SeriesPoint,
  { format }: Pick<ChosenFigures, 'format'>,
): readonly TableCell[] {
  return [value === null ? null : { value, decimals: format.decimals }, status, mark];
}

export function originCells(
  { revision }: SeriesPeriod,
  { release }: Pick<ChosenFigures, 'release'>,
): readonly TableCell[] {
  return [revision, release?.title ?? null, dayCell(release?.asAt ?? null)];
}

function dayCell(day: string | null): TableCell {
  return day === null ? null : { day };
}
