import type { DownloadTable, TableCell } from '../../../lib/downloads/downloadTable.js';
import { figureFormat } from '../../../measures/model/figureFormat.js';
import { periodName } from '../../../measures/model/periodName.js';
import { figureText } from '../../../measures/model/figureText.js';
import { hasEnglandBeside } from '../../../measures/model/sentence.js';
import type { SeriesPoint } from '../../../measures/model/seriesSet.js';
import type { SourceRelease } from '../../../measures/model/sourceRelease.js';
import { comparatorSeries, ownSeries } from '../../model/comparatorSeries.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import { wordingOf } from '../../model/judgedSentence.js';
import { measureFileNotes } from './measureFileNotes.js';
import { dayCell, originCells } from './originNotes.js';

export interface MeasureFileInput {
  readonly judged: JudgedMeasure;
  /** `undefined` where no release gives the measure. */
  readonly release: SourceRelease | undefined;
  /** `the 10 areas most like Dorset, as …`; left out or `null` where the area is set beside none. */
  readonly beside?: string | null;
}

const columns = [
  { key: 'measure_id', heading: 'Measure id' },
  { key: 'measure', heading: 'Measure' },
  { key: 'unit', heading: 'Unit' },
  { key: 'area_code', heading: 'Area code' },
  { key: 'area', heading: 'Area' },
  { key: 'series', heading: 'Whose figure' },
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

/**
 * The figures of a measure's page as a table to take away: the area's own, its region's, England's
 * and the mean of the places it is set beside, a row for each period, oldest first. Values have the
 * precision of the source; a cell without one says why.
 */
export function measureFile(input: MeasureFileInput): DownloadTable {
  const { view, area } = input.judged;
  return {
    fileName: `${view.id}-${area.id}`,
    title: `${view.title}: ${area.name}`,
    columns,
    rows: seriesShown(input.judged).flatMap((each) => rowsOf(input, each)),
    notes: measureFileNotes(input),
  };
}

interface NamedSeries {
  readonly role: 'area' | 'region' | 'england' | 'neighbours';
  readonly name: string;
  readonly code: string | null;
  readonly points: readonly SeriesPoint[];
}

function seriesShown(judged: JudgedMeasure): readonly NamedSeries[] {
  const { figures, area, view } = judged;
  if (figures === null) return [];
  const { areas } = figures.benchmark.comparators.register;
  const codeOf = (name: string) => {
    const found = areas.find((each) => each.name === name);
    return found?.gssCode ?? found?.laCode ?? null;
  };
  const own: NamedSeries = {
    role: 'area',
    name: area.name,
    code: area.gssCode ?? area.laCode,
    points: ownSeries(figures),
  };
  const others = comparatorSeries(judged)
    // A mean of totals follows the size of the places, so no page shows one.
    .filter(({ role }) => role !== 'neighbours' || hasEnglandBeside(view))
    .map(({ role, name, series }) => ({
      role,
      name,
      code: role === 'neighbours' ? null : codeOf(name),
      points: series,
    }));
  return [own, ...others];
}

function rowsOf(
  { judged, release }: MeasureFileInput,
  { role, name, code, points }: NamedSeries,
): readonly (readonly TableCell[])[] {
  const { view, area } = judged;
  const { unit, decimals } = wordingOf(judged);
  const format = figureFormat(unit, decimals);
  return points.map((point) => {
    const { period, value, status, mark } = point;
    return [
      view.id,
      view.title,
      view.unit,
      code,
      name,
      role,
      periodName(period),
      period.printed,
      dayCell(period.start),
      dayCell(period.end),
      value === null ? null : { value, decimals: view.decimals ?? 0 },
      status,
      mark,
      value === null
        ? whyNoValue(role, figureText(point, format, role === 'area' ? area : undefined))
        : null,
      period.revision,
      ...originCells(release),
    ];
  });
}

/** A mean is missing for want of figures, as the page says it. */
function whyNoValue(role: NamedSeries['role'], words: string): string {
  return role === 'neighbours' ? 'too few figures' : words;
}
