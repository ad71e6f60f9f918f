import { numberText, roundHalfAway, type NumberFormat } from '../../../lib/decimal.js';
import { figureFormat } from '../../../measures/model/figureFormat.js';
import { figureText } from '../../../measures/model/figureText.js';
import type { AreaComparison } from '../../../measures/model/judgement.js';
import { paceParts } from '../../../measures/model/paceSentence.js';
import { periodName } from '../../../measures/model/periodName.js';
import { hasEnglandBeside } from '../../../measures/model/sentence.js';
import { pointAt } from '../../../measures/model/seriesSet.js';
import type { GridBeside, GridCell } from '../../../web/components/MeasureGridRow.js';
import type { JudgedMeasure, MeasureFigures } from '../../model/judgedMeasure.js';
import { wordingOf } from '../../model/judgedSentence.js';
import { rankText } from '../../model/measureBars.js';

/** A measure that has figures. */
export interface WithFigures {
  readonly judged: JudgedMeasure;
  readonly figures: MeasureFigures;
}

/** Short units stand in the cell; a long one stands once, under the newest figure. */
export function formatIn(judged: JudgedMeasure): {
  readonly format: NumberFormat;
  readonly unit: string;
} {
  const { unit, decimals } = wordingOf(judged);
  const whole = figureFormat(unit, decimals);
  return whole.suffix.length > 1
    ? { format: { ...whole, suffix: '' }, unit: whole.suffix.trim() }
    : { format: whole, unit: '' };
}

/** The newest figure, or why there is none with the last one that there is. */
export function nowCell({ judged, figures }: WithFigures): GridCell {
  const { latest, latestWithValue } = figures.comparison;
  const { format, unit } = formatIn(judged);
  const text = figureText(latest, format, judged.area);
  const name = periodName(latest.period);
  if (latest.value === null) {
    const last =
      latestWithValue === null
        ? null
        : `last ${figureText(latestWithValue, format)} in ${periodName(latestWithValue.period)}`;
    return { text, note: listed([name, last]), isMissing: true };
  }
  const { revision } = latest.period;
  return { text, note: listed([unit, name, revision === 'final' ? null : revision]) };
}

function listed(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

/** Everything that the newest figure is set against. */
export function besideCells({ judged, figures }: WithFigures): GridBeside {
  const isComparable = hasEnglandBeside(judged.view);
  const { comparison } = figures;
  return {
    change: changeCell(judged, comparison),
    pace: paceCell({ judged, figures }),
    england: isComparable ? englandCell({ judged, figures }) : notCompared,
    similarAreas: isComparable ? similarCell(judged, comparison) : notCompared,
    rank: known(rankText(comparison.rank), 'not ranked'),
    band: isComparable ? comparison.band : null,
  };
}

const notCompared: GridCell = { text: 'not compared', note: null, isMissing: true };

function known(text: string | null, missing: string): GridCell {
  return text === null ? { text: missing, note: null, isMissing: true } : { text, note: null };
}

/** A change has its sign, as a figure beside it has none: `+0.4` on `2023/24`. */
function changeCell(judged: JudgedMeasure, { change, previous }: AreaComparison): GridCell {
  if (change === null || previous === null) return known(null, 'not known');
  const on = `on ${periodName(previous.period)}`;
  const { unit, decimals } = wordingOf(judged);
  const { format } = formatIn(judged);
  const size = { ...format, suffix: '', decimals: figureFormat(unit, decimals).decimals };
  const rounded = roundHalfAway(change, size.decimals);
  if (rounded === 0) return { text: 'no change', note: on };
  const points = unit === 'percent' || unit === 'percentagePoints' ? 'points ' : '';
  return { text: `${rounded > 0 ? '+' : ''}${numberText(change, size)}`, note: `${points}${on}` };
}

function paceCell({ judged, figures }: WithFigures): GridCell {
  const { pace, direction, view } = judged;
  if (view.isTotal) return { ...notCompared, note: 'numbers follow the size of a place' };
  const parts = paceParts({ pace, periods: figures.set.periods });
  if (parts === null) {
    // Where direction and pace are not known for one reason, it stands with the direction.
    const isSaid = direction.verdict === 'notKnown';
    return { text: 'not known', note: isSaid ? null : pace.why, isMissing: true };
  }
  const verdict = `${parts.verdict.charAt(0).toUpperCase()}${parts.verdict.slice(1)}`;
  return { text: verdict, note: `${parts.since}: ${parts.count}` };
}

function englandCell({ judged, figures }: WithFigures): GridCell {
  const { set, comparators, latestColumn } = figures.benchmark;
  if (judged.area.level === 'country' || comparators.englandRow === null) return notCompared;
  const point = pointAt(set, comparators.englandRow, latestColumn);
  const text = figureText(point, formatIn(judged).format);
  return point.value === null ? known(null, text) : known(text, '');
}

function similarCell(judged: JudgedMeasure, { neighbours }: AreaComparison): GridCell {
  if (neighbours === null) return notCompared;
  return neighbours.mean === null
    ? known(null, 'too few figures')
    : known(numberText(neighbours.mean, formatIn(judged).format), '');
}
