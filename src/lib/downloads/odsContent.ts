import type { TableCell } from './downloadTable.js';
import { cellXml, mostPlaces, textCell } from './odsCells.js';
import { odsNamespaces } from './odsParts.js';
import { xmlText } from './xmlText.js';

export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  /** Read once. */
  readonly rows: Iterable<readonly TableCell[]>;
}

/** `content.xml` of a spreadsheet with the sheets given, in order, made as it is read. */
export function* odsContent(sheets: readonly Sheet[]): Iterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${odsNamespaces} office:version="1.3">`;
  yield `<office:automatic-styles>${columnStyles}${numberStyles}</office:automatic-styles>`;
  yield '<office:body><office:spreadsheet>';
  for (const sheet of sheets) yield* sheetXml(sheet);
  yield '</office:spreadsheet></office:body></office:document-content>';
}

const widths = [2.5, 5, 9, 14] as const;

const columnStyles = widths
  .map(
    (cm, index) =>
      `<style:style style:name="co${index}" style:family="table-column"><style:table-column-properties style:column-width="${cm}cm"/></style:style>`,
  )
  .join('');

/** A number keeps as many decimals on the screen as it was published with. */
function numberStyle(places: number): string {
  return `<number:number-style style:name="n${places}"><number:number number:decimal-places="${places}" number:min-decimal-places="${places}" number:min-integer-digits="1"/></number:number-style><style:style style:name="c${places}" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="n${places}"/>`;
}

/** One for each number of decimals: which of them a table needs is known only at its end. */
const numberStyles = Array.from({ length: mostPlaces + 1 }, (_, places) =>
  numberStyle(places),
).join('');

function* sheetXml({ name, headings, rows }: Sheet): Iterable<string> {
  const iterator = rows[Symbol.iterator]();
  const first = [...take(iterator, rowsForWidth)];
  const columns = headings.map(
    (heading, index) =>
      `<table:table-column table:style-name="co${widthOf(heading, first, index)}"/>`,
  );
  const head = headings.map((text) => textCell(text, 'Heading')).join('');
  yield `<table:table table:name="${xmlText(name)}">${columns.join('')}<table:table-row>${head}</table:table-row>`;
  for (const row of first) yield rowXml(row);
  for (const row of take(iterator, Infinity)) yield rowXml(row);
  yield '</table:table>';
}

/** The next rows, at most so many; leaves the iterator open for the rest. */
function* take<T>(iterator: Iterator<T>, most: number): Iterable<T> {
  for (let taken = 0; taken < most; taken += 1) {
    const next = iterator.next();
    if (next.done === true) return;
    yield next.value;
  }
}

function rowXml(row: readonly TableCell[]): string {
  return `<table:table-row>${row.map(cellXml).join('')}</table:table-row>`;
}

const rowsForWidth = 50;

/** By the longest of the first texts: the reader should see what a column holds. */
function widthOf(heading: string, first: readonly (readonly TableCell[])[], index: number): number {
  const lengths = first.map((row) => {
    const cell = row[index] ?? null;
    return typeof cell === 'string' ? cell.length : 8;
  });
  const longest = Math.max(heading.length, ...lengths);
  const fits = widths.findIndex((cm) => cm * 5 >= longest);
  return fits < 0 ? widths.length - 1 : fits;
}
