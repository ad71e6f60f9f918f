import { request, type Agent } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';

const fromBrotli = promisify(brotliDecompress);
const fromGzip = promisify(gunzip);

export interface RawAnswer {
  readonly status: number;
  readonly body: Buffer;
  /** How the body is packed, as its header says. */
  readonly encoding: string | undefined;
  /** What came over the wire for it, headers included. */
  readonly wireBytes: number;
}

const patienceMs = 10_000;

/**
 * Gets an address as a browser would, and leaves the body as packed as it came. `cookie`: of
 * somebody who is signed in.
 */
export function fetchRaw(url: string, agent: Agent, cookie = ''): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const signedIn = cookie === '' ? {} : { cookie };
    const sent = request(url, { agent, headers: { 'accept-encoding': 'br, gzip', ...signedIn } });
    sent.setTimeout(patienceMs, () => sent.destroy(new Error(`no answer from ${url} in 10 s`)));
    sent.on('error', reject);
    let before = 0;
    sent.on('socket', (socket) => (before = socket.bytesRead));
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      const { socket } = response;
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks),
          encoding: response.headers['content-encoding'],
          wireBytes: socket.bytesRead - before,
        });
      });
    });
    sent.end();
  });
}

/** The body as text, unpacked where it was packed. */
export async function textOf({ body, encoding }: RawAnswer): Promise<string> {
  switch (encoding) {
    case undefined:
      return body.toString('utf8');
    case 'br':
      return (await fromBrotli(body)).toString('utf8');
    case 'gzip':
      return (await fromGzip(body)).toString('utf8');
    default:
      throw new Error(`a body packed as ${encoding} cannot be read here`);
  }
}
