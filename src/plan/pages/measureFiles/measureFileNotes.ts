import type { TableNote } from '../../../lib/downloads/downloadTable.js';
import { measureTable } from '../../model/measureTable.js';
import type { MeasureFileInput } from './measureFile.js';
import { originNotes, readingNotes } from './originNotes.js';

/** What to know about the figures in a measure's file: where they are from and how to read them. */
export function measureFileNotes(input: MeasureFileInput): readonly TableNote[] {
  const { judged, release, beside = null } = input;
  const { kpi } = judged.view;
  return [
    { term: 'Area', text: judged.area.name },
    ...(beside === null ? [] : [{ term: 'Set beside', text: beside }]),
    ...(kpi === null ? [] : [{ term: 'What is counted', text: kpi.counted }]),
    ...originNotes(release),
    {
      term: 'Whose figure',
      text: 'area: the area’s own. region, england: published for them. neighbours: the mean of the places it is set beside, not weighted by size, and blank where too few have a figure.',
    },
    ...readingNotes,
    ...(measureTable(judged)?.notes ?? []).map((text) => ({ term: 'Mind', text })),
    ...(kpi?.cautions ?? []).map((text) => ({ term: 'Mind', text })),
  ];
}
