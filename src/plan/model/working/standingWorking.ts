import { cleanFigure, roundHalfAway } from '../../../lib/decimal.js';
import { countOf, ordinal } from '../../../lib/words.js';
import { countsByPeriod, percentLimits } from '../../../measures/model/measureCounts.js';
import type { QuartileBand, StandingVerdict } from '../../../measures/model/judgement.js';
import { pointAt } from '../../../measures/model/seriesSet.js';
import { hasEnglandBeside } from '../../../measures/model/sentence.js';
import { besideWords, neighboursOf } from '../besideWords.js';
import { rankText } from '../measureBars.js';
import { countSeries } from './directionWorking.js';
import { exactNumber, exactText } from './exactText.js';
import { formatOf, type WorkingInput, type WorkingStep } from './workingStep.js';

/** Place, quarter, limits, and the mean of the areas it is set beside with each of their figures. */
export function standingWorking(input: WorkingInput): WorkingStep {
  const lines = [
    ...rankLines(input),
    ...bandLines(input),
    ...limitLines(input),
    ...meanLines(input),
  ];
  const { name } = input.judged.area;
  return {
    heading: 'How it stands beside other places',
    lines: lines.length > 0 ? lines : [`${name} has no figure to set beside others.`],
  };
}

function rankLines({ judged, figures }: WorkingInput): readonly string[] {
  const { comparison, benchmark } = figures;
  const { rank, latest } = comparison;
  const own = latest.value;
  if (rank === null || own === null) return [];
  const lower = benchmark.sorted.filter((value) => value < own).length;
  const higher = benchmark.sorted.filter((value) => value > own).length;
  const isLowFirst = judged.view.polarity === 'lowerIsBetter';
  const equal = rank.of - lower - higher;
  const before = isLowFirst ? lower : higher;
  return [
    `${countOf(rank.of, 'authority', 'authorities')} have a figure. ${lower} ${lower === 1 ? 'has' : 'have'} a lower one, ${higher} a higher one, and ${equal} ${equal === 1 ? 'has' : 'have'} this one.`,
    `We count from the ${isLowFirst ? 'lowest' : 'highest'}: ${before} before it, so its place is ${before} + 1 = ${before + 1}: ${rankText(rank) ?? ordinal(rank.position)}.`,
  ];
}

const bandWords: Readonly<Record<QuartileBand, string>> = {
  A: 'the best quarter',
  B: 'the second best quarter',
  C: 'the second worst quarter',
  D: 'the worst quarter',
};

function bandLines({ judged, figures }: WorkingInput): readonly string[] {
  const { quartiles, band, latest } = figures.comparison;
  if (quartiles === null || band === null || latest.value === null || judged.view.isTotal)
    return [];
  const format = formatOf(judged);
  const [lowest, first, second, third, highest] = quartiles.map((each) => exactText(each, format));
  const good = judged.view.polarity === 'lowerIsBetter' ? 'Lower' : 'Higher';
  return [
    `In order, the lowest figure is ${lowest ?? ''}. The quarters end at ${first ?? ''}, ${second ?? ''} and ${third ?? ''}. The highest figure is ${highest ?? ''}.`,
    `${good} is better here, so ${exactText(latest.value, format)} is in ${bandWords[band]}.`,
  ];
}

/** Only where real counts are published: the limits and what lies inside and outside them. */
function limitLines(input: WorkingInput): readonly string[] {
  const { judged, figures } = input;
  if (judged.standing.test !== 'limits') return [];
  const { period } = figures.comparison.latest;
  const counts = countSeries(input);
  const count = countsByPeriod(counts).get(period.label);
  const limits = percentLimits(period, counts);
  if (count === undefined || limits === null) return [];
  const text = (value: number) => exactText(roundHalfAway(value, 4), formatOf(judged));
  return [
    `The counts are ${exactNumber(count.numerator)} of ${exactNumber(count.denominator)}. So the 95% confidence limits (Wilson) are ${text(limits.lower)} and ${text(limits.upper)}.`,
    ...comparedLines(input),
  ];
}

function comparedLines({ judged, figures }: WorkingInput): readonly string[] {
  const { standing, area } = judged;
  const { england, region, neighbours } = figures.comparison;
  const format = formatOf(judged);
  const beside = neighboursOf(judged);
  const compared: readonly (readonly [string, number | null, StandingVerdict | null])[] = [
    ['England', england?.value ?? null, standing.england],
    [region?.name ?? '', region?.value ?? null, standing.region],
    [
      beside === null ? '' : `the mean of ${besideWords(beside, area).together}`,
      neighbours?.mean ?? null,
      standing.neighbours,
    ],
  ];
  return compared.flatMap(([name, value, verdict]) =>
    value === null || verdict === null
      ? []
      : [
          `${exactText(value, format)} for ${name} is ${verdict === 'similar' ? 'inside' : 'outside'} the limits: ${area.name} is ${verdict}.`,
        ],
  );
}

function meanLines(input: WorkingInput): readonly string[] {
  const { judged, figures } = input;
  const neighbours = neighboursOf(judged);
  if (neighbours === null || !hasEnglandBeside(judged.view)) return [];
  const { set, benchmark, comparison } = figures;
  const { areas } = benchmark.comparators.register;
  const format = formatOf(judged);
  const points = neighbours.rows.map((row) => ({
    name: areas[row]?.name ?? 'an area we do not know',
    value: row < 0 ? null : pointAt(set, row, benchmark.latestColumn).value,
  }));
  const values = points.flatMap(({ value }) => value ?? []);
  const { counted, fewest } = besideWords(neighbours, judged.area);
  const listed = points
    .map(({ name, value }) => `${name} ${value === null ? 'no figure' : exactText(value, format)}`)
    .join('; ');
  const sum = cleanFigure(values.reduce((total, value) => total + value, 0));
  const mean = comparison.neighbours?.mean ?? null;
  return [
    `${counted.charAt(0).toUpperCase()}${counted.slice(1)}: ${listed}.`,
    mean === null
      ? `${values.length} of ${points.length} have a figure. We need ${fewest}, so we show no mean.`
      : `Their sum is ${exactNumber(sum)}. Divided by the ${values.length} with a figure, the mean is ${exactText(roundHalfAway(mean, 4), format)}.`,
  ];
}
