import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { csvLines } from '../../lib/downloads/csvText.js';
import type { DownloadTable } from '../../lib/downloads/downloadTable.js';
import { inPieces, withPauses } from '../../lib/downloads/inPieces.js';
import { jsonLines } from '../../lib/downloads/jsonText.js';
import { odsFile, odsMediaType } from '../../lib/downloads/odsFile.js';
import { acceptedEncoding } from './acceptedEncoding.js';

export type DownloadFormat = 'csv' | 'ods' | 'json';

const contentTypes: Readonly<Record<DownloadFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  ods: odsMediaType,
  json: 'application/json; charset=utf-8',
};

/** Sends a table as a file that the browser saves, while it is being made. */
export function sendDownload(
  reply: FastifyReply,
  table: DownloadTable,
  format: DownloadFormat,
): FastifyReply {
  reply
    .type(contentTypes[format])
    .header('content-disposition', `attachment; filename="${safeName(table.fileName)}.${format}"`);
  switch (format) {
    case 'csv':
      return sendPieces(reply, inPieces(csvLines(table)));
    case 'ods':
      return reply.send(odsFile(table));
    case 'json':
      return sendPieces(reply, inPieces(jsonLines(table)));
  }
}

/** A long text in pieces, sent while they are being made and packed for browsers that take it. */
export function sendPieces(
  reply: FastifyReply,
  pieces: Iterable<string> | AsyncIterable<string>,
): FastifyReply {
  const plain = Readable.from(withPauses(pieces), { objectMode: false });
  reply.header('vary', 'accept-encoding');
  // Every browser that takes Brotli takes gzip too, which is several times as quick to make.
  if (acceptedEncoding(reply.request.headers['accept-encoding']) === null) return reply.send(plain);
  const packed = createGzip({ level: 5 });
  // A fault on the way ends the answer, which then arrives cut short and is seen to be so.
  pipeline(plain, packed, () => undefined);
  return reply.header('content-encoding', 'gzip').send(packed);
}

/** Only letters, digits and dashes, whatever the table is called. */
function safeName(name: string): string {
  const safe = name
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-+|-+$/g, '');
  return safe === '' ? 'table' : safe.slice(0, 100).toLowerCase();
}
