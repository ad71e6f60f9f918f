import { dayInWords } from '../../../lib/calendarDate.js';
import type { TableNote } from '../../../lib/downloads/downloadTable.js';
import type { GroupsDownloadInput } from './groupsDownload.js';
import { groupNotes } from './groupWords.js';

/** Where the figures come from, and what the columns mean. */
export function groupsDownloadNotes({
  area,
  groups,
  releases,
}: GroupsDownloadInput): readonly TableNote[] {
  const [newest] = releases;
  const source: readonly TableNote[] =
    newest === undefined
      ? []
      : [
          { term: 'Source', text: `${newest.title}, ${newest.publisher}` },
          { term: 'As at', text: dayInWords(newest.asAt) },
          { term: 'Licence', text: newest.licence },
        ];
  const notes = new Set(groups.dimensions.flatMap(groupNotes));
  return [
    ...source,
    { term: 'Area', text: area.name },
    { term: 'What is counted', text: groups.family.title },
    {
      term: 'Gap',
      text: 'How much worse the group fares than those it is set against. Below nought it fares better.',
    },
    {
      term: 'Empty figure',
      text: 'No figure is published, for the reason beside it. It is never nought.',
    },
    ...[...notes].map((text) => ({ term: 'Note', text })),
  ];
}
