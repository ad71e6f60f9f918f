import type { BreakdownFamily, GroupGap } from '../../measures/model/breakdownFamily.js';
import { publishedDecimals } from '../../measures/model/figureFormat.js';
import type { Comparability } from '../../measures/model/judgement.js';
import type { SourceMeasure } from '../../measures/model/measure.js';
import type { MeasureSnapshot } from '../../measures/model/measureSnapshot.js';
import { inLabelsOf, type RecordedView } from './groupComparability.js';
import type { Judging } from './judging.js';
import { viewOfSource, type MeasureView } from './measureView.js';

export interface GapSources {
  readonly snapshot: Pick<MeasureSnapshot, 'load'>;
  readonly judging: Pick<Judging, 'findSourceView'>;
  readonly family: BreakdownFamily;
  /** The plan's measure whose breaks hold for the family. */
  readonly recorded: RecordedView | undefined;
}

/**
 * A gap as a measure of its own, in points where the groups are in percents: the worse-off side less
 * the other, so that less is better. It may be compared in the periods that the plan has recorded for
 * the family; `null` comparability where it has recorded none. `null` where a series is not loaded.
 */
export async function gapView(gap: GroupGap, sources: GapSources): Promise<MeasureView | null> {
  const { judging, family } = sources;
  const find = (code: string): SourceMeasure | undefined =>
    judging.findSourceView(family.source, code)?.sources[0];
  const group = find(gap.group.code);
  const comparison = find(gap.comparison.code);
  const published = gap.published === null ? undefined : find(gap.published.code);
  if (group === undefined || comparison === undefined) return null;
  if (published !== undefined) return publishedView(published, gap, sources);
  const [higher, lower] =
    group.polarity === 'lowerIsBetter' ? [group, comparison] : [comparison, group];
  return {
    ...viewOfSource(group),
    id: `gap-${higher.id}-${lower.id}`,
    title: titleOf(gap),
    unit: group.unit === 'percent' ? 'percentagePoints' : group.unit,
    polarity: 'lowerIsBetter',
    decimals: await decimalsOf([higher, lower], sources),
    hasBands: higher.hasBands && lower.hasBands,
    comparability: await comparabilityFor(higher, sources),
    derivation: {
      kind: 'gap',
      source: family.source,
      higherCode: higher.code,
      lowerCode: lower.code,
    },
    sources: [higher, lower],
  };
}

/** The source's own gap, which is worked out before its figures are rounded. */
async function publishedView(
  published: SourceMeasure,
  gap: GroupGap,
  sources: GapSources,
): Promise<MeasureView> {
  return {
    ...viewOfSource(published),
    id: `gap-${published.id}`,
    title: titleOf(gap),
    polarity: 'lowerIsBetter',
    comparability: await comparabilityFor(published, sources),
  };
}

/** Those of the coarser of the two: more would be made up. */
async function decimalsOf(
  measures: readonly SourceMeasure[],
  { snapshot }: GapSources,
): Promise<number | null> {
  const sets = await snapshot.load(measures.map(({ id }) => id));
  if (sets.size === 0) return null;
  return Math.min(...[...sets.values()].map(({ values }) => publishedDecimals(values)));
}

function titleOf({ group, comparison }: GroupGap): string {
  return `The gap between ${group.label} and ${comparison.label}`;
}

async function comparabilityFor(
  measure: SourceMeasure,
  { snapshot, recorded }: GapSources,
): Promise<Comparability | null> {
  const [from] = recorded?.sources ?? [];
  if (recorded === undefined || from === undefined) return null;
  const sets = await snapshot.load([from.id, measure.id]);
  const { comparability } = recorded.kpi;
  return inLabelsOf(
    comparability,
    sets.get(from.id)?.periods ?? [],
    sets.get(measure.id)?.periods ?? [],
  );
}
