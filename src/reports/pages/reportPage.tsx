import { reportPdfPath, reportsPath } from '../../paths/reports.js';
import { packPage, type PackedPage } from '../../web/http/packedPage.js';
import { renderPage } from '../../web/page/renderPage.js';
import type { Shell } from '../../web/page/shell.js';
import type { ReportDocument } from '../document/reportDocument.js';
import { ReportBody } from '../render/html.js';

/** A report is long and read by many, so that it is packed as small as it goes. */
const bestQuality = 11;

/** The whole page, the same for everyone. */
export function makeReportPage(shell: Shell, document: ReportDocument): PackedPage {
  const page = {
    title: document.title,
    section: 'reports',
    hasCover: true,
    description: document.summary[0] ?? document.title,
    breadcrumbs: [{ text: 'Reports', href: reportsPath() }],
  } as const;
  const downloads = [{ text: 'PDF', href: reportPdfPath(document.id) }];
  const body = <ReportBody document={document} downloads={downloads} />;
  return packPage(renderPage(shell, page, body), bestQuality);
}
