import { countOf } from '../../../lib/words.js';
import type { DataColumn, DataRow } from '../../../web/components/DataTable.js';
import { directionWords } from '../../../web/components/direction.js';
import type { ImportPreview, VerdictMove, WordsMove } from '../../model/importPreview.js';
import type { ReleaseChanges } from '../../model/releaseContent.js';

export interface PreviewTable {
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

export interface PreviewModel {
  /** What to know before anything else. */
  readonly warnings: readonly string[];
  readonly counts: PreviewTable;
  readonly measures: PreviewTable;
  readonly verdictsLead: string;
  /** `null` where nothing would be said otherwise. */
  readonly verdicts: PreviewTable | null;
}

export function toPreviewModel(preview: ImportPreview): PreviewModel {
  const { changes, measures, measuresInAll, verdicts } = preview;
  return {
    warnings: warningsOf(preview),
    counts: {
      caption: `Figures of all ${countOf(measuresInAll, 'measure')}, beside those in force`,
      columns: [{ heading: 'Figures and marks' }, { heading: 'How many', isNumeric: true }],
      rows: changeKinds.map(([kind, heading]) => ({
        heading,
        cells: [changes[kind].toLocaleString('en-GB')],
      })),
    },
    measures: {
      caption: `The ${countOf(measures.length, 'measure')} with a change`,
      columns: [
        { heading: 'Measure' },
        ...changeKinds.map(([, heading]) => ({ heading, isNumeric: true })),
      ],
      rows: measures.map((measure) => ({
        heading: measure.title,
        cells: changeKinds.map(([kind]) => measure[kind].toLocaleString('en-GB')),
      })),
    },
    verdictsLead: verdictsLead(preview),
    verdicts: verdicts.length === 0 ? null : verdictTable(verdicts),
  };
}

const changeKinds = [
  ['added', 'New'],
  ['revised', 'Revised'],
  ['unchanged', 'Unchanged'],
  ['gone', 'No longer given'],
] as const satisfies readonly (readonly [keyof ReleaseChanges, string])[];

function warningsOf(preview: ImportPreview): readonly string[] {
  const { isRemade, isNewest, known, measuresKept, changes } = preview;
  return [
    isRemade
      ? 'This preview was worked out again, because other figures came into force after the first.'
      : null,
    isNewest
      ? null
      : 'Newer figures are loaded already and stay in force. These would be kept for the past.',
    known?.isWithdrawn === true
      ? 'These very figures were loaded before and withdrawn. Accepting them puts them back in force.'
      : null,
    known?.isWithdrawn === false
      ? 'The plan pack brought a part of this publication. Accepting it adds the rest.'
      : null,
    changes.gone > 0
      ? `${countWords(changes.gone)} in force now ${changes.gone === 1 ? 'is' : 'are'} not in these files. Check that the files are whole.`
      : null,
    measuresKept > 0
      ? `${countOf(measuresKept, 'measure')} of the source ${measuresKept === 1 ? 'is' : 'are'} not in these files and ${measuresKept === 1 ? 'keeps its' : 'keep their'} figures.`
      : null,
  ].filter((warning) => warning !== null);
}

function countWords(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'figure or mark' : 'figures and marks'}`;
}

function verdictsLead({ verdicts, planMeasures }: ImportPreview): string {
  const all = countOf(planMeasures, 'measure');
  if (verdicts.length === 0) {
    return `Nothing that we say of the plan’s ${all} would change.`;
  }
  const directions = verdicts.filter(({ direction }) => direction !== null).length;
  return `Of the plan’s ${all}, we would judge the direction of ${directions} otherwise. We would say something else of ${verdicts.length}.`;
}

const whatWords: Readonly<Record<WordsMove['what'], string>> = {
  pace: 'Pace beside other places',
  newestFigure: 'Newest figure',
  england: 'England',
  place: 'Place among authorities',
};

/** Measures whose direction moves come first. */
function verdictTable(verdicts: readonly VerdictMove[]): PreviewTable {
  const sorted = verdicts.toSorted(
    (a, b) => Number(a.direction === null) - Number(b.direction === null),
  );
  return {
    caption: 'Each thing that we would say otherwise',
    columns: [
      { heading: 'Measure' },
      { heading: 'What' },
      { heading: 'Now' },
      { heading: 'With these figures' },
    ],
    rows: sorted.flatMap(({ title, direction, words }) => [
      ...(direction === null
        ? []
        : [
            {
              heading: title,
              cells: ['Direction', directionWords(direction.from), directionWords(direction.to)],
            },
          ]),
      ...words.map(({ what, from, to }) => ({
        heading: title,
        cells: [whatWords[what], from, to],
      })),
    ]),
  };
}
