import { figureText } from '../../../measures/model/figureText.js';
import { periodName } from '../../../measures/model/periodName.js';
import type { SeriesPeriod } from '../../../measures/model/seriesSet.js';
import { measurePath } from '../../../paths/measures.js';
import type { DirectionShown } from '../../../web/components/direction.js';
import type { NotedFigure } from '../../../web/components/MeasureGridRow.js';
import { earlierGap, gapPaceWords, gapVerdictWords, newestGap } from '../../model/gapWords.js';
import type { DimensionGaps, JudgedGap, JudgedGroup } from '../../model/groups.js';
import { directionReason } from '../../model/whyNotKnown.js';
import type { Viewpoint } from '../judgedRows.js';
import { englandFigure, formatOf, newestFigure } from './groupFigures.js';
import { opened } from './groupWords.js';

/** The gap of one group, in words and figures. */
export interface GapShown {
  readonly now: NotedFigure;
  readonly england: string;
  readonly earlier: NotedFigure;
  readonly direction: DirectionShown;
  /** The direction in a gap's own words. */
  readonly words: string;
  /** Why the direction is not known, where the section does not say it; or the pace. */
  readonly note: string | null;
  /** The plan's own measure of the gap. */
  readonly trackedHref: string | null;
}

export interface GroupRow {
  readonly name: string;
  /** `null` for the page's own measure. */
  readonly href: string | null;
  readonly figure: NotedFigure;
  readonly england: string;
  /** `null` for those that the others are set against. */
  readonly gap: GapShown | null;
}

interface RowContext {
  readonly ownCodes: readonly string[];
  readonly period: SeriesPeriod;
  /** Why directions are not known, where the section says it: rows say only what differs. */
  readonly sharedReason: string | null;
  readonly viewpoint: Viewpoint;
}

/** Those that the others are set against first, then each group with its gap. */
export function toGroupRows(
  { comparison, gaps }: DimensionGaps,
  context: RowContext,
): readonly GroupRow[] {
  return [
    { ...groupCells(comparison, context), gap: null },
    ...gaps.map((each) => ({ ...groupCells(each.group, context), gap: gapCells(each, context) })),
  ];
}

function groupCells(
  { member, judged }: JudgedGroup,
  { ownCodes, period, viewpoint }: RowContext,
): Omit<GroupRow, 'gap'> {
  const isOwn = ownCodes.length === 1 && ownCodes[0] === member.code;
  return {
    name: opened(member.label),
    href: isOwn ? null : measurePath(judged.view.id, { area: viewpoint.area }),
    figure: newestFigure(judged, period),
    england: englandFigure(judged),
  };
}

function gapCells(each: JudgedGap, context: RowContext): GapShown {
  const { judged, planMeasureId } = each;
  const { period, sharedReason, ownCodes, viewpoint } = context;
  const newest = newestGap(judged);
  const reason = directionReason(judged);
  const isOwn = ownCodes.length === 2 && isMadeOf(judged, ownCodes);
  return {
    now: withLead(newestFigure(judged, period), newest?.value ?? null),
    england: englandFigure(judged, false),
    earlier: earlierCell(each),
    direction: judged.direction,
    words: gapVerdictWords(judged),
    note: reason === null ? gapPaceWords(judged) : reason === sharedReason ? null : reason,
    trackedHref:
      planMeasureId === null || isOwn ? null : measurePath(planMeasureId, { area: viewpoint.area }),
  };
}

function isMadeOf({ view }: JudgedGap['judged'], codes: readonly string[]): boolean {
  return view.sources.length === codes.length && view.sources.every((s) => codes.includes(s.code));
}

/** A gap below nought: the group fares better, which a minus sign alone does not tell everyone. */
function withLead(figure: NotedFigure, value: number | null): NotedFigure {
  if (value === null || value >= 0) return figure;
  return { ...figure, note: [figure.note, 'fares better'].filter((n) => n !== null).join(', ') };
}

function earlierCell({ judged }: JudgedGap): NotedFigure {
  const earlier = earlierGap(judged);
  if (earlier === null) {
    const isUnknown = judged.view.comparability === null;
    return { text: isUnknown ? 'not known' : 'no figure', note: null };
  }
  const { value, period } = earlier;
  return {
    text: figureText({ period, value, status: 'value' }, formatOf(judged)),
    note: `in ${periodName(period)}`,
  };
}
