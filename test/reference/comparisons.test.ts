import { beforeAll, expect, it } from 'vitest';
import { benchmarkMeasure } from '../../src/measures/model/benchmark.js';
import { compareArea } from '../../src/measures/model/compareArea.js';
import type { SeriesSet } from '../../src/measures/model/seriesSet.js';
import { checkComparisons, type ComparedFigures } from './comparisonRows.js';
import { readNationalFigures, type NationalFigures } from './laitRelease.js';
import { describeWithReference } from './referenceFolder.js';
import type { Compared } from './rowFaults.js';

/** Measures with a known wrong figure in their newest period. */
const setAside = new Set([
  'FirstYJS',
  'Chlamydia_Diagnosis',
  'Age19_SENwoS',
  'SEN_TOT_CEASED_EHC_PLAN',
  'YJS_Caution-Sentence10-17_YO',
]);

describeWithReference('comparisons of the national figures', () => {
  let figures: ComparedFigures;

  beforeAll(async () => {
    const national = await readNationalFigures();
    figures = {
      judged: (code, areaName) => compare(national, national.setOf(code), { code, areaName }),
      published: (code, areaName) =>
        compare(national, national.publishedSetOf(code), { code, areaName }),
    };
  });

  it('agree with every row of the tool’s own functions for twelve areas', () => {
    expect(checkComparisons('lait_reference.csv', figures)).toEqual({
      rows: 5208,
      faults: [],
      matchedWhole: 4978,
      // Equal figures that the tool ranks apart, because their text carries binary debris.
      rankByBinaryDebris: 3,
      // No measure has a hole before its newest period in this publication.
      changeAcrossGap: 0,
      // Fewer than six neighbours had a figure; the mean itself agrees before it is withheld.
      meanWithheld: 167,
      // England's first-time entrants are a sum of rates; noughts of the other four stand for none, in
      // three of them for areas that were not there, so that quartiles and ranks differ for every
      // area. As published, all 60 rows agree.
      overridden: 60,
      overriddenCodes: setAside,
    });
  });

  it('agree with every row worked out for Dorset', () => {
    expect(checkComparisons('lait-dorset-reference.csv', figures)).toEqual({
      rows: 434,
      faults: [],
      matchedWhole: 422,
      rankByBinaryDebris: 0,
      changeAcrossGap: 0,
      meanWithheld: 7,
      overridden: 5,
      overriddenCodes: setAside,
    });
  });
});

function compare(
  { comparators, measureOf }: NationalFigures,
  set: SeriesSet,
  { code, areaName }: Readonly<Record<'code' | 'areaName', string>>,
): Compared {
  const { polarity, hasBands } = measureOf(code);
  const benchmark = benchmarkMeasure({ set, comparators, polarity, hasBands });
  const area = comparators.register.areas.find((each) => each.name === areaName);
  if (benchmark === null || area === undefined) throw new Error(`${code}: nothing to compare`);
  return { benchmark, found: compareArea(benchmark, area.id) };
}
