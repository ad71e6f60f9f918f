import type { MeasureSnapshot } from '../../src/measures/model/measureSnapshot.js';
import type { SeriesSet } from '../../src/measures/model/seriesSet.js';
import type { NationalFigures } from '../reference/laitRelease.js';

/** The whole national publication as a snapshot of the product's memory, without a database. */
export function nationalSnapshot(figures: NationalFigures): MeasureSnapshot {
  const { release, comparators, setOf, publishedSetOf } = figures;
  const codeById = new Map(release.measures.map(({ id, code }) => [id, code]));
  const loadWith = (find: (code: string) => SeriesSet) => {
    const kept = new Map<string, SeriesSet>();
    return (ids: readonly string[]) => {
      const found = new Map<string, SeriesSet>();
      for (const id of ids) {
        const code = codeById.get(id);
        if (code === undefined) continue;
        const set = kept.get(id) ?? find(code);
        kept.set(id, set);
        found.set(id, set);
      }
      return Promise.resolve(found);
    };
  };
  return {
    version: 'national',
    register: comparators.register,
    measures: release.measures,
    measureById: new Map(release.measures.map((measure) => [measure.id, measure])),
    releases: [],
    releaseByMeasure: new Map(),
    releasesOf: () => [],
    neighbourSets: release.neighbours,
    breakdowns: [],
    load: loadWith(setOf),
    loadPublished: loadWith(publishedSetOf),
    listOverrides: () => Promise.resolve([]),
  };
}
