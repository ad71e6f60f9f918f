import type { Kysely } from 'kysely';
import type { Tables } from '../../database/tables.js';
import type { SeriesSet } from '../model/seriesSet.js';
import type { StoredAreaRegister } from './areaQueries.js';
import type { ReleaseInForce } from './releaseQueries.js';
import { loadSeriesSets } from './seriesQueries.js';

export type SeriesLoader = (
  register: StoredAreaRegister,
  wanted: readonly ReleaseInForce[],
) => Promise<ReadonlyMap<string, SeriesSet>>;

/** Loads each series set once; two requests that want the same one at once share one query. */
export function createSeriesLoader(db: Kysely<Tables>): SeriesLoader {
  const loading = new Map<string, Promise<SeriesSet | undefined>>();
  return async (register, wanted) => {
    const missing = wanted.filter((each) => !loading.has(keyOf(each)));
    if (missing.length > 0) {
      const batch = loadSeriesSets(db, register, missing);
      for (const each of missing) {
        const set = batch.then((sets) => sets.get(each.measureId));
        loading.set(keyOf(each), set);
        set.catch(() => loading.delete(keyOf(each)));
      }
    }
    const found = new Map<string, SeriesSet>();
    for (const each of wanted) {
      const set = await loading.get(keyOf(each));
      if (set !== undefined) found.set(each.measureId, set);
    }
    return found;
  };
}

function keyOf({ releaseId, measureId }: ReleaseInForce): string {
  return `${releaseId} ${measureId}`;
}
