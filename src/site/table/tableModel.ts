import { countOf } from '../../lib/words.js';
import { ownTableFilePath, ownTablePath } from '../../paths/ownTable.js';
import { measurePath } from '../../paths/measures.js';
import { tableFileLinks } from '../../paths/query.js';
import type { Figures } from '../../plan/model/judging.js';
import type { Link, PageError } from '../../web/page/shell.js';
import { searchMeasures, searchPlaces, type AddSearch } from './addChoices.js';
import type { Choices } from './choices.js';
import { chosenMeasureList, chosenPlaceList, type ChosenList } from './chosenLists.js';
import type { Selection } from './readSelection.js';
import { mostOnScreen, screenTables, type ScreenTable } from './screenTables.js';
import { tableExamples } from './tableExamples.js';
import { countCells, type ViewFigures } from './tableFigures.js';
import type { TableQuery } from './tableQuery.js';
import { yearsWords } from './tableWords.js';

export interface TableModel {
  readonly title: string;
  readonly lead: string;
  readonly errors: readonly PageError[];
  readonly examples: readonly Link[];
  readonly measures: ChosenList;
  readonly places: ChosenList;
  readonly measureSearch: AddSearch;
  readonly placeSearch: AddSearch;
  readonly choices: Choices;
  readonly asked: Selection['asked'];
  /** Nothing at all is chosen yet. */
  readonly isNew: boolean;
  /** What is still to be chosen before there is a table; `null` once there is one. */
  readonly next: string | null;
  /** `3 measures for 12 places, 2019 to 2024: 216 figures.` */
  readonly summary: string;
  readonly cropNote: string | null;
  readonly downloads: readonly Link[];
  readonly fileNote: string | null;
  readonly startAgain: string;
  readonly tables: readonly ScreenTable[];
  /** Measures that no source has figures of for these years. */
  readonly empty: readonly Link[];
}

export interface TableModelInput {
  readonly figures: Figures;
  readonly choices: Choices;
  readonly selection: Selection;
  readonly loaded: readonly ViewFigures[];
  readonly query: Pick<TableQuery, 'find' | 'place'>;
}

/** Above so many cells only CSV is offered, which needs no more memory the longer it is. */
export const mostInOtherFiles = 100_000;

export function toTableModel(input: TableModelInput): TableModel {
  const { figures, choices, selection, loaded, query } = input;
  const { plan, snapshot } = figures;
  const cells = countCells(loaded, selection);
  const shown = screenTables({ plan, snapshot, selection, figures: loaded }, mostOnScreen);
  return {
    title: 'Make your own table',
    lead: 'Choose measures, places and years. Then read the table here, or take it away as a file.',
    errors: selection.problems.map(({ about, text }) => ({ text, href: `#${about}` })),
    examples: tableExamples(figures, choices),
    measures: chosenMeasureList(selection),
    places: chosenPlaceList(selection),
    measureSearch: searchMeasures(figures, selection, query.find),
    placeSearch: searchPlaces(figures, { choices, selection }, query.place),
    choices,
    asked: selection.asked,
    isNew: selection.views.length === 0 && selection.areas.length === 0,
    next: nextStep(selection),
    summary: summaryOf(selection, cells),
    cropNote: cropNote(shown.cellsShown, cells),
    ...filesOf(selection, cells),
    startAgain: ownTablePath(),
    tables: shown.tables,
    empty: emptyOf(input),
  };
}

function nextStep({ views, areas }: Selection): string | null {
  if (views.length === 0) return 'Now add a measure.';
  return areas.length === 0 ? 'Now add a place.' : null;
}

function summaryOf({ views, areas, years }: Selection, cells: number): string {
  const what = `${countOf(views.length, 'measure')} for ${countOf(areas.length, 'place')}`;
  return `${what}, ${yearsWords(years)}: ${countOf(cells, 'cell')}.`;
}

function cropNote(shown: number, cells: number): string | null {
  if (shown >= cells) return null;
  const [first, all] = [shown, cells].map((count) => count.toLocaleString('en-GB'));
  return `This page shows the first ${first} of ${all} cells. The CSV file has them all.`;
}

function filesOf({ asked }: Selection, cells: number): Pick<TableModel, 'downloads' | 'fileNote'> {
  if (cells === 0) return { downloads: [], fileNote: null };
  const files = tableFileLinks((format) => ownTableFilePath(format, asked));
  return {
    // CSV stands first, and is the one that a table of any size comes in.
    downloads: cells > mostInOtherFiles ? files.slice(0, 1) : files,
    fileNote:
      cells > mostInOtherFiles
        ? `ODS and JSON hold up to ${mostInOtherFiles.toLocaleString('en-GB')} cells. Take the CSV, or choose fewer measures, places or years.`
        : null,
  };
}

/** Those the page has room for: beyond the crop, a measure without figures would look the same. */
function emptyOf({ loaded, selection }: TableModelInput): readonly Link[] {
  return loaded
    .filter(
      (each) => countCells([each], { ...selection, areas: selection.areas.slice(0, 1) }) === 0,
    )
    .filter(() => selection.areas.length > 0)
    .map(({ view }) => ({ text: view.title, href: measurePath(view.id) }));
}
