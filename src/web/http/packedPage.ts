import type { FastifyReply, FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { acceptedEncoding } from './acceptedEncoding.js';

const toBrotli = promisify(brotliCompress);
const fromBrotli = promisify(brotliDecompress);

/** A finished page that is the same for everyone. */
export interface PackedPage {
  /** Text while it is being packed, off the event loop; then its packed bytes alone, a tenth of it. */
  readonly content: () => string | Buffer;
}

/** Starts to pack a page once for all readers. `quality` is 0 to 11; the best takes a second or two. */
export function packPage(html: string, quality: number): PackedPage {
  let content: string | Buffer = html;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  toBrotli(html, { params }).then(
    (packed) => {
      content = packed;
    },
    // Without it every answer is packed on its way, as other pages are.
    () => undefined,
  );
  return { content: () => content };
}

/** Sends the packed page to a browser that takes it, and unpacks it for one that does not. */
export async function sendPackedPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PackedPage,
): Promise<FastifyReply> {
  reply.type('text/html; charset=utf-8');
  const content = page.content();
  if (typeof content === 'string') return reply.send(content);
  if (acceptedEncoding(request.headers['accept-encoding']) !== 'br') {
    return reply.send((await fromBrotli(content)).toString());
  }
  return reply.header('content-encoding', 'br').header('vary', 'accept-encoding').send(content);
}
