import { statedFiguresFilePath, statedFiguresPath } from '../../../paths/plan.js';
import { tableFormats } from '../../../paths/query.js';
import { sendDownload } from '../../../web/http/sendDownload.js';
import { checkStatedFigures } from '../../model/checkStated.js';
import { getFigures } from '../../model/judging.js';
import { sendKeptPage, type PlanPages } from '../planPages.js';
import { statedDownload } from './statedDownload.js';
import { toStatedModel } from './statedModel.js';
import { StatedPage } from './StatedPage.js';

/** What the plan says, checked. */
export function registerStatedPages(pages: PlanPages): void {
  const { app, dependencies } = pages;
  app.get(statedFiguresPath(), (request, reply) =>
    sendKeptPage(
      pages,
      { request, reply },
      {
        key: () => 'stated figures',
        make: async (figures) => {
          const model = toStatedModel(figures.plan, await checkStatedFigures(figures));
          const { title, breadcrumbs, lead } = model;
          return {
            page: { title, section: 'plan', breadcrumbs, description: lead },
            body: <StatedPage {...model} />,
          };
        },
      },
    ),
  );
  for (const format of tableFormats) {
    app.get(statedFiguresFilePath(format), async (_request, reply) => {
      const figures = await getFigures(dependencies);
      const { plan, snapshot } = figures;
      const table = statedDownload(plan, await checkStatedFigures(figures), snapshot.releases);
      return sendDownload(reply, table, format);
    });
  }
}
