import type { TableNote } from '../../../lib/downloads/downloadTable.js';
import { dayInWords } from '../../../lib/calendarDate.js';
import { measureTable } from '../../model/measureTable.js';
import type { MeasureFileInput } from './measureFile.js';

/** What to know about the figures in a measure's file: where they are from and how to read them. */
export function measureFileNotes({ judged, release }: MeasureFileInput): readonly TableNote[] {
  const { view, area } = judged;
  const { kpi } = view;
  const notes: (TableNote | null)[] = [
    { term: 'Area', text: area.name },
    kpi === null ? null : { term: 'What is counted', text: kpi.counted },
    release === undefined
      ? { term: 'Source', text: 'No release that is loaded gives this measure.' }
      : { term: 'Source', text: `${release.title}, ${release.publisher}` },
    release === undefined ? null : { term: 'As it stood on', text: dayInWords(release.asAt) },
    release === undefined ? null : { term: 'Licence', text: release.licence },
    {
      term: 'No value',
      text: 'A blank value is not known and is never nought. “Status” and “Why there is no value” say why; “Mark as printed” is what the publisher printed.',
    },
    {
      term: 'Whose figure',
      text: 'area: the area’s own. region, england: published for them. neighbours: the mean of the places it is set beside, not weighted by size, and blank where too few have a figure.',
    },
    {
      term: 'Percents',
      text: 'A percent of 28 is written 28. Published percents are never changed to add up to 100.',
    },
    ...(measureTable(judged)?.notes ?? []).map((text) => ({ term: 'Mind', text })),
    ...(kpi?.cautions ?? []).map((text) => ({ term: 'Mind', text })),
  ];
  return notes.filter((note) => note !== null);
}
