import type { TableCell } from './downloadTable.js';
import { figureDigits } from './figureDigits.js';
import { xmlText } from './xmlText.js';

/** A number of computers has no more digits than that behind the point that mean anything. */
export const mostPlaces = 20;

const shownPlaces = (digits: string): number =>
  Math.min(mostPlaces, digits.split('.')[1]?.length ?? 0);

/** A cell with its type: what a program works with and what a reader sees. */
export function cellXml(cell: TableCell): string {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'string') return textCell(cell, 'Default');
  if ('day' in cell) {
    return `<table:table-cell table:style-name="Day" office:value-type="date" office:date-value="${cell.day}"><text:p>${cell.day}</text:p></table:table-cell>`;
  }
  const digits = figureDigits(cell);
  return `<table:table-cell table:style-name="c${shownPlaces(digits)}" office:value-type="float" office:value="${digits}"><text:p>${digits}</text:p></table:table-cell>`;
}

/** Text stays text, whatever it looks like: nothing in a typed cell is run. */
export function textCell(text: string, style: string): string {
  const paragraphs = text.split(/\r\n|\r|\n/).map((line) => `<text:p>${spaced(line)}</text:p>`);
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${paragraphs.join('')}</table:table-cell>`;
}

/** A reader of XML joins spaces and takes tabs for spaces; written out, they stay as they are. */
function spaced(line: string): string {
  return xmlText(line)
    .replaceAll('\t', '<text:tab/>')
    .replace(/^ +| {2,}| +$/g, (run) => `<text:s text:c="${run.length}"/>`);
}
