import { NotFoundError } from '../lib/refusals.js';
import type { Area } from '../measures/model/area.js';
import { findArea } from '../measures/model/areaLookup.js';
import { apiMeasuresPath } from '../paths/api.js';
import type { Figures } from '../plan/model/judging.js';
import type { MeasureView } from '../plan/model/measureView.js';

/**
 * The area a request names, the plan's own where it names none.
 * @throws NotFoundError if no area answers to it
 */
export function getRequestedArea({ snapshot, plan }: Figures, text: string | undefined): Area {
  const wanted = text === undefined || text.trim() === '' ? plan.areaId : text;
  const area = findArea(snapshot.register, wanted);
  if (area === undefined) {
    throw new NotFoundError(
      `No area is called ${wanted}. Use a three-digit code, a nine-character code or a name as in an address.`,
    );
  }
  return area;
}

/**
 * The measure a request names, by the plan's id or the source's.
 * @throws NotFoundError if none answers to it
 */
export function getView({ judging }: Figures, id: string): MeasureView {
  const view = judging.findView(id);
  if (view === undefined) {
    throw new NotFoundError(`There is no measure ${id}. See ${apiMeasuresPath()} for all of them.`);
  }
  return view;
}
