import type { NumberFormat } from '../../../lib/decimal.js';
import { figureFormat } from '../../../measures/model/figureFormat.js';
import { figureText } from '../../../measures/model/figureText.js';
import { periodName } from '../../../measures/model/periodName.js';
import { periodIdentity } from '../../../measures/model/periodStep.js';
import type { SeriesPeriod } from '../../../measures/model/seriesSet.js';
import type { NotedFigure } from '../../../web/components/MeasureGridRow.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import { wordingOf } from '../../model/judgedSentence.js';

/** How the figures of a group, or its gap, are written. */
export function formatOf(judged: JudgedMeasure): NumberFormat {
  const { unit, decimals } = wordingOf(judged);
  return figureFormat(unit, decimals);
}

/**
 * The newest figure of the area. Without one, the words for it and the newest there is; a period
 * other than the table's is named.
 */
export function newestFigure(judged: JudgedMeasure, tablePeriod: SeriesPeriod): NotedFigure {
  const { figures, area } = judged;
  if (figures === null) return { text: 'no figure', note: null };
  const format = formatOf(judged);
  const { latest, latestWithValue } = figures.comparison;
  const text = figureText(latest, format, area);
  if (latest.value === null && latestWithValue !== null) {
    const newest = figureText(latestWithValue, format);
    return { text, note: `${newest} in ${periodName(latestWithValue.period)}` };
  }
  return {
    text,
    note: isSame(latest.period, tablePeriod) ? null : `in ${periodName(latest.period)}`,
  };
}

/** England's figure of the newest period; without its unit where the one beside it has it. */
export function englandFigure(judged: JudgedMeasure, hasUnit = true): string {
  const { figures } = judged;
  const value = figures?.comparison.england?.value ?? null;
  if (figures === null) return 'no figure';
  const { period } = figures.comparison.latest;
  const format = formatOf(judged);
  const shown = hasUnit ? format : { ...format, suffix: '' };
  return figureText({ period, value, status: 'noRow' }, shown);
}

function isSame(one: SeriesPeriod, other: SeriesPeriod): boolean {
  return periodIdentity(one) === periodIdentity(other);
}
