import type { PDFObject } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib';

/** What only the raw file tells: scopes of header cells, embedded fonts, the catalogue. */
export interface PdfParts {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  /** One for each header cell, in file order: its scope, and whether cells can find it by id. */
  readonly headerCells: readonly { readonly scope: string; readonly isFindable: boolean }[];
  /** For each cell that is not a header: the scopes of the headers it names. */
  readonly cellHeaders: readonly (readonly string[])[];
  /** For each font: whether its shapes are in the file and whether its text can be copied. */
  readonly fonts: readonly { readonly isEmbedded: boolean; readonly hasUnicode: boolean }[];
}

export async function readPdfParts(file: Uint8Array): Promise<PdfParts> {
  const pdf = await PDFDocument.load(file, { updateMetadata: false });
  const dictionaries = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const headers = dictionaries.filter((one) => nameIn(one, 'S') === 'TH');
  const cells = dictionaries.filter((one) => nameIn(one, 'S') === 'TD');
  const scopeById = new Map(headers.map((one) => [textIn(one, 'ID'), scopeOf(one)]));
  const known = idsOf(pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict));
  return {
    title: pdf.getTitle(),
    language: textIn(pdf.catalog, 'Lang'),
    isMarked: String(entry(pdf.catalog, 'MarkInfo', 'Marked')) === 'true',
    showsTitle: String(entry(pdf.catalog, 'ViewerPreferences', 'DisplayDocTitle')) === 'true',
    headerCells: headers.map((one) => ({
      scope: scopeOf(one),
      isFindable: known.has(textIn(one, 'ID') ?? ''),
    })),
    cellHeaders: cells.map((one) => headerIds(one).map((id) => scopeById.get(id) ?? 'none')),
    fonts: dictionaries.filter((one) => nameIn(one, 'Subtype') === 'Type0').map(fontOf),
  };
}

function tableAttribute(element: PDFDict, key: string): PDFObject | undefined {
  const held = element.lookup(PDFName.of('A'));
  const all = held instanceof PDFArray ? held.asArray() : [held];
  return all
    .map((one) => element.context.lookup(one))
    .flatMap((one) => (one instanceof PDFDict ? [one.lookup(PDFName.of(key))] : []))
    .find((one) => one !== undefined);
}

function scopeOf(header: PDFDict): string {
  const scope = tableAttribute(header, 'Scope');
  return scope instanceof PDFName ? scope.decodeText() : 'none';
}

function headerIds(cell: PDFDict): readonly string[] {
  const ids = tableAttribute(cell, 'Headers');
  return ids instanceof PDFArray ? ids.asArray().map(textOf) : [];
}

function idsOf(structureRoot: PDFDict): ReadonlySet<string> {
  const names = entry(structureRoot, 'IDTree', 'Names');
  const list = names instanceof PDFArray ? names.asArray() : [];
  return new Set(list.filter((_, index) => index % 2 === 0).map(textOf));
}

function fontOf(font: PDFDict): PdfParts['fonts'][number] {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
  const files = ['FontFile2', 'FontFile3'].map((key) => descriptor.lookup(PDFName.of(key)));
  return {
    isEmbedded: files.some((one) => one instanceof PDFStream),
    hasUnicode: font.lookup(PDFName.of('ToUnicode')) instanceof PDFStream,
  };
}

function entry(dictionary: PDFDict, key: string, inner: string): PDFObject | undefined {
  return dictionary.lookup(PDFName.of(key), PDFDict).lookup(PDFName.of(inner));
}

function nameIn(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function textIn(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFString ? value.decodeText() : undefined;
}

function textOf(value: PDFObject): string {
  return value instanceof PDFString ? value.decodeText() : '';
}
