import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { BreakdownFamily } from '../model/breakdownFamily.js';
import type { MeasureMemory, MeasureSnapshot } from '../model/measureSnapshot.js';
import { applyOverrides, type OverriddenSet, type Override } from '../model/override.js';
import type { AreaRegister } from '../model/seriesSet.js';
import type { SourceRelease } from '../model/sourceRelease.js';
import { getAreaRegister } from './areaQueries.js';
import { getFiguresVersion } from './figuresVersionQueries.js';
import { listMeasures } from './measureQueries.js';
import { listNeighbourSets } from './neighbourQueries.js';
import {
  listReleaseMeasures,
  listReleases,
  listReleasesInForce,
  type ReleaseInForce,
} from './releaseQueries.js';
import { createSeriesLoader, type SeriesLoader } from './seriesLoader.js';

interface MemoryDependencies {
  readonly db: Kysely<Tables>;
  readonly overrides: readonly Override[];
  /** What the partnership sets aside itself, besides the known wrong figures. */
  readonly listOwnOverrides?: ListOverrides;
  readonly breakdowns?: readonly BreakdownFamily[];
  readonly clock: () => Date;
}

export type ListOverrides = (db: Kysely<Tables>) => Promise<readonly Override[]>;

/** Everything kept for one version of the data. */
interface Era {
  readonly version: string;
  readonly load: SeriesLoader;
  /** The days on which something was published, oldest first. */
  readonly releaseDays: readonly string[];
  readonly snapshots: Map<string | null, Promise<MeasureSnapshot>>;
}

const millisecondsBetweenChecks = 1000;

/** Keeps one packed series set for each measure and release until a release or the areas change. */
export function createMeasureMemory({ db, clock, ...known }: MemoryDependencies): MeasureMemory {
  let era: Promise<Era> | undefined;
  let checkedAt = Number.NEGATIVE_INFINITY;
  const refresh = async (before: Promise<Era> | undefined): Promise<Era> => {
    const version = await getFiguresVersion(db);
    const known = await before?.catch(() => undefined);
    if (known?.version === version) return known;
    const days = (await listReleases(db)).map((release) => release.asAt);
    return {
      version,
      load: createSeriesLoader(db),
      releaseDays: [...new Set(days)].sort(),
      snapshots: new Map(),
    };
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
    asAt: async (asked) => {
      const { version, load, releaseDays, snapshots } = await current();
      const day = asked === null ? null : dayThatMatters(releaseDays, asked);
      const kept = snapshots.get(day);
      if (kept !== undefined) return kept;
      const taken = takeSnapshot({ db, ...known, version, load, day });
      snapshots.set(day, taken);
      taken.catch(() => snapshots.delete(day));
      return taken;
    },
  };
}

/** All days between two publications are one, so that made-up days do not fill the memory. */
function dayThatMatters(releaseDays: readonly string[], asked: string): string {
  return releaseDays.findLast((day) => day <= asked) ?? beforeAll;
}

const beforeAll = '0001-01-01';

interface SnapshotSources {
  readonly db: Kysely<Tables>;
  readonly overrides: readonly Override[];
  readonly listOwnOverrides?: ListOverrides;
  readonly breakdowns?: readonly BreakdownFamily[];
  readonly version: string;
  readonly load: SeriesLoader;
  readonly day: string | null;
}

async function takeSnapshot(from: SnapshotSources): Promise<MeasureSnapshot> {
  const { version, load, day, listOwnOverrides = listNone } = from;
  const lists = await readTogether(from.db, async (db) => ({
    ...(await readLists(db, day)),
    own: await listOwnOverrides(db),
  }));
  const { register, measures, releases, inForce, given } = lists;
  const overrides = [...from.overrides, ...lists.own];
  const inForceById = new Map(inForce.map((each) => [each.measureId, each]));
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  const loadPublished: MeasureSnapshot['loadPublished'] = (ids) =>
    load(
      register,
      ids.flatMap((id) => inForceById.get(id) ?? []),
    );
  return {
    version,
    register,
    measures,
    measureById,
    releases,
    releaseByMeasure: releaseByMeasure(releases, inForce),
    releasesOf: (measureId) => {
      const own = given.filter((each) => each.measureId === measureId);
      return releases.filter((release) => own.some((each) => each.releaseId === release.id));
    },
    neighbourSets: lists.neighbourSets,
    breakdowns: from.breakdowns ?? [],
    loadPublished,
    ...withOverrides({ loadPublished, measureById, register, overrides }),
  };
}

const listNone: ListOverrides = () => Promise.resolve([]);

/** All reads see the same moment: an import that is committed between two of them shows in none. */
function readTogether<T>(
  db: Kysely<Tables>,
  read: (transaction: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  return db.isTransaction
    ? read(db)
    : db.transaction().setIsolationLevel('repeatable read').execute(read);
}

async function readLists(db: Kysely<Tables>, day: string | null) {
  const releases = await listReleases(db);
  return {
    register: await getAreaRegister(db),
    measures: await listMeasures(db, day),
    releases: releases.filter((release) => day === null || release.asAt <= day),
    inForce: await listReleasesInForce(db, day),
    given: await listReleaseMeasures(db),
    neighbourSets: await listNeighbourSets(db, day),
  };
}

function releaseByMeasure(
  releases: readonly SourceRelease[],
  inForce: readonly ReleaseInForce[],
): ReadonlyMap<string, SourceRelease> {
  const byId = new Map(releases.map((release) => [release.id, release]));
  const byMeasure = new Map<string, SourceRelease>();
  for (const { measureId, releaseId } of inForce) {
    const release = byId.get(releaseId);
    if (release !== undefined) byMeasure.set(measureId, release);
  }
  return byMeasure;
}

/** Sets known wrong figures aside, once for each measure. */
function withOverrides(from: {
  readonly loadPublished: MeasureSnapshot['loadPublished'];
  readonly measureById: MeasureSnapshot['measureById'];
  readonly register: AreaRegister;
  readonly overrides: readonly Override[];
}): Pick<MeasureSnapshot, 'load' | 'listOverrides'> {
  const { register, overrides } = from;
  const kept = new Map<string, OverriddenSet>();
  const overridden = async (ids: readonly string[]) => {
    const published = await from.loadPublished(ids.filter((id) => !kept.has(id)));
    for (const [id, set] of published) {
      const measure = from.measureById.get(id);
      if (measure === undefined) continue;
      const { source, code } = measure;
      kept.set(id, applyOverrides(set, { source, code, register, overrides }));
    }
    return ids.flatMap((id) => {
      const found = kept.get(id);
      return found === undefined ? [] : [{ id, ...found }];
    });
  };
  return {
    load: async (ids) => new Map((await overridden(ids)).map(({ id, set }) => [id, set])),
    listOverrides: async (ids) => (await overridden(ids)).flatMap(({ applied }) => applied),
  };
}
