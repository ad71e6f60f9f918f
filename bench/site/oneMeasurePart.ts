import { toComparison } from '../../src/api/toComparison.js';
import { toComparators } from '../../src/measures/model/comparators.js';
import { judgeMeasure, prepareMeasure } from '../../src/plan/model/judgedMeasure.js';
import { getFigures } from '../../src/plan/model/judging.js';
import { seriesIdsOf } from '../../src/plan/model/measureView.js';
import { drawFrom } from '../running/fixedDraws.js';
import type { Part } from '../running/partAnswer.js';
import { openSite } from './sitePart.js';

const draws = 5000;

/**
 * One measure for one area, from its packed series in memory to the API's answer, with every
 * comparator and the three verdicts. Nothing that was worked out before is used again.
 */
export const oneMeasurePart: Part = async ({ dataDir }) => {
  const runtime = await openSite(dataDir);
  try {
    const { snapshot, judging } = await getFigures(runtime);
    const views = judging.views.filter((view) => view.sources.length > 0);
    const sets = await snapshot.load([...new Set(views.flatMap(seriesIdsOf))]);
    const { register, releaseByMeasure } = snapshot;
    const comparators = toComparators(register, snapshot.neighbourSets);
    const answer = (view: (typeof views)[number], area: (typeof register.areas)[number]) => {
      const judged = judgeMeasure(prepareMeasure(view, sets, comparators), area);
      const release = releaseByMeasure.get(view.sources[0]?.id ?? '');
      return JSON.stringify(toComparison(judged, { release, isOurs: false }));
    };
    const draw = drawFrom(42);
    const samples: number[] = [];
    for (let index = -draws; index < draws; index += 1) {
      const view = views[draw(views.length)];
      const area = register.areas[draw(register.areas.length)];
      if (view === undefined || area === undefined) throw new Error('nothing to draw from');
      const begun = performance.now();
      answer(view, area);
      // The first half warms up.
      if (index >= 0) samples.push(performance.now() - begun);
    }
    const facts = [`${views.length} measures, ${draws} draws of a measure and an area`];
    return { samples: { oneMeasure: samples }, facts, faults: [] };
  } finally {
    await runtime.close();
  }
};
