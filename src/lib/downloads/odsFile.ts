import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { columnKeys } from './columnKeys.js';
import type { DownloadTable, TableCell } from './downloadTable.js';
import { inPieces, withPauses } from './inPieces.js';
import { odsContent, type Sheet } from './odsContent.js';
import { odsManifest, odsMeta, odsStyles } from './odsParts.js';

export const odsMediaType = 'application/vnd.oasis.opendocument.spreadsheet';

/** The earliest day that a zip can hold: equal tables make equal files, whenever they are made. */
const madeAt = new Date(1980, 0, 1);

/**
 * The table as an OpenDocument spreadsheet, made as it is read: a sheet of notes first, then the
 * table under a row of headings, every cell with its type, no cells joined. The kind of file
 * stands first and unpacked, as the standard asks.
 * @throws RangeError if two columns have one name
 */
export function odsFile(table: DownloadTable): Readable {
  columnKeys(table);
  const file = new ZipFile();
  const part = { mtime: madeAt, forceDosTimestamp: true };
  const add = (path: string, content: string, compress = true) => {
    file.addBuffer(Buffer.from(content), path, { ...part, compress });
  };
  add('mimetype', odsMediaType, false);
  add('META-INF/manifest.xml', odsManifest(odsMediaType));
  add('meta.xml', odsMeta(table.title));
  add('styles.xml', odsStyles());
  const content = odsContent([notesSheet(table), tableSheet(table)]);
  const source = Readable.from(withPauses(inPieces(content)), { objectMode: false });
  file.addReadStream(source, 'content.xml', part);
  file.end();
  // A fault on the way ends the file, which then arrives cut short and is seen to be so.
  const packed = new PassThrough();
  source.on('error', (error) => packed.destroy(error));
  file.outputStream.pipe(packed);
  return packed;
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
  return { name: sheetName(title), headings: columns.map(({ heading }) => heading), rows };
}

/** Of 31 letters at most, whole words where they fit. */
const longestName = /^.{1,31}(?= |$)|^.{1,31}/u;

/** A name that every spreadsheet program takes: no stops, brackets, quotes or signs of a formula. */
function sheetName(title: string): string {
  const plain = title.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const name = longestName.exec(plain)?.[0] ?? '';
  return name === '' || name.toLowerCase() === notesName.toLowerCase() ? 'Table' : name;
}
