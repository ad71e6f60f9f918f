import { aboutPath } from '../../paths/site.js';
import { sendKeptPage } from '../../plan/pages/planPages.js';
import { getViewpoint } from '../../plan/pages/viewpoint.js';
import type { SitePages } from '../sitePages.js';
import { exampleKinds, toAboutModel } from './aboutModel.js';
import { AboutPage } from './AboutPage.js';
import { registerStatements } from './statementRoutes.js';
import { makeExamples } from './workedExample.js';

/** How we decide, and what a public body has to say of its site. */
export function registerAboutPages(pages: SitePages): void {
  const { app } = pages;
  app.get(aboutPath(), async (request, reply) =>
    sendKeptPage(
      pages,
      { request, reply },
      {
        key: () => 'about',
        make: async (figures) => {
          const { plan, snapshot, judging } = figures;
          const { place } = getViewpoint(figures, undefined);
          const judged = await judging.ofPlan(place);
          const model = toAboutModel(plan, await makeExamples(exampleKinds, { judged, snapshot }));
          const { title, breadcrumbs, summary } = model;
          return {
            page: { title, section: null, breadcrumbs, description: summary },
            body: <AboutPage {...model} />,
          };
        },
      },
    ),
  );
  registerStatements(pages);
}
