import pg from 'pg';

/**
 * How the driver turns what PostgreSQL sends into our values:
 * - `bigint` becomes a number; one beyond 2^53 throws rather than lose its last digits
 * - `numeric` becomes a number, as exact as 15 significant digits; `NaN` and infinities throw
 * - `date` stays the text `YYYY-MM-DD`: a `Date` would be midnight somewhere, and another day elsewhere
 * - `timestamptz` becomes a `Date`, as the driver does it
 */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): unknown =>
    (format === 'binary' ? undefined : textParsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
};

/** By the object identifier of the type in `pg_type`, which never changes. */
const textParsers: ReadonlyMap<number, (text: string) => unknown> = new Map<
  number,
  (text: string) => unknown
>([
  [20, toSafeInteger],
  [1016, listOf(toSafeInteger)],
  [1700, toFiniteNumber],
  [1231, listOf(toFiniteNumber)],
  [1082, String],
  [1182, listOf(String)],
]);

/** @throws RangeError beyond 2^53, where a number no longer tells neighbours apart */
function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for a number`);
  return value;
}

/** @throws RangeError for NaN and the infinities, which no figure of ours can be */
function toFiniteNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new RangeError(`${text} is not a figure`);
  return value;
}

/** An array of one dimension whose entries need no quotes: `{1,NULL,3}`. */
function listOf<T>(parse: (entry: string) => T): (text: string) => (T | null)[] {
  return (text) => {
    const inner = text.slice(1, -1);
    if (inner === '') return [];
    return inner.split(',').map((entry) => (entry === 'NULL' ? null : parse(entry)));
  };
}
