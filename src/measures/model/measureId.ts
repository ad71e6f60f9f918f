/**
 * Waymark's id of a source's measure: the source and the slug of the code.
 * A percent sign is kept as a word, because some codes differ in nothing else.
 * `measureIdOf('lait', 'LAC_ceased_SGO%')` → `lait-lac-ceased-sgo-percent`
 */
export function measureIdOf(source: string, code: string): string {
  const slug = code
    .toLowerCase()
    .replaceAll('%', ' percent ')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${source}-${slug}`;
}
