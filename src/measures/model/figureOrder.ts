/** Something with a name and perhaps a figure: an authority in a table or a bar chart. */
export interface NamedFigure {
  readonly name: string;
  /** As published, not rounded; `null` where there is none. */
  readonly value: number | null;
}

const names = new Intl.Collator('en-GB', { numeric: true });

/**
 * Rows in the order of their figures as published, never of their text. Equal figures stand by name;
 * rows without a figure come last in both orders, by name. The same for chart, table and download.
 */
export function inFigureOrder<T extends NamedFigure>(
  rows: readonly T[],
  order: 'lowestFirst' | 'highestFirst',
): readonly T[] {
  const sign = order === 'lowestFirst' ? 1 : -1;
  return rows.toSorted((a, b) => {
    if (a.value === null || b.value === null) {
      if (a.value !== null) return -1;
      if (b.value !== null) return 1;
      return names.compare(a.name, b.name);
    }
    return sign * (a.value - b.value) || names.compare(a.name, b.name);
  });
}
