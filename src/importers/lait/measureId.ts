/**
 * Waymark's id of a measure of the national tool: `lait-` and the slug of its code.
 * `16-17 NEET` → `lait-16-17-neet`; a percent sign is spoken, so that `%_SGO` and `SGO` differ.
 */
export function laitMeasureId(code: string): string {
  const words = code.toLowerCase().replace(/%/g, ' percent ');
  return `lait-${words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')}`;
}
