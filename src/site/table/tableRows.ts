import type { NumberFormat } from '../../lib/decimal.js';
import type { TableCell } from '../../lib/downloads/downloadTable.js';
import type { Area } from '../../measures/model/area.js';
import { figureFormat, publishedDecimals } from '../../measures/model/figureFormat.js';
import { periodName } from '../../measures/model/periodName.js';
import { figureText } from '../../measures/model/figureText.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
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
  { key: 'period_as_printed', heading: 'Period as printed' },
  { key: 'period_start', heading: 'First day' },
  { key: 'period_end', heading: 'Last day' },
  { key: 'value', heading: 'Value' },
  { key: 'status', heading: 'Status' },
  { key: 'mark', heading: 'Mark as printed' },
  { key: 'why_no_value', heading: 'Why there is no value' },
  { key: 'revision', heading: 'Revision' },
  { key: 'release', heading: 'Release' },
  { key: 'as_at', heading: 'As it stood on' },
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
  return [periodName(period), period.printed, dayCell(period.start), dayCell(period.end)];
}

/** The figure, or its status and mark and the words that the page has in its place. */
export function figureCells(
  point: SeriesPoint,
  { format }: Pick<ChosenFigures, 'format'>,
  area: Area,
): readonly TableCell[] {
  const { value, status, mark } = point;
  if (value === null) return [null, status, mark, figureText(point, format, area)];
  return [{ value, decimals: format.decimals }, status, null, null];
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
