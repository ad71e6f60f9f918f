import { figureFormat } from '../../measures/model/figureFormat.js';
import { inFigureOrder } from '../../measures/model/figureOrder.js';
import { existedIn } from '../../measures/model/endedArea.js';
import { figureText } from '../../measures/model/figureText.js';
import { pointAt, type SeriesPoint } from '../../measures/model/seriesSet.js';
import type { DataTableProps } from '../../web/components/DataTable.js';
import { besideWords, neighboursOf } from '../model/besideWords.js';
import type { JudgedMeasure, MeasureFigures } from '../model/judgedMeasure.js';
import { wordingOf } from '../model/judgedSentence.js';

export interface AuthorityFigure extends SeriesPoint {
  readonly name: string;
  /** Nine-character code, or the three digits of a place that has none. */
  readonly code: string | null;
  /** One of those that the area is set beside. */
  readonly isSimilar: boolean;
}

/**
 * Every authority of the newest period by its figure, lowest first as the bars stand; after them,
 * by name and in words, those that existed and have none.
 */
export function authorityTable(judged: JudgedMeasure, figures: MeasureFigures): DataTableProps {
  const { unit, decimals } = wordingOf(judged);
  const format = figureFormat(unit, decimals);
  return {
    caption: `${judged.view.title}: every authority, lowest first`,
    columns: [
      { heading: 'Authority' },
      { heading: 'Figure', isNumeric: true },
      { heading: similarHeading(judged) },
    ],
    rows: authoritiesInOrder(judged, figures).map((each) => ({
      heading: each.name,
      cells: [figureText(each, format), each.isSimilar ? 'yes' : ''],
    })),
  };
}

/** What heads the column that marks the places an area is set beside. */
export function similarHeading(judged: JudgedMeasure): string {
  const neighbours = neighboursOf(judged);
  return neighbours === null ? 'Similar' : besideWords(neighbours, judged.area).mark;
}

/** The rows of that table, in its order. */
export function authoritiesInOrder(
  judged: JudgedMeasure,
  { set, benchmark }: MeasureFigures,
): readonly AuthorityFigure[] {
  const { comparators, latestColumn } = benchmark;
  const { register, authorityRows } = comparators;
  const near = new Set(neighboursOf(judged)?.rows ?? []);
  const found = authorityRows.flatMap((row) => {
    const authority = register.areas[row];
    const point = pointAt(set, row, latestColumn);
    // A former county is no authority without a figure: it is gone.
    if (authority === undefined || (point.value === null && !existedIn(authority, point.period))) {
      return [];
    }
    const { name, gssCode, laCode } = authority;
    return [{ ...point, name, code: gssCode ?? laCode, isSimilar: near.has(row) }];
  });
  return inFigureOrder(found, 'lowestFirst');
}
