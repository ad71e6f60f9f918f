import type { Area } from '../../measures/model/area.js';
import type { ComparatorChoice } from '../../measures/model/comparatorChoice.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import type { Figures } from '../../plan/model/judging.js';
import { seriesIdsOf, type MeasureView } from '../../plan/model/measureView.js';

export interface JudgedFor {
  readonly area: Area;
  /** `null` for the newest statistical neighbours. */
  readonly choice?: ComparatorChoice | null;
}

/** Many measures for one area, in their order; what is not yet loaded is loaded at once. */
export async function judgeViews(
  { snapshot, judging }: Pick<Figures, 'snapshot' | 'judging'>,
  views: readonly MeasureView[],
  { area, choice = null }: JudgedFor,
): Promise<readonly JudgedMeasure[]> {
  await snapshot.load([...new Set(views.flatMap(seriesIdsOf))]);
  return Promise.all(views.map((view) => judging.ofMeasure(view, area, choice)));
}
