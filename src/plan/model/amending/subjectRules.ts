import type { z } from 'zod';
import { failure, success, type Result } from '../../../lib/result.js';
import type { FieldFault, FieldValues, SubjectKind } from './amendment.js';

/** How one kind of thing is taken apart into fields that can be amended, and put together again. */
export interface SubjectRules<T> {
  readonly kind: SubjectKind;
  readonly idOf: (record: T) => string;
  /** What the pack says of each field; of something that it does not hold, for `undefined`. */
  readonly toFields: (record: T | undefined) => FieldValues;
  /** The thing with these fields; `null` where it is not in use. `packs` is the pack's own. */
  readonly fromFields: (
    id: string,
    fields: FieldValues,
    packs: T | undefined,
  ) => Result<T | null, readonly FieldFault[]>;
}

/** Fields as a schema has them, or what is wrong with each. */
export function readFields<S extends z.ZodType>(
  schema: S,
  fields: FieldValues,
): Result<z.output<S>, readonly FieldFault[]> {
  const read = schema.safeParse(fields);
  if (read.success) return success(read.data);
  return failure(
    read.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ''), message })),
  );
}
