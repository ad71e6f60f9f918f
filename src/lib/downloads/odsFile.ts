import { zipSync } from 'fflate';
import { columnKeys } from './columnKeys.js';
import type { DownloadTable, TableCell } from './downloadTable.js';
import { odsContent, type Sheet } from './odsContent.js';
import { odsManifest, odsMeta, odsStyles } from './odsParts.js';

export const odsMediaType = 'application/vnd.oasis.opendocument.spreadsheet';

/** The earliest day that a zip can hold: equal tables make equal files, whenever they are made. */
const madeAt = new Date(1980, 0, 1);

/**
 * The table as an OpenDocument spreadsheet: a sheet of notes first, then the table under a row of
 * headings, every cell with its type, no cells joined. The kind of file stands first and unpacked,
 * as the standard asks.
 */
export function odsFile(table: DownloadTable): Buffer {
  columnKeys(table);
  const text = (content: string) => Buffer.from(content);
  const packed = zipSync(
    {
      mimetype: [text(odsMediaType), { level: 0 }],
      'META-INF/manifest.xml': text(odsManifest(odsMediaType)),
      'content.xml': text(odsContent([notesSheet(table), tableSheet(table)])),
      'meta.xml': text(odsMeta(table.title)),
      'styles.xml': text(odsStyles()),
    },
    { mtime: madeAt },
  );
  return Buffer.from(packed);
}

const notesName = 'Notes';

function notesSheet({ title, notes, columns }: DownloadTable): Sheet {
  const rows: readonly (readonly TableCell[])[] = [
    ['About', title],
    ...notes.map(({ term, text }) => [term, text]),
    ...columns.map(({ key, heading }) => [`Column ${key}`, heading]),
  ];
  return { name: notesName, headings: ['Note', 'What it says'], rows };
}

function tableSheet({ title, columns, rows }: DownloadTable): Sheet {
  return {
    name: sheetName(title),
    headings: columns.map(({ heading }) => heading),
    rows: [...rows],
  };
}

/** Of 31 letters at most, whole words where they fit. */
const longestName = /^.{1,31}(?= |$)|^.{1,31}/u;

/** A name that every spreadsheet program takes: no stops, brackets, quotes or signs of a formula. */
function sheetName(title: string): string {
  const plain = title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const name = longestName.exec(plain)?.[0] ?? '';
  return name === '' || name.toLowerCase() === notesName.toLowerCase() ? 'Table' : name;
}
