import { countOf } from '../../lib/words.js';
import type { ReleaseSize } from '../../measures/store/releaseSizeQueries.js';

/**
 * That only what the plan needs is loaded and the national file has more; `null` where a whole
 * publication is loaded, which needs no saying.
 */
export function coverageNote(sizes: readonly ReleaseSize[]): string | null {
  if (sizes.length === 0) return 'No national figures are loaded yet.';
  if (sizes.some(({ coverage }) => coverage === 'whole')) return null;
  const measures = Math.max(...sizes.map((size) => size.measures));
  return `Only the ${countOf(measures, 'national measure')} that the plan needs are loaded here. The national file has more; they show here once it is loaded.`;
}
