/**
 * A column of many rows with few different values. The cell of row `r` is `values[indexes[r]]`,
 * `null` where the index is -1; where `indexes` is `null`, it is `values[r]`.
 */
export interface IndexedColumn {
  readonly values: ArrayLike<unknown>;
  readonly indexes: Int32Array | null;
}

/** A column with a value for each row. */
export function toPlainColumn(values: ArrayLike<unknown>): IndexedColumn {
  return { values, indexes: null };
}

export function cellAt({ values, indexes }: IndexedColumn, row: number): unknown {
  return indexes === null ? values[row] : values[indexes[row] ?? -1];
}

/** A reading of each row of a column that reads each different value only once. */
export function readOnce<T>(column: IndexedColumn, read: (cell: unknown) => T): (row: number) => T {
  const { values, indexes } = column;
  if (indexes === null) return (row) => read(values[row]);
  const known: (T | undefined)[] = new Array<T | undefined>(values.length);
  return (row) => {
    const index = indexes[row] ?? -1;
    return (known[index] ??= read(values[index]));
  };
}

/** The same for two columns read together, which must go mostly hand in hand. */
export function readPairsOnce<T>(
  [first, second]: readonly [IndexedColumn, IndexedColumn],
  read: (first: unknown, second: unknown) => T,
): (row: number) => T {
  const a = first.indexes;
  const b = second.indexes;
  if (a === null || b === null) return (row) => read(cellAt(first, row), cellAt(second, row));
  const partners = new Int32Array(first.values.length + 1).fill(-2);
  const known: T[] = [];
  return (row) => {
    const index = a[row] ?? -1;
    const partner = b[row] ?? -1;
    const before = known[index + 1];
    if (before !== undefined && partners[index + 1] === partner) return before;
    const found = read(first.values[index], second.values[partner]);
    partners[index + 1] = partner;
    known[index + 1] = found;
    return found;
  };
}
