import type { AssetFiles } from './assetFiles.js';

/** The whole look as one text with its typeface inside, for a page that stands alone as a file. */
export function inlineStyles({ stylesheet, fonts }: AssetFiles): string {
  return fonts.reduce(
    (css, { name, type, plain }) =>
      css.replaceAll(name, `data:${type};base64,${plain.toString('base64')}`),
    stylesheet.plain.toString('utf8'),
  );
}
