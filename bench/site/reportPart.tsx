import { PDFDocument } from '@cantoo/pdf-lib';
import { assetPath } from '../../src/paths/assets.js';
import { footerLinks, searchPath, sectionPaths } from '../../src/paths/site.js';
import { createJudging } from '../../src/plan/model/judging.js';
import { createPlanMemory } from '../../src/plan/store/planMemory.js';
import { createMeasureMemory } from '../../src/measures/store/measureMemory.js';
import { loadOverrides } from '../../src/measures/store/overrideReference.js';
import { getQuarterlyReport } from '../../src/reports/assemble/quarterlyReport.js';
import { chartsOf } from '../../src/reports/document/everything.js';
import { newestQuarter } from '../../src/reports/model/quarter.js';
import { ReportBody } from '../../src/reports/render/html.js';
import { renderPdf } from '../../src/reports/render/pdf.js';
import type { Runtime } from '../../src/runtime.js';
import { loadAssetFiles } from '../../src/web/assets/assetFiles.js';
import { pageAssets } from '../../src/web/assets/staticAssets.js';
import { renderPage } from '../../src/web/page/renderPage.js';
import type { Shell } from '../../src/web/page/shell.js';
import type { Part } from '../running/partAnswer.js';
import { sample } from '../running/samples.js';
import { openSite } from './sitePart.js';

/**
 * The newest quarter's report from the database to a page and a PDF/UA file. Figures, plan and
 * judgements are read and worked out anew each time; only the programs are warm.
 */
export const reportPart: Part = async ({ dataDir, runs }) => {
  const runtime = await openSite(dataDir);
  try {
    const shell = await loadShell();
    const { id } = newestQuarter(runtime.clock());
    const { samples, last } = await sample({ runs }, async () => {
      const document = await getQuarterlyReport(withoutMemory(runtime), id);
      if (document === undefined) throw new Error(`there is no report ${id}`);
      const page = { title: document.title, section: 'reports', hasCover: true } as const;
      const html = renderPage(shell, page, <ReportBody document={document} />);
      return { document, html, pdf: (await renderPdf(document)).pdf };
    });
    const pages = (await PDFDocument.load(last.pdf)).getPageCount();
    const charts = chartsOf(last.document).length;
    const facts = [
      `report ${id}: ${pages} pages with ${charts} charts, HTML ${kilobytes(last.html.length)} before packing, PDF ${kilobytes(last.pdf.length)}`,
    ];
    return { samples: { report: [...samples] }, facts, faults: [] };
  } finally {
    await runtime.close();
  }
};

function withoutMemory({ database: { db }, clock }: Runtime) {
  return {
    measures: createMeasureMemory({ db, overrides: loadOverrides(), clock }),
    plans: createPlanMemory({ db, clock }),
    judge: createJudging(),
    clock,
  };
}

async function loadShell(): Promise<Shell> {
  return {
    site: { planName: 'Waymark', partnershipName: '', placeName: '' },
    sectionHrefs: sectionPaths(),
    searchHref: searchPath(),
    footerLinks: footerLinks(),
    assets: pageAssets(await loadAssetFiles(), assetPath),
  };
}

function kilobytes(length: number): string {
  return `${Math.round(length / 1000)} KB`;
}
