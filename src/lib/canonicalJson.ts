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

/** What came out of a database as JSON. @throws Error for what JSON cannot hold, which is a bug */
export function toJsonValue(value: unknown): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map(toJsonValue);
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, toJsonValue(each)]),
    );
  }
  throw new Error(`JSON cannot hold a ${typeof value}`);
}

/** Whether two values say the same: `isSameJson({ a: 1, b: 2 }, { b: 2, a: 1 })` → `true`. */
export function isSameJson(one: JsonValue, other: JsonValue): boolean {
  return toCanonicalJson(one) === toCanonicalJson(other);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
