import { NotFoundError } from '../lib/refusals.js';
import type { Area } from '../measures/model/area.js';
import { findArea } from '../measures/model/areaLookup.js';
import type { Figures } from '../plan/model/judging.js';

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
