import { observationStatuses, type CellValue } from '../../measures/model/observation.js';

/**
 * A cell of the figures table: a number, a dash for a mark without a reason,
 * `status:mark` for any other absence. An empty cell means that the source has no row.
 */
export function toFigureCell(cell: CellValue): string {
  if (cell.status === 'value') return String(cell.value);
  if (cell.status === 'notStated' && cell.mark === '-') return '-';
  return `${cell.status}:${cell.mark}`;
}

/** The reverse of `toFigureCell`; undefined for an empty cell, null for one that makes no sense. */
export function parseFigureCell(text: string): CellValue | undefined | null {
  if (text === '') return undefined;
  if (text === '-') return { status: 'notStated', value: null, mark: '-' };
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)) {
    return { status: 'value', value: Number(text), mark: null };
  }
  const colon = text.indexOf(':');
  const status = observationStatuses.find((known) => known === text.slice(0, Math.max(colon, 0)));
  if (status === undefined || status === 'value') return null;
  return { status, value: null, mark: text.slice(colon + 1) };
}
