import type { FastifyReply, FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { acceptedEncoding } from './acceptedEncoding.js';

const toBrotli = promisify(brotliCompress);

/** A finished page that is the same for everyone. */
export interface PackedPage {
  readonly html: string;
  /** `null` while it is being packed, off the event loop. */
  readonly brotli: () => Buffer | null;
}

/** Starts to pack a page once for all readers. `quality` is 0 to 11; the best takes a second or two. */
export function packPage(html: string, quality: number): PackedPage {
  let packed: Buffer | null = null;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  toBrotli(html, { params }).then(
    (buffer) => {
      packed = buffer;
    },
    // Without it every answer is packed on its way, as other pages are.
    () => undefined,
  );
  return { html, brotli: () => packed };
}

/** Sends the packed page to a browser that takes it. */
export function sendPackedPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { html, brotli }: PackedPage,
): FastifyReply {
  reply.type('text/html; charset=utf-8');
  const packed = brotli();
  if (packed === null || acceptedEncoding(request.headers['accept-encoding']) !== 'br') {
    return reply.send(html);
  }
  return reply.header('content-encoding', 'br').header('vary', 'accept-encoding').send(packed);
}
