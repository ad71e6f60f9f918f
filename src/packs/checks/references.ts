import type { TableReading } from '../packTable.js';
import { problemAt, type PackProblem } from '../packProblem.js';

/** A field whose values must each be a key of another file. */
export interface Reference<T> {
  readonly field: string;
  readonly ids: (record: T) => readonly string[];
  readonly to: KeySource;
}

/** Where the keys stand; `keys` is `null` where that file could not be read, and all then pass. */
export interface KeySource {
  readonly file: string;
  readonly keys: ReadonlySet<string> | null;
}

/** Every value of a reference that is no key of the file it points to. */
export function checkReferences<T>(
  table: TableReading<T>,
  references: readonly Reference<T>[],
): readonly PackProblem[] {
  return table.rows.flatMap((row) =>
    references.flatMap(({ field, ids, to }) =>
      ids(row.record)
        .filter((id) => to.keys !== null && !to.keys.has(id))
        .map((id) =>
          problemAt(
            row,
            { column: field, value: id },
            `${to.file} has no such entry. Correct the spelling, or add it there.`,
          ),
        ),
    ),
  );
}

/** A value that may be absent, as the list a reference wants. */
export function oneOrNone(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}
