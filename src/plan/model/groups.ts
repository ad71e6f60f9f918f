import type { Area } from '../../measures/model/area.js';
import {
  familyOf,
  gapsOf,
  type BreakdownFamily,
  type Dimension,
  type FamilyMember,
  type GroupGap,
} from '../../measures/model/breakdownFamily.js';
import { codesOf } from './derivation.js';
import { measuresOfFamily, planMeasureOf, recordedBy } from './groupComparability.js';
import { gapView, type GapSources } from './groupGapView.js';
import type { JudgedMeasure } from './judgedMeasure.js';
import type { Figures, Judging } from './judging.js';
import type { MeasureView } from './measureView.js';

/** One group of children with its own figures. */
export interface JudgedGroup {
  readonly member: FamilyMember;
  readonly judged: JudgedMeasure;
}

/** How much worse a group fares than those it is set against, judged like any other measure. */
export interface JudgedGap {
  readonly gap: GroupGap;
  readonly group: JudgedGroup;
  /** A bigger figure is a worse gap; below nought the group fares better. */
  readonly judged: JudgedMeasure;
  /** The plan's measure that is this very gap: then `judged` is that measure's judgement. */
  readonly planMeasureId: string | null;
}

export interface DimensionGaps {
  readonly dimension: Dimension;
  readonly comparison: JudgedGroup;
  readonly gaps: readonly JudgedGap[];
}

export interface JudgedGroups {
  readonly family: BreakdownFamily;
  /** The codes of the measure that was asked for; none where it is what their series leaves to 100. */
  readonly ownCodes: readonly string[];
  readonly dimensions: readonly DimensionGaps[];
}

/** The family that a measure belongs to by any of its series; undefined where it has none. */
export function familyOfView(
  { derivation }: MeasureView,
  families: readonly BreakdownFamily[],
): BreakdownFamily | undefined {
  if (derivation.kind === 'none') return undefined;
  const { source } = derivation;
  return codesOf(derivation)
    .map((code) => familyOf(families, source, code))
    .find((family) => family !== undefined);
}

/**
 * Every group that the source tells apart in what a measure measures, with the gaps between them and
 * whether each is closing. `null` where the source tells none apart, or none is loaded.
 */
export async function groupsOf(
  { snapshot, judging }: Figures,
  view: MeasureView,
  area: Area,
): Promise<JudgedGroups | null> {
  const family = familyOfView(view, snapshot.breakdowns);
  if (family === undefined) return null;
  const planViews = measuresOfFamily(family, judging.views);
  const recorded = recordedBy(family, planViews);
  const context: Context = { snapshot, judging, family, recorded, planViews, area };
  const judged = await Promise.all(gapsOf(family).map((gap) => judgeGap(gap, context)));
  const gaps = judged.filter((gap) => gap !== null);
  const told = [...new Set(gaps.map(({ gap }) => gap.dimension))];
  const dimensions = await Promise.all(told.map((each) => dimensionOf(each, gaps, context)));
  if (told.length === 0) return null;
  const ownCodes = view.derivation.kind === 'complement' ? [] : codesOf(view.derivation);
  return { family, ownCodes, dimensions: dimensions.flat() };
}

interface Context extends GapSources {
  readonly judging: Judging;
  readonly planViews: readonly MeasureView[];
  readonly area: Area;
}

async function dimensionOf(
  dimension: Dimension,
  all: readonly JudgedGap[],
  context: Context,
): Promise<readonly DimensionGaps[]> {
  const gaps = all.filter(({ gap }) => gap.dimension === dimension);
  const [first] = gaps;
  const comparison = first === undefined ? null : await judgeGroup(first.gap.comparison, context);
  return comparison === null ? [] : [{ dimension, comparison, gaps }];
}

async function judgeGap(gap: GroupGap, context: Context): Promise<JudgedGap | null> {
  const tracked = planMeasureOf(gap, context.planViews);
  const made = tracked ?? (await gapView(gap, context));
  const group = await judgeGroup(gap.group, context);
  if (made === null || group === null) return null;
  const judged = await context.judging.ofMeasure(made, context.area);
  return { gap, group, judged, planMeasureId: tracked?.id ?? null };
}

async function judgeGroup(
  member: FamilyMember,
  { judging, family, area }: Context,
): Promise<JudgedGroup | null> {
  const found = judging.findSourceView(family.source, member.code);
  return found === undefined ? null : { member, judged: await judging.ofMeasure(found, area) };
}
