// `31 March 2025` is a day; `2025`, `2023/24` and `March 2025` are spans of time.
const startsWithDay = /^\d{1,2} \p{L}/u;

/** When a figure was: `in 2023/24`, `on 31 March 2025`. */
export function periodPhrase(label: string): string {
  return `${startsWithDay.test(label) ? 'on' : 'in'} ${label}`;
}
