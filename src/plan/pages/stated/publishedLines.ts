import { numberText } from '../../../lib/decimal.js';
import { wordList } from '../../../lib/words.js';
import { figureFormat } from '../../../measures/model/figureFormat.js';
import { figureText } from '../../../measures/model/figureText.js';
import { isTotalMeasure } from '../../../measures/model/measure.js';
import { periodName } from '../../../measures/model/periodName.js';
import type { CheckedClaim, PublishedPoint } from '../../model/checkStated.js';
import type { StatedFigureCheck } from '../../model/stated.js';

/** What is published, a line for each series, however many claims are made of it. */
export function publishedLines(
  claims: readonly CheckedClaim[],
  outcome: StatedFigureCheck,
): readonly string[] {
  if (claims.length === 0) {
    return outcome === 'notAFigureToCheck' ? [] : ['Nothing published that we load.'];
  }
  const bySeries = new Map<string, CheckedClaim[]>();
  for (const each of claims) {
    const key = each.claim.codes.join(' ');
    bySeries.set(key, [...(bySeries.get(key) ?? []), each]);
  }
  return [...bySeries.values()].map(seriesLine);
}

/** `Phonics in year 1: 78% in 2021/22 (England 75%). Newest: 79% in 2024/25 (England 80%).` */
function seriesLine(claims: readonly CheckedClaim[]): string {
  const ofArea = claims.filter(({ claim }) => claim.place === 'area');
  // England stands beside the area's own figure; alone only where nothing is said of the area.
  const shown = ofArea.length > 0 ? ofArea : claims;
  const [first] = shown;
  if (first === undefined) return '';
  const title = ofArea.length > 0 ? first.claim.title : `${first.claim.title}, England`;
  const { series } = first;
  if (series === null) return `${title}: not loaded here.`;
  const points = shown
    .flatMap((each) => each.series?.points ?? [])
    .filter((point, index, all) => all.findIndex((each) => isSame(each, point)) === index);
  const text = textOf(series);
  const newest = series.newest;
  const isShown = newest === null || points.some((point) => isSame(point, newest));
  return `${title}: ${wordList(points.map(text))}.${isShown ? '' : ` Newest: ${text(newest)}.`}`;
}

function isSame(one: PublishedPoint, other: PublishedPoint): boolean {
  return one.point.period === other.point.period;
}

/** A total of the whole country says nothing beside that of one place. */
function textOf(series: NonNullable<CheckedClaim['series']>): (point: PublishedPoint) => string {
  const format = figureFormat(series.unit, series.decimals);
  const hasEngland = !isTotalMeasure(series.measure);
  return ({ point, england }) => {
    const own = `${figureText(point, format)} in ${periodName(point.period)}`;
    if (!hasEngland || england?.value == null) return own;
    return `${own} (England ${numberText(england.value, format)})`;
  };
}
