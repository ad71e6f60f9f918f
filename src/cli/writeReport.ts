import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getQuarterlyReport, listReportQuarters } from '../reports/assemble/quarterlyReport.js';
import type { ReportDocument } from '../reports/document/reportDocument.js';
import { validateDocument } from '../reports/document/validate.js';
import { renderPdf } from '../reports/render/pdf.js';
import { renderStandaloneHtml } from '../reports/render/standalone.js';
import { loadAssetFiles } from '../web/assets/assetFiles.js';
import { inlineStyles } from '../web/assets/inlineStyles.js';
import type { CommandContext } from './commandContext.js';

export interface ReportRequest {
  readonly id: string;
  readonly formats: readonly string[];
  readonly folder: string;
  /** Where the site is, without a slash at the end: then the report links to it. */
  readonly site: string | null;
}

const knownFormats = ['html', 'pdf'];

/** Writes a quarterly report as files; exit code 1 where it cannot be made. */
export async function writeReport(
  { runtime, out, errors }: CommandContext,
  { id, formats, folder, site }: ReportRequest,
): Promise<number> {
  const unknown = formats.filter((format) => !knownFormats.includes(format));
  if (unknown.length > 0 || formats.length === 0) {
    errors.write(`No such format: ${unknown.join(', ')}. Use ${knownFormats.join(' or ')}.\n`);
    return 1;
  }
  const document = await getQuarterlyReport(runtime, id, (path) =>
    site === null ? null : `${site}${path}`,
  );
  if (document === undefined) {
    const quarters = await listReportQuarters(runtime);
    const ids = quarters.map((quarter) => quarter.id).join(', ');
    errors.write(`There is no report ${id}. There are: ${ids}.\n`);
    return 1;
  }
  const problems = validateDocument(document);
  for (const problem of problems) errors.write(`${JSON.stringify(problem)}\n`);
  if (problems.length > 0) return 1;
  await mkdir(folder, { recursive: true });
  for (const format of formats) {
    const begun = performance.now();
    const path = join(folder, `${document.id}.${format}`);
    await writeWhole(path, await render(document, format));
    out.write(`${path} (${((performance.now() - begun) / 1000).toFixed(1)} s)\n`);
  }
  return 0;
}

async function render(document: ReportDocument, format: string): Promise<string | Uint8Array> {
  if (format === 'pdf') return (await renderPdf(document)).pdf;
  return renderStandaloneHtml(document, inlineStyles(await loadAssetFiles()));
}

/** A reader of the folder sees the old file or the new one, never half of one. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
