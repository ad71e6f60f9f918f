import type { FastifyInstance, FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';
import { NotFoundError } from '../../lib/refusals.js';
import { reportPath, reportPdfPath, reportsPath } from '../../paths/reports.js';
import { getFigures, type FigureSources } from '../../plan/model/judging.js';
import { renderPage } from '../../web/page/renderPage.js';
import type { Page, Shell } from '../../web/page/shell.js';
import { getQuarterlyReport, listReportQuarters } from '../assemble/quarterlyReport.js';
import { ReportBody } from '../render/html.js';
import { renderPdf } from '../render/pdf.js';
import { ReportListPage } from './ReportListPage.js';

export interface ReportDependencies extends FigureSources {
  readonly shell: Shell;
  readonly clock: () => Date;
}

const ofId = z.object({ id: z.string() });

/** The list of reports, each report as a page and as an accessible PDF. */
export function registerReportPages(app: FastifyInstance, dependencies: ReportDependencies): void {
  const { shell } = dependencies;
  const send = (reply: FastifyReply, page: Page, body: VNode) =>
    reply.type('text/html; charset=utf-8').send(renderPage(shell, page, body));
  app.get(reportsPath(), async (_request, reply) => {
    const { plan } = await getFigures(dependencies);
    const quarters = await listReportQuarters(dependencies);
    const page = { title: 'Impact reports', section: 'reports' } as const;
    return send(reply, page, <ReportListPage quarters={quarters} promise={plan.reportPromise} />);
  });
  app.get(`${reportsPath()}/:id.pdf`, async (request, reply) => {
    const document = await getDocument(dependencies, request.params, request.host);
    const { pdf } = await renderPdf(document);
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="impact-report-${document.id}.pdf"`)
      .send(Buffer.from(pdf));
  });
  app.get(`${reportsPath()}/:id`, async (request, reply) => {
    const document = await getDocument(dependencies, request.params, request.host);
    const page = {
      title: document.title,
      section: 'reports',
      hasCover: true,
      description: document.summary[0] ?? document.title,
      breadcrumbs: [{ text: 'Reports', href: reportsPath() }],
    } as const;
    const downloads = [{ text: 'PDF', href: reportPdfPath(document.id) }];
    return send(reply, page, <ReportBody document={document} downloads={downloads} />);
  });
}

async function getDocument(dependencies: ReportDependencies, params: unknown, _host: string) {
  const { id } = ofId.parse(params);
  const document = await getQuarterlyReport(dependencies, id);
  if (document === undefined)
    throw new NotFoundError(`There is no report ${id}. See ${reportPath('')}.`);
  return document;
}
