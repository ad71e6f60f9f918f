import type { MeasureSnapshot } from '../measures/model/measureSnapshot.js';
import type { JudgedMeasure } from '../plan/model/judgedMeasure.js';
import { toAreaNamed, toFigureAnswer, toMeasureNamed } from './toAnswers.js';

/** Every figure of one measure for one area, oldest first; none where no figures are loaded. */
export async function toObservations(judged: JudgedMeasure, snapshot: MeasureSnapshot) {
  const [source] = judged.view.sources;
  const release = snapshot.releaseByMeasure.get(source?.id ?? '');
  const overrides = await snapshot.listOverrides(judged.view.sources.map((each) => each.id));
  return {
    measure: toMeasureNamed(judged.view),
    area: toAreaNamed(judged.area),
    observations: (judged.figures?.series ?? []).map((point) => toFigureAnswer(point, release)),
    overrides: overrides.map(({ areaId, period, value, override }) => ({
      area: areaId,
      period,
      published: value,
      reason: override.reason,
    })),
  };
}
