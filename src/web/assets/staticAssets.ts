import type { FastifyInstance, FastifyReply } from 'fastify';
import { NotFoundError } from '../../lib/refusals.js';
import { acceptedEncoding } from '../http/acceptedEncoding.js';
import type { PageAssets } from '../page/shell.js';
import type { AssetFile, AssetFiles } from './assetFiles.js';

/** The addresses of the files, for the page frame. `pathOf` comes from `paths/assets.ts`. */
export function pageAssets(files: AssetFiles, pathOf: (name: string) => string): PageAssets {
  return {
    stylesheet: pathOf(files.stylesheet.name),
    script: pathOf(files.script.name),
    icon: pathOf(files.icon.name),
    fonts: files.fonts.map((font) => pathOf(font.name)),
  };
}

/** Serves the files of the look from memory, under `root` (`/assets/`). */
export function registerStaticAssets(
  app: FastifyInstance,
  files: AssetFiles,
  root: string,
): void {
  const byName = new Map(files.all.map((file) => [file.name, file]));
  app.get<{ Params: { name: string } }>(`${root}:name`, (request, reply) => {
    const file = byName.get(request.params.name);
    if (file === undefined) throw new NotFoundError(`there is no file ${request.params.name}`);
    return sendFile(reply, file, request.headers['accept-encoding']);
  });
}

function sendFile(
  reply: FastifyReply,
  file: AssetFile,
  accepted: string | undefined,
): FastifyReply {
  reply.header('cache-control', 'public, max-age=31536000, immutable').type(file.type);
  if (file.brotli === null || file.gzip === null) return reply.send(file.plain);
  reply.header('vary', 'accept-encoding');
  const encoding = acceptedEncoding(accepted);
  if (encoding === null) return reply.send(file.plain);
  reply.header('content-encoding', encoding);
  return reply.send(encoding === 'br' ? file.brotli : file.gzip);
}
