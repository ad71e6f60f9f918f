import { join } from 'node:path';
import { readLaitFolder } from '../../src/importers/lait/readLaitFolder.js';
import type { LaitRelease } from '../../src/importers/lait/release.js';
import { problemText } from '../../src/lib/importProblem.js';
import { toComparators, type Comparators } from '../../src/measures/model/comparators.js';
import type { SourceMeasure } from '../../src/measures/model/measure.js';
import { applyOverrides } from '../../src/measures/model/override.js';
import { toAreaRegister, type SeriesSet } from '../../src/measures/model/seriesSet.js';
import { loadAreaReference } from '../../src/measures/store/areaReference.js';
import { loadOverrides } from '../../src/measures/store/overrideReference.js';
import { referenceFolder } from './referenceFolder.js';

/** The whole national publication, read once for a test file, with what is needed to compare in it. */
export interface NationalFigures {
  readonly release: LaitRelease;
  readonly comparators: Comparators;
  readonly measureOf: (code: string) => SourceMeasure;
  /** As the product judges and shows them: known wrong figures are withheld or moved. */
  readonly setOf: (code: string) => SeriesSet;
  readonly publishedSetOf: (code: string) => SeriesSet;
}

export async function readNationalFigures(): Promise<NationalFigures> {
  const register = toAreaRegister(loadAreaReference().areas);
  const read = await readLaitFolder({ folder: join(referenceFolder, 'lait'), register });
  if (!read.ok) throw new Error(read.error.map(problemText).join('\n'));
  const release = read.value;
  const byCode = new Map(release.measures.map((measure) => [measure.code, measure]));
  const measureOf = (code: string): SourceMeasure => {
    const measure = byCode.get(code);
    if (measure === undefined) throw new Error(`the publication has no measure ${code}`);
    return measure;
  };
  const publishedSetOf = (code: string): SeriesSet => {
    const set = release.sets.get(measureOf(code).id);
    if (set === undefined) throw new Error(`the publication has no figures of ${code}`);
    return set;
  };
  const overrides = loadOverrides();
  return {
    release,
    comparators: toComparators(register, release.neighbours),
    measureOf,
    publishedSetOf,
    setOf: (code) =>
      applyOverrides(publishedSetOf(code), { source: 'lait', code, register, overrides }).set,
  };
}
