import { failure, success, type Result } from '../../lib/result.js';
import type { Area } from '../../measures/model/area.js';
import { findArea } from '../../measures/model/areaLookup.js';
import type { AreaRegister } from '../../measures/model/seriesSet.js';

export const mostCompared = 4;

/** What to do about places that cannot be set side by side, in words for the reader. */
export interface ComparedProblem {
  readonly message: string;
  /** Those of the places that can be kept in the form. */
  readonly areas: readonly Area[];
}

/**
 * The areas that an address sets side by side, in its order: empty choices and the second of two
 * alike are passed over.
 */
export function readCompared(
  register: AreaRegister,
  asked: readonly string[],
): Result<readonly Area[], ComparedProblem> {
  const words = asked.map((text) => text.trim()).filter((text) => text !== '');
  const found = words.map((word) => ({ word, area: findArea(register, word) }));
  const areas = [...new Set(found.flatMap(({ area }) => area ?? []))];
  const unknown = found.find(({ area }) => area === undefined);
  if (unknown !== undefined) {
    const message = `We know no place called “${unknown.word.slice(0, 60)}”. Choose places from the lists.`;
    return failure({ message, areas: areas.slice(0, mostCompared) });
  }
  if (areas.length > mostCompared) {
    const message = `Choose no more than four places: the address asks for ${areas.length}.`;
    return failure({ message, areas: areas.slice(0, mostCompared) });
  }
  return success(areas);
}
