import { numberText } from '../../../lib/decimal.js';
import type { SeriesPeriod } from '../../../measures/model/seriesSet.js';
import { periodName } from '../../../measures/model/periodName.js';
import { measureGroupsFilePath } from '../../../paths/measures.js';
import { tableFileLinks } from '../../../paths/query.js';
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
import { dimensionHeadings, dimensionMeanings, groupNotes } from './groupWords.js';

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
  /** Why no gap of the section has a direction, said once; `null` where any has one. */
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
  const sharedReason = reasonOfAll(gaps);
  return {
    what: whatWords(family.title, view),
    sharedWhy:
      sharedReason === null
        ? null
        : `We cannot say yet which of these gaps are closing: ${sharedReason}.`,
    tables: dimensions.map((dimension) =>
      toTable(dimension, { ownCodes: groups.ownCodes, sharedReason, viewpoint }),
    ),
    figure: mainGapFigure(gaps[0], view),
    caution: cautionOf(groups),
    downloads: tableFileLinks(
      (format) => measureGroupsFilePath(view.id, format, { area: viewpoint.area }),
      'Groups',
    ),
  };
}

function whatWords(title: string, { derivation }: MeasureView): string {
  const own = `${title}, for one group beside another.`;
  return derivation.kind === 'complement'
    ? `${own} The measure above is what is left to 100.`
    : own;
}

interface TableContext {
  readonly ownCodes: readonly string[];
  readonly sharedReason: string | null;
  readonly viewpoint: Viewpoint;
}

function toTable(dimension: DimensionGaps, context: TableContext): GroupTableModel {
  const { comparison } = dimension;
  const { area } = comparison.judged;
  const period = newestPeriod(dimension);
  const meaning = dimensionMeanings[dimension.dimension];
  const name = period === null ? '' : periodName(period);
  return {
    id: `groups-${dimension.dimension}`,
    heading: dimensionHeadings[dimension.dimension],
    summary: gapSummary(dimension, context.sharedReason !== null),
    caption: `${dimensionHeadings[dimension.dimension]}: each group in ${area.name}`,
    areaName: area.name,
    period: name,
    hasEngland: area.level !== 'country',
    rows: period === null ? [] : toGroupRows(dimension, { ...context, period }),
    notes: [...(meaning === null ? [] : [meaning]), ...groupNotes(dimension)],
  };
}

function newestPeriod({ comparison, gaps }: DimensionGaps): SeriesPeriod | null {
  const judged = [comparison.judged, ...gaps.map(({ group }) => group.judged)];
  return judged.find(({ figures }) => figures !== null)?.figures?.comparison.latest.period ?? null;
}

/** The commonest reason where no gap has a direction. */
function reasonOfAll(gaps: readonly JudgedGap[]): string | null {
  const counts = new Map<string, number>();
  for (const { judged } of gaps) {
    const reason = directionReason(judged);
    if (reason === null) return null;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** How far out a gap may be by rounding, and that few children make a figure jump. */
function cautionOf({ dimensions }: JudgedGroups): string {
  const groups = dimensions.flatMap(({ comparison, gaps }) => [
    comparison,
    ...gaps.map(({ group }) => group),
  ]);
  const decimals = Math.min(...groups.map(({ judged }) => formatOf(judged).decimals));
  const step = numberText(10 ** -decimals, { decimals, prefix: '', suffix: '' });
  return `Each gap is made of two rounded figures, so it may be out by up to ${step} either way. Where a group is small, a few children move its figure by a lot from year to year.`;
}
