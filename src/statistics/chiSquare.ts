/**
 * Probability of a chi-square at least this large when nothing changes, with one degree of freedom.
 * 3.841458820694124 → 0.05; 0 → 1. Accurate to about 1e-14.
 * @throws RangeError if the statistic is negative or not a number
 * @see Abramowitz and Stegun (1964), 26.4.19 and 6.5.29–6.5.31
 */
export function chiSquareProbability(statistic: number): number {
  if (!(statistic >= 0)) throw new RangeError(`a chi-square is never ${statistic}`);
  const half = statistic / 2;
  if (half === Infinity) return 0;
  return half < 1.5 ? 1 - lowerBySeries(half) : upperByFraction(half);
}

const logGammaOfHalf = Math.log(Math.PI) / 2;

/** Regularised lower incomplete gamma of a half, by its power series: quick for small `x`. */
function lowerBySeries(x: number): number {
  if (x === 0) return 0;
  let term = 2;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= x / (n + 0.5);
    sum += term;
  }
  return sum * Math.exp(-x + 0.5 * Math.log(x) - logGammaOfHalf);
}

/** Regularised upper incomplete gamma of a half, by Lentz's continued fraction. */
function upperByFraction(x: number): number {
  const tiny = 1e-300;
  let b = x + 0.5;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1, step = 0; n < 1000 && Math.abs(step - 1) > 1e-16; n += 1) {
    const a = -n * (n - 0.5);
    b += 2;
    d = 1 / (a * d + b || tiny);
    c = b + a / c || tiny;
    step = d * c;
    fraction *= step;
  }
  return fraction * Math.exp(-x + 0.5 * Math.log(x) - logGammaOfHalf);
}
