import fastifyMultipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { listOrganisations } from '../../../people/store/partnerQueries.js';
import { importPath, importsPath } from '../../../paths/workspace.js';
import { actorOf } from '../../../web/http/access.js';
import type { Exchange } from '../../../web/http/workPages.js';
import { startUpload } from '../../commands/uploads/startUpload.js';
import type { SentFile } from '../../commands/uploads/takeFiles.js';
import { listLoadedReleases } from '../../store/loadedReleaseQueries.js';
import { listUploads } from '../../store/uploadQueries.js';
import { filesFaultText } from './faultTexts.js';
import { loading, type ImportPages } from './importPages.js';
import { ImportsPage } from './ImportsPage.js';
import { toImportsModel } from './importsModel.js';

/** What one request may hold at all; what may be kept is decided while it comes in. */
const limits = { fileSize: 1_000_000_000, files: 60, fields: 5, parts: 70, headerPairs: 50 };

const mostListed = 50;

/** The list of uploads and releases, and the form that sends files. */
export function registerUploads(pages: ImportPages): void {
  const { app, dependencies } = pages;
  app.get(importsPath(), { config: loading }, (request, reply) =>
    sendImports(pages, { request, reply }, []),
  );
  // In a scope of its own: no other form of the site may hold files.
  void app.register(async (scope: FastifyInstance) => {
    await scope.register(fastifyMultipart, { limits });
    scope.post(importsPath(), { config: loading }, async (request, reply) => {
      const files = request.isMultipart() ? sentFiles(request) : noFiles();
      const started = await startUpload(dependencies, actorOf(request), files);
      if (!started.ok) return sendImports(pages, { request, reply }, filesFaultText(started.error));
      dependencies.readings.start(started.value.id);
      return reply.redirect(importPath(started.value.id), 303);
    });
  });
}

async function* sentFiles(request: FastifyRequest): AsyncGenerator<SentFile> {
  for await (const { filename, file } of request.files()) yield { name: filename, content: file };
}

async function* noFiles(): AsyncGenerator<SentFile> {
  // A form without files has none.
}

async function sendImports(
  { dependencies }: ImportPages,
  { request, reply }: Exchange,
  faults: readonly string[],
) {
  const actor = actorOf(request);
  const found = await dependencies.acting.read(actor, async (db) => ({
    uploads: await listUploads(db, mostListed),
    releases: await listLoadedReleases(db),
    organisations: await listOrganisations(db),
  }));
  const model = toImportsModel({ ...found, actor, faults });
  const errors = faults.map((text) => ({ text, href: '#files' }));
  return dependencies.sendWorkPage(
    { request, reply },
    {
      page: { title: model.title, section: importsPath(), errors, hasScript: true },
      body: (token) => <ImportsPage {...model} token={token} />,
    },
  );
}
