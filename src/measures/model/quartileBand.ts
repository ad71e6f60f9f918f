import type { QuartileBand, Quartiles } from './judgement.js';
import type { Polarity } from './measure.js';

/**
 * The quarter a figure falls in, A the best and D the worst; `null` where neither way is good.
 * Quarters run from the lowest figure; a figure on the bound of two belongs to the lower one, so that
 * a figure exactly on the first quartile is in the best quarter when low is good and in the worst
 * when high is good. This is how the Department for Education does it, and we keep to it.
 * With bounds 0, 25, 50, 75, 100: 25 → A when low is good, D when high is good.
 * @throws RangeError if the figure lies outside the lowest and the highest
 * @see the Department for Education's LAIT, `calculate_quartile_band`
 */
export function quartileBand(
  value: number,
  quartiles: Quartiles,
  polarity: Polarity,
): QuartileBand | null {
  const [lowest, first, second, third, highest] = quartiles;
  if (!(value >= lowest && value <= highest)) {
    throw new RangeError(`${value} lies outside ${lowest} to ${highest}`);
  }
  if (polarity === 'neitherIsBetter') return null;
  const lowIsGood = polarity === 'lowerIsBetter';
  if (value <= first) return lowIsGood ? 'A' : 'D';
  if (value <= second) return lowIsGood ? 'B' : 'C';
  if (value <= third) return lowIsGood ? 'C' : 'B';
  return lowIsGood ? 'D' : 'A';
}
