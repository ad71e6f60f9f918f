import { wordList } from '../../lib/words.js';
import type { DownloadTable, NumberCell, TableCell } from '../../lib/downloads/downloadTable.js';
import { figureFormat } from '../../measures/model/figureFormat.js';
import { figureText } from '../../measures/model/figureText.js';
import { periodName } from '../../measures/model/periodName.js';
import { periodWords } from '../../measures/model/periodWords.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import { wordingOf } from '../../plan/model/judgedSentence.js';
import { bestOf, type BestMark } from './bestOf.js';
import type { CompareInput } from './compareInput.js';
import { coverageNote } from './coverageNote.js';
import { fileNotes } from './fileNotes.js';

const columns = [
  { key: 'measure_id', heading: 'Measure id' },
  { key: 'measure', heading: 'Measure' },
  { key: 'under', heading: 'Priority or topic' },
  { key: 'unit', heading: 'Unit' },
  { key: 'polarity', heading: 'Which way is good' },
  { key: 'area_code', heading: 'Area code' },
  { key: 'area', heading: 'Area' },
  { key: 'period', heading: 'Period' },
  { key: 'period_covers', heading: 'What the period covers' },
  { key: 'revision', heading: 'Provisional, revised or final' },
  { key: 'value', heading: 'Figure' },
  { key: 'status', heading: 'Status of the figure' },
  { key: 'mark', heading: 'Mark as published' },
  { key: 'why_no_value', heading: 'Why there is no figure' },
  { key: 'best', heading: 'Best of these places' },
  { key: 'england', heading: 'England' },
] as const;

/** Areas side by side as a table to take away: a row for each measure and area. */
export function compareDownload(input: CompareInput): DownloadTable {
  const { figures, areas, sections, sizes } = input;
  const rows = sections.flatMap(({ name, judged }) =>
    judged.flatMap((row) => {
      const marks = bestOf(row);
      return row.map((each, index) => fileRow(each, name, marks[index] ?? null));
    }),
  );
  const views = sections.flatMap(({ judged }) => judged.flatMap(([first]) => first?.view ?? []));
  const names = areas.map(({ name }) => name);
  const coverage = coverageNote(sizes);
  return {
    fileName: `side-by-side-${areas.map(({ id }) => id).join('-')}`,
    title: `Places side by side: ${names.join('; ')}`,
    columns,
    rows,
    notes: [
      ...fileNotes(figures.snapshot, views),
      { term: 'Area', text: wordList(names) },
      {
        term: 'Best',
        text: 'The best figure of these places for the period. None where neither way is good, for totals, and for an area that has ended.',
      },
      ...(coverage === null ? [] : [{ term: 'Loaded', text: coverage }]),
    ],
  };
}

const bestWords: Readonly<Record<BestMark, string>> = { best: 'best', jointBest: 'joint best' };

function fileRow(
  judged: JudgedMeasure,
  under: string,
  best: BestMark | null,
): readonly TableCell[] {
  const { view, area } = judged;
  return [
    view.id,
    view.title,
    under,
    view.unit,
    view.polarity,
    area.gssCode,
    area.name,
    ...figureCells(judged),
    best === null ? null : bestWords[best],
    englandCell(judged),
  ];
}

function figureCells(judged: JudgedMeasure): readonly TableCell[] {
  const { figures, area } = judged;
  if (figures === null) return [null, null, null, null, null, null, 'no figure'];
  const { latest } = figures.comparison;
  const { unit, decimals } = wordingOf(judged);
  return [
    periodName(latest.period),
    periodWords(latest.period),
    latest.period.revision,
    numberIn(judged, latest.value),
    latest.status,
    latest.mark,
    latest.value === null ? figureText(latest, figureFormat(unit, decimals), area) : null,
  ];
}

function numberIn(judged: JudgedMeasure, value: number | null): NumberCell | null {
  const { unit, decimals } = wordingOf(judged);
  return value === null ? null : { value, decimals: figureFormat(unit, decimals).decimals };
}

/** Numbers follow the size of a place, so that England's is not set beside them. */
function englandCell(judged: JudgedMeasure): NumberCell | null {
  const { view, figures } = judged;
  return view.isTotal ? null : numberIn(judged, figures?.comparison.england?.value ?? null);
}
