import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

export interface OdsCell {
  /** `float`, `date`, `string`; empty for a blank cell. */
  readonly type: string;
  /** What a program works with: `28`, `2025-03-31`; empty for text. */
  readonly value: string;
  /** What a reader sees. */
  readonly text: string;
}

export interface OdsSheet {
  readonly name: string;
  readonly rows: readonly (readonly OdsCell[])[];
}

type XmlNode = Readonly<Record<string, unknown>>;

const nodes = z.array(z.record(z.string(), z.unknown()));
const attributes = z.record(z.string(), z.string()).catch({});

/**
 * The sheets in the `content.xml` of an OpenDocument spreadsheet, or in one that is a single file,
 * read by another reader of XML than the writer's.
 * @throws Error where a cell runs a formula or joins others
 */
export function readSheets(xml: string): readonly OdsSheet[] {
  if (/table:formula|spanned|table:covered/.test(xml)) throw new Error('a formula or joined cells');
  const read: unknown = new XMLParser({
    ...{ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' },
    ...{ trimValues: false, parseTagValue: false, parseAttributeValue: false },
    processEntities: true,
  }).parse(xml);
  return within(nodes.parse(read), 'table:table').map((table) => ({
    name: attributesOf(table)['table:name'] ?? '',
    rows: within(childrenOf(table), 'table:table-row').map((row) =>
      within(childrenOf(row), 'table:table-cell').flatMap(cellsOf),
    ),
  }));
}

/** A blank run to the end of the sheet is none of the table's cells. */
const mostRepeated = 100;

function cellsOf(cell: XmlNode): readonly OdsCell[] {
  const given = attributesOf(cell);
  const paragraphs = within(childrenOf(cell), 'text:p').map(textOf);
  const one = {
    type: given['office:value-type'] ?? '',
    value: given['office:value'] ?? given['office:date-value'] ?? '',
    text: paragraphs.join('\n'),
  };
  const times = Number(given['table:number-columns-repeated'] ?? 1);
  return times > mostRepeated ? [] : Array.from({ length: times }, () => one);
}

function textOf(node: XmlNode): string {
  return childrenOf(node)
    .map((child) => {
      if ('#text' in child) return String(child['#text']);
      if ('text:tab' in child) return '\t';
      if ('text:s' in child) return ' '.repeat(Number(attributesOf(child)['text:c'] ?? 1));
      return textOf(child);
    })
    .join('');
}

/** Elements of a name, at whatever depth, but none inside another of the name. */
function within(list: readonly XmlNode[], name: string): readonly XmlNode[] {
  return list.flatMap((node) => (name in node ? [node] : within(childrenOf(node), name)));
}

function childrenOf(node: XmlNode): readonly XmlNode[] {
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined || name === '#text') return [];
  return nodes.parse(node[name]);
}

function attributesOf(node: XmlNode): Readonly<Record<string, string>> {
  return attributes.parse(node[':@']);
}
