import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { NotFoundError } from '../../lib/refusals.js';
import { reportsPath } from '../../paths/reports.js';
import { getFigures, type FigureSources } from '../../plan/model/judging.js';
import { sendPackedPage } from '../../web/http/packedPage.js';
import { renderPage } from '../../web/page/renderPage.js';
import type { Shell } from '../../web/page/shell.js';
import { listReportQuarters } from '../assemble/quarterlyReport.js';
import type { ReportDocument } from '../document/reportDocument.js';
import { ReportListPage } from './ReportListPage.js';
import { createReportMemory } from './reportMemory.js';
import { makeReportPage } from './reportPage.js';

export interface ReportDependencies extends FigureSources {
  readonly shell: Shell;
  readonly clock: () => Date;
  /** Sets the report as PDF/UA; off the event loop where the process serves others meanwhile. */
  readonly toPdf: (document: ReportDocument) => Promise<Uint8Array>;
}

const ofId = z.object({ id: z.string() });

/** The list of reports, and each report as a page and as an accessible PDF. */
export function registerReportPages(app: FastifyInstance, dependencies: ReportDependencies): void {
  const { shell, toPdf } = dependencies;
  const find = createReportMemory(dependencies, {
    toPage: (document) => makeReportPage(shell, document),
    toPdf,
  });
  const getReport = async (params: unknown) => {
    const { id } = ofId.parse(params);
    const report = await find(id);
    if (report === undefined) throw new NotFoundError(`there is no report ${id}`);
    return report;
  };
  app.get(reportsPath(), async (_request, reply) => {
    const { plan } = await getFigures(dependencies);
    const quarters = await listReportQuarters(dependencies);
    const page = { title: 'Impact reports', section: 'reports' } as const;
    const body = <ReportListPage quarters={quarters} promise={plan.reportPromise} />;
    return reply.type('text/html; charset=utf-8').send(renderPage(shell, page, body));
  });
  app.get(`${reportsPath()}/:id.pdf`, async (request, reply) => {
    const report = await getReport(request.params);
    const name = `impact-report-${report.document.id}.pdf`;
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${name}"`)
      .send(Buffer.from(await report.pdf()));
  });
  app.get(`${reportsPath()}/:id`, async (request, reply) => {
    const report = await getReport(request.params);
    return sendPackedPage(request, reply, report.page());
  });
}
