import { xmlText } from './xmlText.js';

const names = {
  office: 'office:1.0',
  table: 'table:1.0',
  text: 'text:1.0',
  style: 'style:1.0',
  number: 'datastyle:1.0',
  meta: 'meta:1.0',
  fo: 'xsl-fo-compatible:1.0',
} as const;

/** What the elements of every part are called by. */
export const odsNamespaces = [
  ...Object.entries(names).map(
    ([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`,
  ),
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

const opening = '<?xml version="1.0" encoding="UTF-8"?>';

/** Title and language, which a screen reader says first. */
export function odsMeta(title: string): string {
  return `${opening}<office:document-meta ${odsNamespaces} office:version="1.3"><office:meta><meta:generator>Waymark</meta:generator><dc:title>${xmlText(title)}</dc:title><dc:language>en-GB</dc:language></office:meta></office:document-meta>`;
}

/** The cell styles that the sheets name; the language of all text. */
export function odsStyles(): string {
  const day =
    '<number:date-style style:name="isoDay"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>';
  const cell = (name: string, more: string, content: string) =>
    `<style:style style:name="${name}" style:family="table-cell"${more}>${content}</style:style>`;
  return [
    `${opening}<office:document-styles ${odsNamespaces} office:version="1.3"><office:styles>${day}`,
    '<style:default-style style:family="table-cell"><style:text-properties fo:language="en" fo:country="GB"/></style:default-style>',
    cell('Default', '', ''),
    cell(
      'Heading',
      ' style:parent-style-name="Default"',
      '<style:text-properties fo:font-weight="bold"/>',
    ),
    cell('Day', ' style:parent-style-name="Default" style:data-style-name="isoDay"', ''),
    '</office:styles></office:document-styles>',
  ].join('');
}

/** What the package holds, as its reader checks it. */
export function odsManifest(mediaType: string): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  return [
    `${opening}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">`,
    `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>`,
    ...['content.xml', 'meta.xml', 'styles.xml'].map((path) => entry(path, 'text/xml')),
    '</manifest:manifest>',
  ].join('');
}
