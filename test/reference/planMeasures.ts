import { comparablePoints } from '../../src/measures/model/comparablePoints.js';
import { rowOfArea } from '../../src/measures/model/benchmark.js';
import { complementOf, gapBetween } from '../../src/measures/model/derivedSeries.js';
import { directionOf } from '../../src/measures/model/direction.js';
import type { Comparability, Direction, Pace } from '../../src/measures/model/judgement.js';
import type { Polarity } from '../../src/measures/model/measure.js';
import { withCounts } from '../../src/measures/model/measureCounts.js';
import { paceOf } from '../../src/measures/model/pace.js';
import { seriesOf, type SeriesPoint, type SeriesSet } from '../../src/measures/model/seriesSet.js';
import { areaId } from '../../src/measures/model/area.js';
import type { NationalFigures } from './laitRelease.js';
import { referenceRows, textIn } from './referenceFolder.js';

const polarities: Readonly<Record<string, Polarity>> = {
  high: 'higherIsBetter',
  low: 'lowerIsBetter',
  none: 'neitherIsBetter',
};

/** A measure of the plan with its figures of Dorset judged. */
export interface JudgedMeasure {
  readonly set: SeriesSet;
  readonly series: readonly SeriesPoint[];
  readonly comparability: Comparability;
  readonly direction: Direction;
  readonly pace: Pace;
}

/** Every measure of the reference plan that the national publication holds, judged for Dorset. */
export function judgePlanMeasures(figures: NationalFigures): ReadonlyMap<string, JudgedMeasure> {
  const rows = referenceRows('..', 'plan', 'kpis.csv').filter(
    (row) => textIn(row, 'lait_codes') !== '',
  );
  return new Map(rows.map((row) => [textIn(row, 'kpi_id'), judge(row, figures)]));
}

function judge(row: Record<string, string>, figures: NationalFigures): JudgedMeasure {
  const { comparators } = figures;
  const set = planSet(row, figures);
  const polarity = polarities[textIn(row, 'polarity')];
  if (polarity === undefined) throw new Error(`polarity ${textIn(row, 'polarity')}`);
  const dorset = rowOfArea(comparators, areaId('dorset'));
  const comparability = {
    breakBefore: textIn(row, 'break_before') || null,
    notComparablePeriods: listIn(row, 'not_comparable_periods'),
  };
  const series = seriesOf(set, dorset);
  const codes = [textIn(row, 'numerator_code'), textIn(row, 'denominator_code')];
  const [numerators, denominators] = codes.every((code) => code !== '')
    ? codes.map((code) => seriesOf(figures.setOf(code), dorset))
    : [];
  const counts =
    numerators === undefined || denominators === undefined ? null : { numerators, denominators };
  const points = withCounts(comparablePoints(series, comparability), counts);
  return {
    set,
    series,
    comparability,
    direction: directionOf(points, polarity),
    pace: paceOf({ set, comparators, comparability, polarity }, dorset),
  };
}

function planSet(row: Record<string, string>, { setOf }: NationalFigures): SeriesSet {
  const [code, second] = listIn(row, 'lait_codes');
  if (code === undefined) throw new Error('a measure without a code');
  if (second !== undefined) return gapBetween(setOf(code), setOf(second));
  const isComplement = textIn(row, 'derivation').startsWith('100 minus');
  return isComplement ? complementOf(setOf(code)) : setOf(code);
}

function listIn(row: Record<string, string>, column: string): readonly string[] {
  return textIn(row, column) === '' ? [] : textIn(row, column).split('|');
}
