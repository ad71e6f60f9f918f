import { dayInWords } from '../../../lib/calendarDate.js';
import type { TableCell, TableNote } from '../../../lib/downloads/downloadTable.js';
import type { SourceRelease } from '../../../measures/model/sourceRelease.js';

/** Where a file's figures are from, how old they are and how they may be used. */
export function originNotes(release: SourceRelease | undefined): readonly TableNote[] {
  if (release === undefined) {
    return [{ term: 'Source', text: 'No release that is loaded gives this measure.' }];
  }
  return [
    { term: 'Source', text: `${release.title}, ${release.publisher}` },
    { term: 'As it stood on', text: dayInWords(release.asAt) },
    { term: 'Licence', text: release.licence },
  ];
}

/** The same for each row of a file. */
export function originCells(release: SourceRelease | undefined): readonly TableCell[] {
  return [release?.title ?? null, dayCell(release?.asAt ?? null)];
}

/** How to read the figures and the cells without one. */
export const readingNotes: readonly TableNote[] = [
  {
    term: 'No value',
    text: 'A blank value is not known and is never nought. “Status” and “Why there is no value” say why; “Mark as printed” is what the publisher printed.',
  },
  {
    term: 'Percents',
    text: 'A percent of 28 is written 28. Published percents are never changed to add up to 100.',
  },
];

export function dayCell(day: string | null): TableCell {
  return day === null ? null : { day };
}
