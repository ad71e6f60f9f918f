const millisecondsADay = 86_400_000;

/** Whole days from one calendar day to another: `daysBetween('2026-11-01', '2026-11-25')` → 24. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to) - instantOf(from)) / millisecondsADay);
}

/** The calendar day so many days later: `dayAfter('2026-12-31', 1)` → `2027-01-01`. */
export function dayAfter(day: string, days: number): string {
  return new Date(instantOf(day) + days * millisecondsADay).toISOString().slice(0, 10);
}

function instantOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
