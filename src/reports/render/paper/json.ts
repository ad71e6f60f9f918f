/** Anything that JSON can hold. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** The same value with every text changed, except under the names to leave alone. */
export function mapTexts(
  value: JsonValue,
  change: (text: string) => string,
  leaveAlone: ReadonlySet<string>,
): JsonValue {
  if (typeof value === 'string') return change(value);
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => mapTexts(item, change, leaveAlone));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      leaveAlone.has(name) ? item : mapTexts(item, change, leaveAlone),
    ]),
  );
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
