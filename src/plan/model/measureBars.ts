import type { BarChartSpec, ChartBar } from '../../lib/chartSpec.js';
import { numberText } from '../../lib/decimal.js';
import { countOf, ordinal } from '../../lib/words.js';
import { standingTitle } from '../../measures/model/chartTitles.js';
import { figureFormat } from '../../measures/model/figureFormat.js';
import { inFigureOrder } from '../../measures/model/figureOrder.js';
import type { Rank } from '../../measures/model/judgement.js';
import { periodName } from '../../measures/model/periodName.js';
import { hasEnglandBeside } from '../../measures/model/sentence.js';
import { besideWords, neighboursOf, type BesideWords } from './besideWords.js';
import type { JudgedMeasure, MeasureFigures } from './judgedMeasure.js';
import { wordingOf } from './judgedSentence.js';

/**
 * Every authority with a figure in the newest period, lowest first, without its alternative text.
 * `null` where fewer than two have one.
 */
export function measureBars(judged: JudgedMeasure): Omit<BarChartSpec, 'description'> | null {
  const { figures, area, view } = judged;
  if (figures === null) return null;
  const bars = barsOf(figures, judged);
  if (bars.length < 2) return null;
  const { comparison, benchmark } = figures;
  const wording = wordingOf(judged);
  const format = figureFormat(wording.unit, wording.decimals);
  const { latest, rank } = comparison;
  const beside = besideIn(bars, judged);
  return {
    kind: 'bars',
    id: `bars-${view.id}`,
    title: standingTitle(area, latest.value, {
      benchmark,
      unit: view.unit,
      isTotal: view.isTotal,
      isGap: view.derivation.kind === 'gap',
    }),
    subtitle: `Each bar is one of the ${countOf(bars.length, 'authority', 'authorities')} with a figure for ${periodName(latest.period)}.${beside === null ? '' : ` Dark bars with a dot are ${beside.each}.`}`,
    bars,
    ...(beside === null ? {} : { neighbourNoun: beside.noun }),
    england: hasEnglandBeside(view) ? (comparison.england?.value ?? null) : null,
    mainLabel:
      latest.value === null
        ? null
        : [`${area.name} ${numberText(latest.value, format)}`, rankText(rank)]
            .filter((part) => part !== null)
            .join(', '),
    lowestLabel: 'Lowest',
    highestLabel: 'Highest',
    format,
  };
}

/** `joint 130th of 151`; `null` where nobody is ranked. */
export function rankText(rank: Rank | null): string | null {
  if (rank === null) return null;
  return `${rank.tied ? 'joint ' : ''}${ordinal(rank.position)} of ${rank.of}`;
}

/** What the marked bars are called; `null` where none is marked. */
function besideIn(bars: readonly ChartBar[], judged: JudgedMeasure): BesideWords | null {
  const neighbours = neighboursOf(judged);
  const hasNear = bars.some((bar) => bar.role === 'neighbours');
  return neighbours === null || !hasNear ? null : besideWords(neighbours, judged.area);
}

function barsOf(figures: MeasureFigures, { area }: JudgedMeasure): readonly ChartBar[] {
  const { set, benchmark } = figures;
  const { comparators, latestColumn } = benchmark;
  const { areas, indexById } = comparators.register;
  const own = indexById.get(area.id) ?? -1;
  const near = new Set(comparators.byRow[own]?.neighbours?.rows ?? []);
  const bars = comparators.authorityRows.flatMap((row): readonly ChartBar[] => {
    const value = set.values[row * set.periods.length + latestColumn] ?? Number.NaN;
    if (Number.isNaN(value)) return [];
    const role = row === own ? 'main' : near.has(row) ? 'neighbours' : 'other';
    return [{ name: areas[row]?.name ?? '', value, role }];
  });
  return inFigureOrder(bars, 'lowestFirst');
}
