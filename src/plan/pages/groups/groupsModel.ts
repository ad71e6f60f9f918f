import { wordList } from '../../../lib/words.js';
import type { SeriesPeriod } from '../../../measures/model/seriesSet.js';
import { periodName } from '../../../measures/model/periodName.js';
import { measureGroupsFilePath } from '../../../paths/measures.js';
import { tableFormats } from '../../../paths/query.js';
import type { FigureProps } from '../../../web/components/Figure.js';
import type { Link } from '../../../web/page/shell.js';
import type { DimensionGaps, JudgedGap, JudgedGroups } from '../../model/groups.js';
import type { MeasureView } from '../../model/measureView.js';
import { directionReason } from '../../model/whyNotKnown.js';
import type { Viewpoint } from '../judgedRows.js';
import { mainGapFigure } from './groupChart.js';
import { formatOf } from './groupFigures.js';
import { toGroupRows, type GroupRow } from './groupRows.js';
import { gapSummary } from './groupSentences.js';
import { dimensionHeadings, dimensionMeanings, opened } from './groupWords.js';

/** The groups of one dimension: a sentence, then a table. */
export interface GroupTableModel {
  readonly id: string;
  readonly heading: string;
  readonly summary: string;
  readonly caption: string;
  readonly areaName: string;
  /** What the figures are of: `2024/25`. */
  readonly period: string;
  /** `false` for England itself. */
  readonly hasEngland: boolean;
  readonly rows: readonly GroupRow[];
  readonly notes: readonly string[];
}

export interface GroupsModel {
  readonly what: string;
  /** Why no gap of the section has a direction, said once; `null` where any has, or reasons differ. */
  readonly sharedWhy: string | null;
  readonly tables: readonly GroupTableModel[];
  readonly figure: FigureProps | null;
  readonly caution: string;
  readonly downloads: readonly Link[];
}

export interface GroupsInput {
  readonly view: MeasureView;
  readonly groups: JudgedGroups;
  readonly viewpoint: Viewpoint;
}

/** How each group of children fares in what a measure measures, and whether the gaps are closing. */
export function toGroupsModel({ view, groups, viewpoint }: GroupsInput): GroupsModel {
  const { family, dimensions } = groups;
  const gaps = dimensions.flatMap((dimension) => dimension.gaps);
  const sharedWhy = sharedReason(gaps);
  return {
    what: `${family.title}, for one group beside another.`,
    sharedWhy,
    tables: dimensions.map((dimension) =>
      toTable(dimension, { ownCodes: groups.ownCodes, hasWhy: sharedWhy === null, viewpoint }),
    ),
    figure: mainGapFigure(gaps[0], view),
    caution: cautionOf(gaps),
    downloads: tableFormats.map((format) => ({
      text: format.toUpperCase(),
      href: measureGroupsFilePath(view.id, format, { area: viewpoint.area }),
    })),
  };
}

interface TableContext {
  readonly ownCodes: readonly string[];
  readonly hasWhy: boolean;
  readonly viewpoint: Viewpoint;
}

function toTable(dimension: DimensionGaps, context: TableContext): GroupTableModel {
  const { comparison, gaps } = dimension;
  const { area } = comparison.judged;
  const period = newestPeriod(dimension);
  const notes = [comparison.member, ...gaps.map(({ gap }) => gap.group)].flatMap(
    ({ label, note }) => (note === null ? [] : [`${opened(label)}: ${note}`]),
  );
  const meaning = dimensionMeanings[dimension.dimension];
  const name = period === null ? '' : periodName(period);
  return {
    id: `groups-${dimension.dimension}`,
    heading: dimensionHeadings[dimension.dimension],
    summary: gapSummary(dimension),
    caption: `${dimensionHeadings[dimension.dimension]}: each group in ${area.name}`,
    areaName: area.name,
    period: name,
    hasEngland: area.level !== 'country',
    rows: period === null ? [] : toGroupRows(dimension, { ...context, period }),
    notes: meaning === null ? notes : [meaning, ...notes],
  };
}

function newestPeriod({ comparison, gaps }: DimensionGaps): SeriesPeriod | null {
  const judged = [comparison.judged, ...gaps.map(({ group }) => group.judged)];
  return judged.find(({ figures }) => figures !== null)?.figures?.comparison.latest.period ?? null;
}

function sharedReason(gaps: readonly JudgedGap[]): string | null {
  const reasons = new Set(gaps.map(({ judged }) => directionReason(judged)));
  const [reason = null] = reasons;
  return reasons.size === 1 && reason !== null
    ? `We cannot say which of these gaps are closing: ${reason}.`
    : null;
}

/** How far out a gap may be by rounding, and that few children make a figure jump. */
function cautionOf(gaps: readonly JudgedGap[]): string {
  const steps = new Set(gaps.map(({ judged }) => formatOf(judged).decimals));
  const sizes = [...steps].toSorted((a, b) => a - b).map((each) => (10 ** -each).toFixed(each));
  return `Each gap is made of two rounded figures, so it may be out by up to ${wordList(sizes)} either way. Where a group is small, a few children move its figure by a lot from year to year.`;
}
