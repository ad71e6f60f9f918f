import { dayInWords } from '../../lib/calendarDate.js';
import type { TableNote } from '../../lib/downloads/downloadTable.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import type { MeasureView } from '../../plan/model/measureView.js';

/** Where the figures of a file come from, each publication once, and what its marks mean. */
export function fileNotes(
  { releaseByMeasure }: Pick<MeasureSnapshot, 'releaseByMeasure'>,
  views: readonly MeasureView[],
): readonly TableNote[] {
  const releases = new Set(
    views.flatMap(({ sources }) => sources.flatMap(({ id }) => releaseByMeasure.get(id) ?? [])),
  );
  return [
    ...[...releases].flatMap(({ title, publisher, asAt, licence }) => [
      { term: 'Source', text: `${title}, ${publisher}` },
      { term: 'As at', text: dayInWords(asAt) },
      { term: 'Licence', text: licence },
    ]),
    {
      term: 'Empty figure',
      text: 'No figure is published, for the reason beside it. It is never nought.',
    },
    {
      term: 'Mark as published',
      text: 'What the publisher printed in place of a figure: c for hidden to protect people, - for not published.',
    },
  ];
}
