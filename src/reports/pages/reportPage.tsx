import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { reportPdfPath, reportsPath } from '../../paths/reports.js';
import { renderPage } from '../../web/page/renderPage.js';
import type { Shell } from '../../web/page/shell.js';
import type { ReportDocument } from '../document/reportDocument.js';
import { ReportBody } from '../render/html.js';

const toBrotli = promisify(brotliCompress);

/** The whole page, plain and packed: it is long, and the same for everyone. */
export interface PackedPage {
  readonly html: string;
  readonly brotli: Buffer;
}

export async function makeReportPage(shell: Shell, document: ReportDocument): Promise<PackedPage> {
  const page = {
    title: document.title,
    section: 'reports',
    hasCover: true,
    description: document.summary[0] ?? document.title,
    breadcrumbs: [{ text: 'Reports', href: reportsPath() }],
  } as const;
  const downloads = [{ text: 'PDF', href: reportPdfPath(document.id) }];
  const html = renderPage(shell, page, <ReportBody document={document} downloads={downloads} />);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return { html, brotli: await toBrotli(html, { params }) };
}
