import type { ImportProblem } from '../lib/importProblem.js';

/**
 * What is wrong with a pack, and what to do about it. `column` is the field: a heading of a table
 * or a key of `pack.json`; `row` counts the records after the heading, from 1.
 */
export type PackProblem = ImportProblem;

/** One record of a table with the place it came from, so that later checks can name it. */
export interface Located<T> {
  readonly record: T;
  readonly file: string;
  readonly row: number;
  readonly line: number;
}

/** A problem with one field of a record. `value` is the text that is wrong, where one is. */
export function problemAt(
  place: Omit<Located<unknown>, 'record'>,
  field: { readonly column: string; readonly value?: string },
  message: string,
): PackProblem {
  const { file, row, line } = place;
  return { file, row, line, column: field.column, value: field.value ?? null, message };
}
