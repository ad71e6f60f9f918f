import type { TableCell } from './downloadTable.js';
import { figureDigits } from './figureDigits.js';
import { cellXml, shownPlaces, textCell } from './odsCells.js';
import { odsNamespaces } from './odsParts.js';
import { xmlText } from './xmlText.js';

export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** `content.xml` of a spreadsheet with the sheets given, in order. */
export function odsContent(sheets: readonly Sheet[]): string {
  const places = [...new Set(sheets.flatMap(({ rows }) => rows.flatMap(placesOf)))];
  return [
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${odsNamespaces} office:version="1.3">`,
    `<office:automatic-styles>${columnStyles}${places.map(numberStyle).join('')}</office:automatic-styles>`,
    `<office:body><office:spreadsheet>${sheets.map(sheetXml).join('')}</office:spreadsheet></office:body>`,
    '</office:document-content>',
  ].join('');
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

function placesOf(row: readonly TableCell[]): readonly number[] {
  return row.flatMap((cell) =>
    cell !== null && typeof cell === 'object' && 'value' in cell
      ? [shownPlaces(figureDigits(cell))]
      : [],
  );
}

function sheetXml({ name, headings, rows }: Sheet): string {
  const columns = headings
    .map(
      (heading, index) =>
        `<table:table-column table:style-name="co${widthOf(heading, rows, index)}"/>`,
    )
    .join('');
  const head = headings.map((text) => textCell(text, 'Heading')).join('');
  const body = rows.map((row) => `<table:table-row>${row.map(cellXml).join('')}</table:table-row>`);
  return `<table:table table:name="${xmlText(name)}">${columns}<table:table-row>${head}</table:table-row>${body.join('')}</table:table>`;
}

/** By the longest of the first texts: the reader should see what a column holds. */
function widthOf(heading: string, rows: Sheet['rows'], index: number): number {
  const lengths = rows.slice(0, 50).map((row) => {
    const cell = row[index] ?? null;
    return typeof cell === 'string' ? cell.length : 8;
  });
  const longest = Math.max(heading.length, ...lengths);
  const fits = widths.findIndex((cm) => cm * 5 >= longest);
  return fits < 0 ? widths.length - 1 : fits;
}
