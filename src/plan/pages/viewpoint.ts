import { NotFoundError } from '../../lib/refusals.js';
import type { Area } from '../../measures/model/area.js';
import { findArea } from '../../measures/model/areaLookup.js';
import type { Figures } from '../model/judging.js';
import type { Viewpoint } from './judgedRows.js';

/** A viewpoint with the area itself. */
export interface PlaceSeen extends Viewpoint {
  readonly place: Area;
}

/**
 * The area whose figures a page shows: the one named in the address, else the plan's own.
 * @throws NotFoundError if no area answers to the name
 */
export function getViewpoint({ snapshot, plan }: Figures, asked: string | undefined): PlaceSeen {
  const wanted = asked === undefined || asked.trim() === '' ? plan.areaId : asked;
  const place = findArea(snapshot.register, wanted);
  if (place === undefined) throw new NotFoundError(`no area is called ${wanted}`);
  const isOurs = place.id === plan.areaId;
  return { place, isOurs, area: isOurs ? null : place.id };
}
