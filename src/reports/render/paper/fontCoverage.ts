/** Whether every font can draw a code point. */
export type Coverage = (codePoint: number) => boolean;

/**
 * Reads which characters TrueType fonts can draw, from their Unicode `cmap` (format 4).
 * A character counts as covered when all of the fonts have it, so that bold text is safe too.
 * @throws Error if a font has no such table: the fonts come with the project, so it is a bug.
 * @see OpenType specification, "cmap – Character To Glyph Index Mapping Table"
 */
export function fontCoverage(fonts: readonly Uint8Array[]): Coverage {
  const sets = fonts.map(codePointsOf);
  return (codePoint) => sets.every((set) => set.has(codePoint));
}

function codePointsOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const subtable = unicodeSubtable(view);
  const segments = view.getUint16(subtable + 6) / 2;
  const covered = new Set<number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const end = subtable + 14 + segment * 2;
    const start = end + segments * 2 + 2;
    const last = view.getUint16(end);
    for (let code = view.getUint16(start); code <= last && code < 0xffff; code += 1) {
      if (glyphOf(view, { start, segments, code }) !== 0) covered.add(code);
    }
  }
  return covered;
}

interface Place {
  /** Where the segment's start code stands; its delta and offset follow at equal distances. */
  readonly start: number;
  readonly segments: number;
  readonly code: number;
}

function glyphOf(view: DataView, { start, segments, code }: Place): number {
  const delta = view.getUint16(start + segments * 2);
  const offsetAt = start + segments * 4;
  const offset = view.getUint16(offsetAt);
  if (offset === 0) return (code + delta) & 0xffff;
  const glyph = view.getUint16(offsetAt + offset + (code - view.getUint16(start)) * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

function unicodeSubtable(view: DataView): number {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + index * 16;
    if (view.getUint32(entry) === 0x636d6170)
      return windowsUnicode(view, view.getUint32(entry + 8));
  }
  throw new Error('the font has no cmap table');
}

function windowsUnicode(view: DataView, cmap: number): number {
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const entry = cmap + 4 + index * 8;
    const isWindowsUnicode = view.getUint16(entry) === 3 && view.getUint16(entry + 2) === 1;
    const subtable = cmap + view.getUint32(entry + 4);
    if (isWindowsUnicode && view.getUint16(subtable) === 4) return subtable;
  }
  throw new Error('the font has no Unicode character table of format 4');
}
