import type { DownloadTable, TableCell, TableNote } from '../../../lib/downloads/downloadTable.js';
import { periodName } from '../../../measures/model/periodName.js';
import { whyNoFigure } from '../../../measures/model/figureText.js';
import { authoritiesInOrder, similarHeading, type AuthorityFigure } from '../authorityTable.js';
import type { MeasureFileInput } from './measureFile.js';
import { dayCell, originCells, originNotes, readingNotes } from './originNotes.js';

/**
 * Every authority's newest figure as a table to take away: the table below the bars, in its order,
 * lowest first. Values have the precision of the source; a cell without one says why.
 */
export function placesFile(input: MeasureFileInput): DownloadTable {
  const { view, area, figures } = input.judged;
  const authorities = figures === null ? [] : authoritiesInOrder(input.judged, figures);
  return {
    fileName: `${view.id}-${area.id}-places`,
    title: `${view.title}: every authority`,
    columns: [
      { key: 'measure_id', heading: 'Measure id' },
      { key: 'measure', heading: 'Measure' },
      { key: 'unit', heading: 'Unit' },
      { key: 'area_code', heading: 'Area code' },
      { key: 'area', heading: 'Authority' },
      { key: 'period', heading: 'Period' },
      { key: 'period_as_printed', heading: 'Period as printed' },
      { key: 'period_start', heading: 'First day' },
      { key: 'period_end', heading: 'Last day' },
      { key: 'value', heading: 'Value' },
      { key: 'status', heading: 'Status' },
      { key: 'mark', heading: 'Mark as printed' },
      { key: 'why_no_value', heading: 'Why there is no value' },
      { key: 'similar', heading: similarHeading(input.judged) },
      { key: 'revision', heading: 'Revision' },
      { key: 'release', heading: 'Release' },
      { key: 'as_at', heading: 'As it stood on' },
    ],
    rows: authorities.map((each) => rowOf(input, each)),
    notes: notesOf(input),
  };
}

function rowOf({ judged, release }: MeasureFileInput, each: AuthorityFigure): readonly TableCell[] {
  const { view } = judged;
  const { period, value, status, mark } = each;
  return [
    view.id,
    view.title,
    view.unit,
    each.code,
    each.name,
    periodName(period),
    period.printed,
    dayCell(period.start),
    dayCell(period.end),
    value === null ? null : { value, decimals: view.decimals ?? 0 },
    status,
    mark,
    value === null ? whyNoFigure(status, mark) : null,
    each.isSimilar ? 'yes' : null,
    period.revision,
    ...originCells(release),
  ];
}

function notesOf({ judged, release, beside = null }: MeasureFileInput): readonly TableNote[] {
  const { view, area } = judged;
  return [
    { term: 'Area', text: `Every authority in England. Marked: those set beside ${area.name}.` },
    ...(beside === null ? [] : [{ term: 'Set beside', text: beside }]),
    ...(view.kpi === null ? [] : [{ term: 'What is counted', text: view.kpi.counted }]),
    ...originNotes(release),
    { term: 'Order', text: 'Lowest first. After them, by name, the places without a figure.' },
    ...readingNotes,
    ...(view.kpi?.cautions ?? []).map((text) => ({ term: 'Mind', text })),
  ];
}
