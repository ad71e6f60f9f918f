import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { NeighbourSet } from '../model/area.js';
import type { SourceMeasure } from '../model/measure.js';
import type { SeriesSet } from '../model/seriesSet.js';
import type { SourceRelease } from '../model/sourceRelease.js';
import { getAreaRegister, type StoredAreaRegister } from './areaQueries.js';
import { listVersions } from '../../database/dataVersion.js';
import { listMeasures } from './measureQueries.js';
import { listNeighbourSets } from './neighbourQueries.js';
import { listReleases, listReleasesInForce } from './releaseQueries.js';
import { createSeriesLoader, type SeriesLoader } from './seriesLoader.js';

/** The figures as they stand at one moment. Everything a request reads comes from one snapshot. */
export interface MeasureSnapshot {
  readonly version: string;
  readonly register: StoredAreaRegister;
  readonly measures: readonly SourceMeasure[];
  readonly measureById: ReadonlyMap<string, SourceMeasure>;
  readonly releases: readonly SourceRelease[];
  /** The release each measure's figures come from, by measure id. */
  readonly releaseByMeasure: ReadonlyMap<string, SourceRelease>;
  readonly neighbourSets: readonly NeighbourSet[];
  /** The packed figures by measure id, loaded on first use; a measure without any has none. */
  readonly load: (measureIds: readonly string[]) => Promise<ReadonlyMap<string, SeriesSet>>;
}

export interface MeasureMemory {
  /**
   * The figures as they stood on a day, `null` for today's. A change committed by another process
   * shows within a second.
   */
  readonly asAt: (day: string | null) => Promise<MeasureSnapshot>;
}

interface MemoryDependencies {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
}

/** Everything kept for one version of the data. */
interface Era {
  readonly version: string;
  readonly load: SeriesLoader;
  readonly snapshots: Map<string | null, Promise<MeasureSnapshot>>;
}

const millisecondsBetweenChecks = 1000;

/** Keeps one packed series set for each measure and release until a release or the areas change. */
export function createMeasureMemory({ db, clock }: MemoryDependencies): MeasureMemory {
  let era: Promise<Era> | undefined;
  let checkedAt = Number.NEGATIVE_INFINITY;
  const refresh = async (before: Promise<Era> | undefined): Promise<Era> => {
    const version = await versionOf(db);
    const known = await before?.catch(() => undefined);
    if (known?.version === version) return known;
    return { version, load: createSeriesLoader(db), snapshots: new Map() };
  };
  const current = (): Promise<Era> => {
    const now = clock().getTime();
    if (era === undefined || now - checkedAt >= millisecondsBetweenChecks) {
      checkedAt = now;
      const next = refresh(era);
      era = next;
      next.catch(() => {
        if (era === next) era = undefined;
      });
    }
    return era;
  };
  return {
    asAt: async (day) => {
      const { version, load, snapshots } = await current();
      const kept = snapshots.get(day);
      if (kept !== undefined) return kept;
      const taken = takeSnapshot({ db, version, load, day });
      snapshots.set(day, taken);
      taken.catch(() => snapshots.delete(day));
      return taken;
    },
  };
}

async function versionOf(db: Kysely<Tables>): Promise<string> {
  const versions = await listVersions(db);
  return `${versions.get('areas') ?? 0}.${versions.get('measures') ?? 0}`;
}

async function takeSnapshot(from: {
  readonly db: Kysely<Tables>;
  readonly version: string;
  readonly load: SeriesLoader;
  readonly day: string | null;
}): Promise<MeasureSnapshot> {
  const { db, version, day } = from;
  const register = await getAreaRegister(db);
  const measures = await listMeasures(db);
  const releases = await listReleases(db);
  const inForce = await listReleasesInForce(db, day);
  const releaseById = new Map(releases.map((release) => [release.id, release]));
  const releaseByMeasure = new Map<string, SourceRelease>();
  for (const { measureId, releaseId } of inForce) {
    const release = releaseById.get(releaseId);
    if (release !== undefined) releaseByMeasure.set(measureId, release);
  }
  const inForceById = new Map(inForce.map((each) => [each.measureId, each]));
  return {
    version,
    register,
    measures,
    measureById: new Map(measures.map((measure) => [measure.id, measure])),
    releases: releases.filter((release) => day === null || release.asAt <= day),
    releaseByMeasure,
    neighbourSets: await listNeighbourSets(db),
    load: (ids) =>
      from.load(
        register,
        ids.flatMap((id) => inForceById.get(id) ?? []),
      ),
  };
}
