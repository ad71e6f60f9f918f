import { figureText } from '../../measures/model/figureText.js';
import { periodName } from '../../measures/model/periodName.js';
import { measurePath } from '../../paths/measures.js';
import type { JudgedMeasure, MeasureFigures } from '../../plan/model/judgedMeasure.js';
import { formatIn, besideCells } from '../../plan/pages/grid/gridCells.js';
import type { GridCell } from '../../web/components/MeasureGridRow.js';
import { bestOf, type BestMark } from './bestOf.js';

export interface ComparedCell extends GridCell {
  readonly best: BestMark | null;
}

/** One measure with the figure of each area for one and the same period. */
export interface CompareRow {
  readonly title: string;
  readonly href: string;
  /** `2024/25, per 10,000, provisional`; `null` where no figure was ever loaded. */
  readonly about: string | null;
  /** One for each area, in their order. */
  readonly cells: readonly ComparedCell[];
  readonly england: GridCell | null;
}

/**
 * One measure for the areas set side by side: `judged` holds it once for each. `area` is the one
 * whose figures its page shows; `null` for the plan's own.
 */
export function compareRow(judged: readonly JudgedMeasure[], area: string | null): CompareRow {
  const marks = bestOf(judged);
  const [first] = judged;
  if (first === undefined) throw new RangeError('a row needs one area at least');
  const { view, figures } = first;
  return {
    title: view.title,
    href: measurePath(view.id, { area }),
    about: figures === null ? null : aboutWords(first, figures),
    cells: judged.map((each, index) => ({ ...cellOf(each), best: marks[index] ?? null })),
    england: englandOf(judged),
  };
}

function aboutWords(judged: JudgedMeasure, { comparison }: MeasureFigures): string {
  const { period } = comparison.latest;
  const { unit } = formatIn(judged);
  const parts = [
    periodName(period),
    unit,
    period.revision === 'final' ? '' : period.revision,
    judged.view.isTotal ? 'a number: it follows the size of a place' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function cellOf(judged: JudgedMeasure): GridCell {
  const { figures, area } = judged;
  if (figures === null) return { text: 'no figure', note: null, isMissing: true };
  const { latest, latestWithValue } = figures.comparison;
  const { format } = formatIn(judged);
  const text = figureText(latest, format, area);
  if (latest.value !== null) return { text, note: null };
  const note =
    latestWithValue === null
      ? null
      : `last ${figureText(latestWithValue, format)} in ${periodName(latestWithValue.period)}`;
  return { text, note, isMissing: true };
}

/** England is the same beside every area but England itself. */
function englandOf(judged: readonly JudgedMeasure[]): GridCell | null {
  const other = judged.find(({ area }) => area.level !== 'country');
  if (other === undefined || other.figures === null) return null;
  return besideCells({ judged: other, figures: other.figures }).england;
}
