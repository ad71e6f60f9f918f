import { monthInWords } from '../../lib/calendarDate.js';
import type { NumberFormat } from '../../lib/decimal.js';
import type { Area } from '../../measures/model/area.js';
import { figureText } from '../../measures/model/figureText.js';
import { periodName } from '../../measures/model/periodName.js';
import type { SeriesPeriod, SeriesPoint } from '../../measures/model/seriesSet.js';
import { measurePath } from '../../paths/measures.js';
import { isDated } from '../../plan/model/chartPoints.js';
import type { TableDownloadInput } from './tableDownload.js';
import { comparabilityNotes } from './tableNotes.js';
import { chooseFigures, type ChosenFigures } from './tableRows.js';

/** One measure as a table on the page: a row for each place, a column for each period. */
export interface ScreenTable {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Said once for all cells: `per 10,000`; `null` where each cell says it. */
  readonly unit: string | null;
  readonly periods: readonly ScreenPeriod[];
  readonly rows: readonly ScreenRow[];
  readonly notes: readonly string[];
}

export interface ScreenPeriod {
  readonly name: string;
  /** `provisional`, `revised`; `null` for final figures. */
  readonly revision: string | null;
}

export interface ScreenRow {
  readonly name: string;
  /** What kind of place it is, where it is no council area of today. */
  readonly kind: string | null;
  /** The plan's own area. */
  readonly isOurs: boolean;
  readonly cells: readonly ScreenCell[];
}

export interface ScreenCell {
  readonly text: string;
  /** Words in place of a figure. */
  readonly isGap: boolean;
}

export interface ScreenTables {
  readonly tables: readonly ScreenTable[];
  readonly cellsShown: number;
}

/** What a page can hold; more is shown as far as whole rows fit. */
export const mostOnScreen = 25_000;

/** The tables of the page, measure after measure, cut at the last whole row that fits. */
export function screenTables(input: TableDownloadInput, most: number): ScreenTables {
  const { snapshot, selection, figures } = input;
  const tables: ScreenTable[] = [];
  let left = most;
  for (const each of figures) {
    const chosen = chooseFigures(snapshot, each, selection);
    const width = chosen?.selected.periods.length ?? 0;
    if (chosen === undefined || width === 0) continue;
    const fitting = Math.min(selection.areas.length, Math.floor(left / width));
    if (fitting === 0) break;
    tables.push(toTable(chosen, selection.areas.slice(0, fitting), input));
    left -= fitting * width;
    if (fitting < selection.areas.length) break;
  }
  return { tables, cellsShown: most - left };
}

function toTable(
  chosen: ChosenFigures,
  areas: readonly Area[],
  { plan }: TableDownloadInput,
): ScreenTable {
  const { view, format, selected } = chosen;
  // A long unit is said once: `points` in every cell makes a wide table.
  const isLong = format.suffix.length > 1;
  const inCells = isLong ? { ...format, suffix: '' } : format;
  const rows = areas.map((area, row) => ({
    name: area.name,
    kind: kindOf(area),
    isOurs: area.id === plan.areaId,
    cells: (selected.rows[row]?.points ?? []).map((point) => toCell(point, inCells, area)),
  }));
  return {
    id: view.id,
    title: view.title,
    href: measurePath(view.id),
    unit: isLong ? format.suffix.trim() : null,
    periods: selected.periods.map(toPeriod),
    rows,
    notes: comparabilityNotes(view, selected.periods, rows),
  };
}

function toCell(point: SeriesPoint, format: NumberFormat, area: Area): ScreenCell {
  return { text: figureText(point, format, area), isGap: point.value === null };
}

function toPeriod(period: SeriesPeriod): ScreenPeriod {
  const { revision } = period;
  return {
    name: isDated(period) ? periodName(period) : 'Year not given',
    revision: revision === 'final' ? null : revision,
  };
}

function kindOf({ level, endedOn }: Area): string | null {
  if (level === 'region') return 'region';
  if (endedOn === null) return null;
  return `until ${monthInWords(endedOn)} ${endedOn.slice(0, 4)}`;
}
