import { failure, success, type Result } from '../../../../lib/result.js';
import type { FieldFault } from '../../../model/amending/amendment.js';
import { faultOfWords, tidyLine } from '../../../model/amending/plainWords.js';
import { textOf, type Typed } from '../editForm.js';

export interface LineRules {
  readonly name: string;
  readonly most: number;
  /** What to say where it is empty; `null` where it may be. */
  readonly whenEmpty: string | null;
}

/** A text that somebody typed, tidied; `null` for an empty one that may be. */
export function readLine(typed: Typed, rules: LineRules): Result<string | null, FieldFault> {
  const { name, most, whenEmpty } = rules;
  const text = tidyLine(textOf(typed, name));
  if (text === '') {
    return whenEmpty === null ? success(null) : failure({ field: name, message: whenEmpty });
  }
  const message = faultOfWords(text, most);
  return message === null ? success(text) : failure({ field: name, message });
}

/** The faults among results. */
export function faultsAmong(
  results: readonly Result<unknown, FieldFault>[],
): readonly FieldFault[] {
  return results.flatMap((result) => (result.ok ? [] : [result.error]));
}
