/** A path with the query fields that have a value: `withQuery('/measures', { q: 'care' })` → `/measures?q=care`. */
export function withQuery(
  path: string,
  fields: Readonly<Record<string, string | null | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null && value !== undefined && value !== '') query.append(name, value);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** One step of a path, so that no id can reach outside its place: `a/b` → `a%2Fb`. */
export function pathStep(value: string): string {
  return encodeURIComponent(value);
}
