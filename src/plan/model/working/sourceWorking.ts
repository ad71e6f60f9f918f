import { dayInWords } from '../../../lib/calendarDate.js';
import type { NumberFormat } from '../../../lib/decimal.js';
import { isCalled } from '../../../measures/model/comparablePoints.js';
import { figureFormat } from '../../../measures/model/figureFormat.js';
import { whyNoFigure } from '../../../measures/model/figureText.js';
import { withheldMark } from '../../../measures/model/override.js';
import { periodIdentity } from '../../../measures/model/periodStep.js';
import { periodWords } from '../../../measures/model/periodWords.js';
import { pointAt, type SeriesPoint } from '../../../measures/model/seriesSet.js';
import { exactText } from './exactText.js';
import { formatOf, rowOf, type WorkingInput, type WorkingStep } from './workingStep.js';

/** Where the newest figure comes from: the release, the label, the mark, and the sum where there is one. */
export function sourceWorking(input: WorkingInput): WorkingStep {
  const { judged, figures, release } = input;
  const { latest } = figures.comparison;
  const from =
    release === null
      ? 'It comes from the figures we hold.'
      : `It comes from ${release.title}, as it stood on ${dayInWords(release.asAt)}.`;
  return {
    heading: 'Where the newest figure comes from',
    lines: [
      `The newest period is ${periodWords(latest.period)}. The file prints it as “${latest.period.printed}”.`,
      from,
      ...(judged.view.derivation.kind === 'direct' ? directLines(input) : derivedLines(input)),
    ],
  };
}

function directLines(input: WorkingInput): readonly string[] {
  const { judged, figures } = input;
  const { latest } = figures.comparison;
  return [figureLine(latest, formatOf(judged), judged.area.name), ...movedLines(input)];
}

function figureLine(
  { value, status, mark }: Pick<SeriesPoint, 'value' | 'mark'> & { readonly status: string },
  format: NumberFormat,
  name: string,
): string {
  if (value !== null) return `${name}: ${exactText(value, format)}.`;
  if (mark === withheldMark) return `${name}: the file prints a figure that we do not use.`;
  if (mark === null || mark === '') return `${name}: the file has no figure.`;
  const words = whyNoFigure(status, mark);
  const meaning = words === 'no figure' ? 'and does not say why' : `which means ${words}`;
  return `${name}: the file prints “${mark}” in place of a figure, ${meaning}.`;
}

/** A figure that the file prints under the name of another area. */
function movedLines({ judged, figures, overrides }: WorkingInput): readonly string[] {
  const { period } = figures.comparison.latest;
  return overrides.flatMap(({ override, areaId, period: printed }) => {
    const { action } = override;
    if (action.kind !== 'reassign' || action.toAreaId !== judged.area.id) return [];
    if (!isCalled(period, printed)) return [];
    const { register } = figures.benchmark.comparators;
    const name = register.areas[register.indexById.get(areaId) ?? -1]?.name ?? areaId;
    return [`The file prints it under the name of ${name}.`];
  });
}

/** The subtraction, with each figure that goes into it. */
function derivedLines(input: WorkingInput): readonly string[] {
  const { judged, figures } = input;
  const { latest } = figures.comparison;
  const parts = judged.view.sources.map((measure) => ({
    title: measure.title,
    point: pointOf(input, measure.id),
    // A gap of two percents is in points; what it is made of is in percents.
    format: figureFormat(measure.unit, formatOf(judged).decimals),
  }));
  const lines = parts.map(({ title, point, format }) =>
    point === null ? `“${title}”: no figure.` : figureLine(point, format, `“${title}”`),
  );
  if (latest.value === null) return lines;
  const format = { ...formatOf(judged), prefix: '', suffix: '' };
  const texts = parts.flatMap(({ point }) =>
    point === null || point.value === null ? [] : [exactText(point.value, format)],
  );
  const [first, second] = judged.view.derivation.kind === 'complement' ? ['100', ...texts] : texts;
  if (first === undefined || second === undefined) return lines;
  const taken = second.startsWith('−') ? `(${second})` : second;
  return [...lines, `We subtract: ${first} − ${taken} = ${exactText(latest.value, format)}.`];
}

/** The figure of a source for the area in the newest period of the measure. */
function pointOf(input: WorkingInput, measureId: string): SeriesPoint | null {
  const { sets, figures } = input;
  const set = sets.get(measureId);
  const wanted = periodIdentity(figures.comparison.latest.period);
  const column = (set?.periods ?? []).findIndex((period) => periodIdentity(period) === wanted);
  return set === undefined || column < 0 ? null : pointAt(set, rowOf(input), column);
}
