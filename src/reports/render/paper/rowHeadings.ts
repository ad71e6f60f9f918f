import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';

import { addToIdTree } from './idTree.js';

/** After so many a server gets its turn to answer others; the library's own 100 is slow. */
const objectsAtATime = 1500;

const name = (text: string): PDFName => PDFName.of(text);

/**
 * Marks the first cell of each table row as the row's heading (TH, scope Row) and names it in the
 * other cells of the row. The typesetter knows headings of columns only, and a screen reader needs
 * both to say what a figure is. Changes the structure tree alone; the pages stay as they are.
 * @see ISO 32000-1, 14.8.5.7 (table attributes); ISO 14289-1, 7.5
 */
export async function markRowHeadings(file: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(file, {
    updateMetadata: false,
    parseSpeed: objectsAtATime,
  });
  const root = pdf.context.lookup(pdf.catalog.get(name('StructTreeRoot')), PDFDict);
  const headings = elementsOf(pdf.context, root, 'Table').flatMap((table, tableIndex) =>
    bodyRows(pdf.context, table).flatMap((row, rowIndex) =>
      markRow(pdf.context, row, `R${tableIndex + 1}y${rowIndex + 1}`),
    ),
  );
  addToIdTree(pdf.context, root, headings);
  return pdf.save({ updateFieldAppearances: false, objectsPerTick: objectsAtATime });
}

/** The heading's id and the element that bears it; none for a row without cells. */
function markRow(
  context: PDFContext,
  row: PDFDict,
  id: string,
): readonly (readonly [string, PDFObject])[] {
  const [first, ...rest] = kidsOf(context, row);
  if (first === undefined || roleOf(context, first) !== 'TD') return [];
  const heading = context.lookup(first, PDFDict);
  heading.set(name('S'), name('TH'));
  heading.set(name('ID'), PDFString.of(id));
  tableAttributes(context, heading).set(name('Scope'), name('Row'));
  for (const cell of rest) {
    const attributes = tableAttributes(context, context.lookup(cell, PDFDict));
    const headers = attributes.lookupMaybe(name('Headers'), PDFArray) ?? context.obj([]);
    headers.push(PDFString.of(id));
    attributes.set(name('Headers'), headers);
  }
  return [[id, first]];
}

/** The attributes of a cell that belong to its table; made when there are none. */
function tableAttributes(context: PDFContext, cell: PDFDict): PDFDict {
  const held = cell.lookup(name('A'));
  const all = held instanceof PDFArray ? held.asArray() : held === undefined ? [] : [held];
  for (const one of all) {
    const attributes = context.lookup(one, PDFDict);
    if (attributes.get(name('O')) === name('Table')) return attributes;
  }
  const made = context.obj({ O: 'Table' });
  cell.set(name('A'), context.obj([...all, made]));
  return made;
}

function bodyRows(context: PDFContext, table: PDFDict): readonly PDFDict[] {
  return kidsOf(context, table)
    .filter((kid) => ['TBody', 'TR'].includes(roleOf(context, kid) ?? ''))
    .map((kid) => context.lookup(kid, PDFDict))
    .flatMap((kid) => (roleOf(context, kid) === 'TR' ? [kid] : elementsOf(context, kid, 'TR')));
}

/** The elements of one role below another, outermost only, in reading order. */
function elementsOf(context: PDFContext, above: PDFDict, role: string): readonly PDFDict[] {
  return kidsOf(context, above).flatMap((kid) => {
    const element = context.lookup(kid);
    if (!(element instanceof PDFDict)) return [];
    return roleOf(context, element) === role ? [element] : elementsOf(context, element, role);
  });
}

function kidsOf(context: PDFContext, element: PDFDict): readonly PDFObject[] {
  const kids = element.get(name('K'));
  const held = context.lookup(kids);
  if (held instanceof PDFArray) return held.asArray();
  return kids === undefined ? [] : [kids];
}

function roleOf(context: PDFContext, kid: PDFObject): string | null {
  const element = context.lookup(kid);
  const role = element instanceof PDFDict ? element.get(name('S')) : undefined;
  return role instanceof PDFName ? role.decodeText() : null;
}
