import { dayInWords } from '../../lib/calendarDate.js';
import { countOf } from '../../lib/words.js';
import { figureFormat } from '../../measures/model/figureFormat.js';
import { figureText } from '../../measures/model/figureText.js';
import type { FigureAt } from '../../measures/model/judgement.js';
import { periodWords } from '../../measures/model/periodWords.js';
import { lifecycleGroup } from '../../plan/model/lifecycle.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import { wordingOf } from '../../plan/model/judgedSentence.js';
import { numberedParagraph, paragraph, type Block } from '../document/block.js';
import type { Section } from '../document/reportDocument.js';
import { cell, missingCell, row, type Cell, type Table } from '../document/table.js';
import type { QuarterlyMaterial } from './assembleQuarterly.js';
import type { FigureChange } from './figureChanges.js';

/** What changed in the figures since the quarter before and by which release; what was due. */
export function changesSection(material: QuarterlyMaterial): Section {
  const due = dueMeasures(material);
  return {
    id: 'changes',
    heading: 'What changed in the figures',
    isNumbered: true,
    accent: null,
    lead: null,
    blocks: changeBlocks(material),
    parts:
      due.length === 0
        ? []
        : [
            {
              id: 'due',
              heading: 'Figures that were due and have not been loaded',
              blocks: dueBlocks(material, due),
            },
          ],
  };
}

function changeBlocks(material: QuarterlyMaterial): readonly Block[] {
  const { changes, before } = material;
  const { changed, isFirst } = changes;
  if (isFirst) return [firstQuarter(material)];
  if (changed.length === 0) {
    return [
      numberedParagraph(
        `No figure is different from ${before.title}: no new release of the national figures was loaded in this quarter.`,
      ),
    ];
  }
  return [
    numberedParagraph(
      `${countOf(changed.length, 'measure')} ${hasOrHave(changed.length)} a newest figure that is not what it was in ${before.title}.`,
    ),
    { kind: 'table', table: changesTable(material) },
  ];
}

function firstQuarter({ changes, figures }: QuarterlyMaterial): Block {
  const [release] = figures.snapshot.releases;
  const from =
    release === undefined
      ? 'No figures have been loaded yet.'
      : `They come from ${release.title}, as it stood on ${dayInWords(release.asAt)}.`;
  const count = changes.changed.length;
  return numberedParagraph(
    `This is the first quarter with figures, so there is no quarter before to set them beside. ${countOf(count, 'measure')} of the plan ${hasOrHave(count)} at least one figure. ${from}`,
  );
}

function hasOrHave(count: number): string {
  return count === 1 ? 'has' : 'have';
}

function changesTable({ changes, before }: QuarterlyMaterial): Table {
  return {
    id: 'changes-table',
    caption: `Figures that changed since ${before.title}`,
    columns: [
      { heading: 'Measure', kind: 'text' },
      { heading: 'Was', kind: 'text' },
      { heading: 'Now', kind: 'text' },
      { heading: 'By which release', kind: 'text' },
    ],
    rows: changes.changed.map(changeRow),
  };
}

function changeRow({ judged, was, now, release }: FigureChange) {
  return row(judged.view.title, [
    figureCell(judged, was),
    figureCell(judged, now),
    release === null
      ? missingCell('not known')
      : cell(`${release.title}, ${dayInWords(release.asAt)}`),
  ]);
}

function figureCell(judged: JudgedMeasure, figure: FigureAt | null): Cell {
  if (figure === null) return missingCell('no figure');
  const { unit, decimals } = wordingOf(judged);
  const text = figureText(figure, figureFormat(unit, decimals), judged.area);
  return cell(`${text}, ${periodWords(figure.period)}`);
}

interface DueMeasure {
  readonly judged: JudgedMeasure;
  readonly dueOn: string;
}

/** Measures whose publisher's next date fell before the end of the quarter; ended ones never wait. */
function dueMeasures({ judged, quarter }: QuarterlyMaterial): readonly DueMeasure[] {
  return judged
    .flatMap((each): readonly DueMeasure[] => {
      const { kpi, sources } = each.view;
      if (kpi !== null && lifecycleGroup(kpi) === 'ended') return [];
      const next = sources[0]?.nextUpdate;
      return next?.kind === 'due' && next.dueOn <= quarter.end
        ? [{ judged: each, dueOn: next.dueOn }]
        : [];
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

function dueBlocks({ quarter }: QuarterlyMaterial, due: readonly DueMeasure[]): readonly Block[] {
  return [
    paragraph(
      `The publisher’s date for the next figure of ${countOf(due.length, 'measure')} had passed by ${dayInWords(quarter.end)}. What this report shows for them may be out of date.`,
    ),
    {
      kind: 'table',
      table: {
        id: 'due-table',
        caption: 'Measures whose next figure was due',
        columns: [
          { heading: 'Measure', kind: 'text' },
          { heading: 'Was due', kind: 'text' },
          { heading: 'Newest we have', kind: 'text' },
        ],
        rows: due.map(({ judged, dueOn }) =>
          row(judged.view.title, [
            cell(dayInWords(dueOn)),
            figureCell(judged, judged.figures?.comparison.latestWithValue ?? null),
          ]),
        ),
      },
    },
  ];
}
