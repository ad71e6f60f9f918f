/** Type as drawn in a chart: the size in pixels and whether it is the bold weight. */
export interface ChartFont {
  readonly size: number;
  readonly isBold: boolean;
}

// Advance widths of Atkinson Hyperlegible Next Bold in em, in five classes rounded up, so that
// a drawing planned with them also holds where a reader's own font is a little wider.
const widthClasses: readonly (readonly [number, string])[] = [
  [0.32, " ijl',.:;|!’`"],
  [0.44, 'frtI1()[]{}-/\\"'],
  [0.54, 'csvxyz*?–'],
  [0.61, 'abdeghknopqu23456789EFJLSTZ+−$=<>~^#'],
  [0.97, 'mwMW%@…'],
];
const otherWidth = 0.76;
const wideScriptsFrom = 0x2e80;
const wideScriptWidth = 1.1;
const regularShare = 0.96;

const widthByCharacter = new Map(
  widthClasses.flatMap(([width, characters]) => Array.from(characters).map((one) => [one, width])),
);

/** About how wide a text is drawn, in pixels; never less than the real width in our font. */
export function textWidth(text: string, font: ChartFont): number {
  let width = 0;
  for (const character of text) {
    const isWideScript = (character.codePointAt(0) ?? 0) >= wideScriptsFrom;
    width += widthByCharacter.get(character) ?? (isWideScript ? wideScriptWidth : otherWidth);
  }
  return width * font.size * (font.isBold ? 1 : regularShare);
}
