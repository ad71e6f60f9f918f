import type { NeighbourSet } from './area.js';
import type { SourceMeasure } from './measure.js';
import type { MeasureSnapshot } from './measureSnapshot.js';
import { applyOverrides, type Override, type OverriddenSet } from './override.js';
import type { ReleaseContent } from './releaseContent.js';
import type { AreaRegister } from './seriesSet.js';
import type { SourceRelease } from './sourceRelease.js';

export interface OverlaidRelease {
  readonly content: ReleaseContent;
  /** As it will be listed: a release of the same content that is loaded keeps its id and day. */
  readonly release: SourceRelease;
  readonly overrides: readonly Override[];
}

/**
 * The snapshot as it would be with a publication in force that is not stored: its figures,
 * definitions and neighbours take the place of those of an older release, never of a newer one.
 * Neither the snapshot nor anything stored is changed.
 */
export function withReleaseInForce(
  snapshot: MeasureSnapshot,
  overlaid: OverlaidRelease,
): MeasureSnapshot {
  const { content, release } = overlaid;
  const winners = content.measures.filter((measure) => takesOver(snapshot, release, measure.id));
  const winning = new Map(winners.map((measure) => [measure.id, measure]));
  const measures = [
    ...snapshot.measures.map((measure) => winning.get(measure.id) ?? measure),
    ...winners.filter((measure) => !snapshot.measureById.has(measure.id)),
  ];
  const releases = [release, ...snapshot.releases.filter(({ id }) => id !== release.id)];
  const given = new Set(content.measures.map((measure) => measure.id));
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  return {
    ...snapshot,
    version: `${snapshot.version} with ${content.contentHash}`,
    measures,
    measureById,
    releases: releases.toSorted(newestFirst),
    releaseByMeasure: new Map([
      ...snapshot.releaseByMeasure,
      ...winners.map((measure) => [measure.id, release] as const),
    ]),
    releasesOf: (measureId) =>
      given.has(measureId)
        ? [
            release,
            ...snapshot.releasesOf(measureId).filter(({ id }) => id !== release.id),
          ].toSorted(newestFirst)
        : snapshot.releasesOf(measureId),
    neighbourSets: neighboursWith(snapshot, overlaid),
    ...loadsWith(snapshot, { ...overlaid, measureById, winning }),
  };
}

/** The newer day wins; of one day, the one that is loaded later. */
function takesOver(snapshot: MeasureSnapshot, release: SourceRelease, measureId: string): boolean {
  const current = snapshot.releaseByMeasure.get(measureId);
  return current === undefined || !isNewer(current, release);
}

function isNewer(a: SourceRelease, b: SourceRelease): boolean {
  return newestFirst(a, b) < 0;
}

function newestFirst(a: SourceRelease, b: SourceRelease): number {
  if (a.asAt !== b.asAt) return a.asAt > b.asAt ? -1 : 1;
  return b.id - a.id;
}

/** A vintage of neighbours comes from the newest release that has it. */
function neighboursWith(
  snapshot: MeasureSnapshot,
  { content, release }: OverlaidRelease,
): readonly NeighbourSet[] {
  const isNewest = !snapshot.releases.some((each) => isNewer(each, release));
  const known = new Set(snapshot.neighbourSets.map(({ vintage }) => vintage));
  const added = content.neighbours.filter(({ vintage }) => isNewest || !known.has(vintage));
  const replaced = new Set(added.map(({ vintage }) => vintage));
  const { indexById } = snapshot.register;
  const rowOf = ({ areaId }: NeighbourSet) => indexById.get(areaId) ?? -1;
  return [
    ...snapshot.neighbourSets.filter(({ vintage }) => !replaced.has(vintage)),
    ...added.toSorted((a, b) => rowOf(a) - rowOf(b)),
  ].toSorted((a, b) => Number(a.vintage > b.vintage) - Number(a.vintage < b.vintage));
}

interface LoadsFrom extends OverlaidRelease {
  readonly measureById: ReadonlyMap<string, SourceMeasure>;
  readonly winning: ReadonlyMap<string, SourceMeasure>;
}

function loadsWith(
  snapshot: MeasureSnapshot,
  { content, overrides, winning }: LoadsFrom,
): Pick<MeasureSnapshot, 'load' | 'loadPublished' | 'listOverrides'> {
  const { register } = snapshot;
  const overridden = overriddenSets({ content, overrides, winning, register });
  const split = (ids: readonly string[]) => ({
    own: ids.filter((id) => winning.has(id)),
    others: ids.filter((id) => !winning.has(id)),
  });
  return {
    loadPublished: async (ids) => {
      const { own, others } = split(ids);
      const sets = own.flatMap((id) => {
        const set = content.sets.get(id);
        return set === undefined ? [] : [[id, set] as const];
      });
      return new Map([...(await snapshot.loadPublished(others)), ...sets]);
    },
    load: async (ids) => {
      const { own, others } = split(ids);
      const sets = own.flatMap((id) => {
        const found = overridden(id);
        return found === undefined ? [] : [[id, found.set] as const];
      });
      return new Map([...(await snapshot.load(others)), ...sets]);
    },
    listOverrides: async (ids) => {
      const { own, others } = split(ids);
      return [
        ...(await snapshot.listOverrides(others)),
        ...own.flatMap((id) => overridden(id)?.applied ?? []),
      ];
    },
  };
}

/** The publication's figures with known wrong ones set aside, each measure once. */
function overriddenSets(from: {
  readonly content: ReleaseContent;
  readonly overrides: readonly Override[];
  readonly winning: ReadonlyMap<string, SourceMeasure>;
  readonly register: AreaRegister;
}): (id: string) => OverriddenSet | undefined {
  const { content, overrides, winning, register } = from;
  const kept = new Map<string, OverriddenSet>();
  return (id) => {
    const measure = winning.get(id);
    const set = content.sets.get(id);
    if (measure === undefined || set === undefined) return undefined;
    const { source, code } = measure;
    const known = kept.get(id) ?? applyOverrides(set, { source, code, register, overrides });
    kept.set(id, known);
    return known;
  };
}
