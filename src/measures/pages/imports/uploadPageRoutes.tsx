import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { importPath, importsPath } from '../../../paths/workspace.js';
import { importDecisionPath, importReportPath } from '../../../paths/imports.js';
import type { PersonActing } from '../../../people/model/actor.js';
import { listOrganisations } from '../../../people/store/partnerQueries.js';
import { actorOf } from '../../../web/http/access.js';
import { findKept, keptNotice, type KeptForm } from '../../../web/http/keptForm.js';
import type { Exchange } from '../../../web/http/workPages.js';
import { isUploadId, uploadFolder } from '../../commands/uploads/uploadFolder.js';
import { isWorking } from '../../model/importUpload.js';
import { getFiguresVersion } from '../../store/figuresVersionQueries.js';
import { findUpload, listSameContent } from '../../store/uploadQueries.js';
import { loading, type ImportPages } from './importPages.js';
import { UploadPage } from './UploadPage.js';
import { readDecision, toUploadModel, type DecisionForm } from './uploadModel.js';

const ofId = z.object({ id: z.string() });

/** One upload: how far its reading is, what it would change, and what was decided. */
export function registerUploadPage(pages: ImportPages): void {
  const { app, dependencies } = pages;
  app.get(`${importsPath()}/:id`, { config: loading }, async (request, reply) => {
    const form = importDecisionPath(idOf(request.params));
    const kept = await findKept(dependencies.drafts, request, form);
    const shown = { ...readDecision(kept?.fields), errors: [], kept };
    return sendUpload(pages, { request, reply }, shown);
  });
  for (const report of ['rejected', 'notices'] as const) {
    const path = importReportPath(':id', report).replace('%3A', ':');
    app.get(path, { config: loading }, async (request, reply) => {
      const { upload } = await readUpload(pages, actorOf(request), idOf(request.params));
      const { reports } = uploadFolder(dependencies.dataDir, upload.id);
      const file = join(reports, `${report}.csv`);
      if (!(await isFile(file))) throw new NotFoundError('this list was not kept');
      return reply
        .type('text/csv; charset=utf-8')
        .header(
          'content-disposition',
          `attachment; filename="${report}-${upload.asAt ?? 'rows'}.csv"`,
        )
        .send(createReadStream(file));
    });
  }
}

export function idOf(parameters: unknown): string {
  const { id } = ofId.parse(parameters);
  if (!isUploadId(id)) throw new NotFoundError('there is no such upload');
  return id;
}

/** The page of the upload in the address, with what was typed where that was refused. */
export async function sendUpload(
  pages: ImportPages,
  { request, reply }: Exchange,
  { kept = null, ...form }: DecisionForm & { readonly kept?: KeptForm | null },
) {
  const actor = actorOf(request);
  const found = await readUpload(pages, actor, idOf(request.params));
  const model = toUploadModel({ ...found, actor, form });
  return pages.dependencies.sendWorkPage(
    { request, reply },
    {
      page: {
        title: model.title,
        section: importsPath(),
        back: { text: 'All figures', href: importsPath() },
        errors: form.errors,
        hasScript: true,
        ...keptNotice(model.form === null ? null : kept),
        ...(isWorking(found.upload) ? { refreshSeconds } : {}),
      },
      body: (token) => <UploadPage {...model} token={token} />,
    },
  );
}

const refreshSeconds = 3;

async function readUpload({ dependencies }: ImportPages, actor: PersonActing, id: string) {
  const found = await dependencies.acting.read(actor, async (db) => {
    const upload = await findUpload(db, id);
    if (upload === undefined) return undefined;
    return {
      upload,
      version: await getFiguresVersion(db),
      same: (await listSameContent(db, upload)).map(importPath),
      organisations: await listOrganisations(db),
    };
  });
  if (found === undefined) throw new NotFoundError('there is no such upload');
  return found;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
