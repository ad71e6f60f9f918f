import { dayInWords } from '../../lib/calendarDate.js';
import { countOf, wordList } from '../../lib/words.js';
import { figureFormat } from '../../measures/model/figureFormat.js';
import { figureText, type FigureCell } from '../../measures/model/figureText.js';
import type { SourceRelease } from '../../measures/model/sourceRelease.js';
import { periodName } from '../../measures/model/periodName.js';
import { periodWords } from '../../measures/model/periodWords.js';
import { lifecycleGroup } from '../../plan/model/lifecycle.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import { wordingOf } from '../../plan/model/judgedSentence.js';
import { numberedParagraph, paragraph, type Block } from '../document/block.js';
import type { Section } from '../document/reportDocument.js';
import { cell, missingCell, row, type Cell, type Row, type Table } from '../document/table.js';
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
  const { changed, isFirst, releases } = changes;
  if (isFirst) return [firstQuarter(material)];
  const cameIn =
    releases.length === 0
      ? 'No new release of the national figures came in during this quarter.'
      : `In this quarter came in: ${wordList(releases.map(releaseText))}.`;
  if (changed.length === 0) {
    return [
      numberedParagraph(`${cameIn} No figure of the plan’s measures differs from ${before.title}.`),
    ];
  }
  const measures = new Set(changed.map(({ judged }) => judged.view.id)).size;
  return [
    numberedParagraph(
      `${cameIn} ${countOf(measures, 'measure')} of the plan ${hasOrHave(measures)} figures, its own or England’s, that differ from ${before.title}.`,
    ),
    { kind: 'table', table: changesTable(material) },
  ];
}

function releaseText({ title, asAt }: SourceRelease): string {
  return `${title}, ${dayInWords(asAt)}`;
}

function firstQuarter({ changes, figures }: QuarterlyMaterial): Block {
  const [release] = figures.snapshot.releases;
  const from =
    release === undefined
      ? 'No figures have been loaded yet.'
      : `They come from ${release.title}, as it stood on ${dayInWords(release.asAt)}.`;
  const own = changes.changed.filter(({ place }) => place === 'area');
  const count = new Set(own.map(({ judged }) => judged.view.id)).size;
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
    rows: grouped(changes.changed).flatMap(changeRows),
  };
}

/** Changes of one kind of one measure's figures stand together. */
function grouped(changed: readonly FigureChange[]): readonly (readonly FigureChange[])[] {
  const groups = new Map<string, FigureChange[]>();
  for (const change of changed) {
    const key = `${change.judged.view.id} ${change.place} ${change.kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()];
}

/** More than so many changes of a kind are told in one row: a series worked out anew changes all. */
const mostRows = 3;

const kindWords: Readonly<Record<FigureChange['kind'], string>> = {
  newPeriod: 'new',
  revised: 'revised',
  settled: 'unchanged, now final',
  gone: 'no longer given',
};

function changeRows(group: readonly FigureChange[]): readonly Row[] {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined || group.length <= mostRows) {
    return group.map(changeRow);
  }
  const from = periodOf(first);
  const to = periodOf(last);
  return [
    row(headingOf(first), [
      cell(`${group.length} figures, from ${from} to ${to}`),
      cell(kindWords[first.kind]),
      releaseCell(first),
    ]),
  ];
}

function periodOf({ was, now }: FigureChange): string {
  const point = now ?? was;
  return point === null ? '' : periodName(point.period);
}

function headingOf({ judged, place }: FigureChange): string {
  return `${judged.view.title}${place === 'england' ? ' (England)' : ''}`;
}

function releaseCell({ release }: FigureChange): Cell {
  return release === null ? missingCell('not known') : cell(releaseText(release));
}

function changeRow(change: FigureChange): Row {
  const { judged, kind, was, now } = change;
  const settled = kind === 'settled' ? ', now final' : '';
  return row(headingOf(change), [
    figureCell(judged, was),
    kind === 'gone' ? missingCell(kindWords.gone) : figureCell(judged, now, settled),
    releaseCell(change),
  ]);
}

function figureCell(judged: JudgedMeasure, figure: FigureCell | null, ending = ''): Cell {
  if (figure === null) return missingCell('no figure');
  const { unit, decimals } = wordingOf(judged);
  const text = figureText(figure, figureFormat(unit, decimals), judged.area);
  const words = `${text}, ${periodWords(figure.period)}${ending}`;
  return figure.value === null ? missingCell(words) : cell(words);
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
