import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { reportPdfPath, reportsPath } from '../../paths/reports.js';
import { renderPage } from '../../web/page/renderPage.js';
import type { Shell } from '../../web/page/shell.js';
import type { ReportDocument } from '../document/reportDocument.js';
import { ReportBody } from '../render/html.js';

const toBrotli = promisify(brotliCompress);

/** The whole page, the same for everyone. */
export interface PackedPage {
  readonly html: string;
  /** Packed as small as it goes; `null` during the seconds that takes, off the event loop. */
  readonly brotli: () => Buffer | null;
}

export function makeReportPage(shell: Shell, document: ReportDocument): PackedPage {
  const page = {
    title: document.title,
    section: 'reports',
    hasCover: true,
    description: document.summary[0] ?? document.title,
    breadcrumbs: [{ text: 'Reports', href: reportsPath() }],
  } as const;
  const downloads = [{ text: 'PDF', href: reportPdfPath(document.id) }];
  const html = renderPage(shell, page, <ReportBody document={document} downloads={downloads} />);
  return { html, brotli: startPacking(html) };
}

function startPacking(html: string): () => Buffer | null {
  let packed: Buffer | null = null;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  toBrotli(html, { params }).then(
    (buffer) => {
      packed = buffer;
    },
    // Without it every answer is packed on its way, as other pages are.
    () => undefined,
  );
  return () => packed;
}
