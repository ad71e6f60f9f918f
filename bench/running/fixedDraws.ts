/**
 * Draws that are the same in every run: whole numbers from 0 to below the limit given.
 * A linear congruential generator of 32 bits.
 */
export function drawFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
