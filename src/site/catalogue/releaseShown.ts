import { dayInWords, londonDate } from '../../lib/calendarDate.js';
import type { SourceRelease } from '../../measures/model/sourceRelease.js';
import type { ReleaseSize } from '../../measures/store/releaseSizeQueries.js';
import { howLate } from '../../plan/model/howLate.js';
import { licenceAddress } from '../../lib/openLicence.js';

export interface ReleaseShown {
  readonly id: number;
  readonly title: string;
  readonly facts: readonly {
    readonly term: string;
    readonly text: string;
    readonly href: string | null;
  }[];
}

/** A release with its age and what is held of it. */
export function toReleaseShown(
  release: SourceRelease,
  { sizes, today }: { readonly sizes: readonly ReleaseSize[]; readonly today: string },
): ReleaseShown {
  const { id, title, publisher, licence, asAt, importedAt } = release;
  const size = sizes.find(({ releaseId }) => releaseId === id);
  const fact = (term: string, text: string, href: string | null = null) => ({ term, text, href });
  return {
    id,
    title,
    facts: [
      fact('Publisher', publisher),
      fact('As at', `${dayInWords(asAt)}, ${howLate(asAt, today)} old`),
      ...(size === undefined
        ? []
        : [
            fact('What we hold of it', scopeOf(size)),
            fact('Measures', size.measures.toLocaleString('en-GB')),
            fact('Cells of figures', size.cells.toLocaleString('en-GB')),
          ]),
      fact('Loaded here on', dayInWords(londonDate(importedAt))),
      fact('Licence', licence, licenceAddress(licence)),
    ],
  };
}

function scopeOf({ coverage }: ReleaseSize): string {
  return coverage === 'whole'
    ? 'The whole file'
    : 'Only the plan’s own measures, and the same for groups of children';
}
