import { isLeftOut } from '../../measures/model/comparablePoints.js';
import { figureFormat } from '../../measures/model/figureFormat.js';
import { figureText } from '../../measures/model/figureText.js';
import { periodName } from '../../measures/model/periodName.js';
import { hasEnglandBeside } from '../../measures/model/sentence.js';
import type { SeriesPeriod } from '../../measures/model/seriesSet.js';
import { isDated } from './chartPoints.js';
import { comparatorSeries, ownSeries } from './comparatorSeries.js';
import { besideWords, neighboursOf } from './besideWords.js';
import type { JudgedMeasure } from './judgedMeasure.js';
import { wordingOf } from './judgedSentence.js';

/** The figures of a line chart in rows: a period each, newest first; words where there is none. */
export interface MeasureTable {
  /** Of the first column. */
  readonly rowHeading: string;
  /** Said once for all cells: `per 10,000`; `null` where each cell says it. */
  readonly unit: string | null;
  /** The area first. */
  readonly columns: readonly string[];
  readonly rows: readonly MeasureTableRow[];
  /** What the words in the cells mean, and which periods may not be compared. */
  readonly notes: readonly string[];
}

export interface MeasureTableRow {
  readonly heading: string;
  readonly cells: readonly string[];
}

/** Every figure of the area and of what it is set against; `null` without figures. */
export function measureTable(judged: JudgedMeasure): MeasureTable | null {
  const { figures, area, view } = judged;
  if (figures === null) return null;
  const wording = wordingOf(judged);
  const inText = figureFormat(wording.unit, wording.decimals);
  // A long unit is said once, in the caption: `points` in every cell makes a wide table.
  const isLong = inText.suffix.length > 1;
  const format = isLong ? { ...inText, suffix: '' } : inText;
  const comparators = hasEnglandBeside(view)
    ? comparatorSeries(judged).filter(({ series }) => series.some(({ value }) => value !== null))
    : [];
  const rows = ownSeries(figures).map((point, column) => ({
    heading: headingOf(point.period),
    cells: [
      figureText(point, format, area),
      ...comparators.map(({ role, series }) => {
        const other = series[column];
        if (other === undefined) return 'no figure';
        if (role === 'neighbours' && other.value === null) return 'too few figures';
        return figureText(other, format);
      }),
    ],
  }));
  return {
    rowHeading: 'Period',
    unit: isLong ? inText.suffix.trim() : null,
    columns: [area.name, ...comparators.map(({ name }) => name)],
    rows: rows.toReversed(),
    notes: notesOf(judged, rows),
  };
}

const yearNotGiven = 'Year not given';

function headingOf(period: SeriesPeriod): string {
  if (!isDated(period)) return yearNotGiven;
  return `${periodName(period)}${period.revision === 'final' ? '' : ` (${period.revision})`}`;
}

function notesOf(judged: JudgedMeasure, rows: readonly MeasureTableRow[]): readonly string[] {
  const { area, view } = judged;
  const notes: string[] = [];
  const has = (words: string) => rows.some(({ cells }) => cells.includes(words));
  if (has('none')) notes.push(`None: ${area.name} did not exist yet, or no more.`);
  if (has('too few figures')) {
    notes.push(tooFewNote(judged));
  }
  if (rows.some(({ heading }) => heading === yearNotGiven)) {
    notes.push(`${yearNotGiven}: the source does not say when, so not drawn.`);
  }
  const { comparability } = view;
  const leftOut = (judged.figures?.series ?? []).filter(
    ({ period, value }) =>
      value !== null && comparability !== null && isLeftOut(period, comparability),
  );
  if (leftOut.length > 0) {
    const names = leftOut.map(({ period }) => periodName(period)).join(', ');
    notes.push(`Not to be compared with other years, and not drawn: ${names}.`);
  }
  return notes;
}

function tooFewNote(judged: JudgedMeasure): string {
  const neighbours = neighboursOf(judged);
  if (neighbours === null) return '';
  const { fewest, counted } = besideWords(neighbours, judged.area);
  return `Too few figures: fewer than ${fewest} of ${neighbours.vintage === null ? counted : `the ${counted}`} had one.`;
}
