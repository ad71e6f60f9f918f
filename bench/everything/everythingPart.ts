import { loadOverrides } from '../../src/measures/store/overrideReference.js';
import type { Part } from '../running/partAnswer.js';
import { sample } from '../running/samples.js';
import { compareEverything, readPublication } from './compareEverything.js';

/** From the folder of the national tool to every comparison in memory. */
export const everythingPart: Part = async ({ folder, runs }) => {
  const overrides = loadOverrides();
  const { samples, last } = await sample({ runs }, async () =>
    compareEverything(await readPublication(folder), overrides),
  );
  return {
    samples: { everything: [...samples] },
    facts: [`${last.length.toLocaleString('en-GB')} comparisons`],
    faults: [],
  };
};
