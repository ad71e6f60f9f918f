/** What JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** The same text for the same content, in whatever order its fields were put together. */
export function toCanonicalJson(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Whether two values say the same: `isSameJson({ a: 1, b: 2 }, { b: 2, a: 1 })` → `true`. */
export function isSameJson(one: JsonValue, other: JsonValue): boolean {
  return toCanonicalJson(one) === toCanonicalJson(other);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
