import { aboutPath, accessibilityPath, cookiesPath, privacyPath } from '../../paths/site.js';
import type { Plan } from '../../plan/model/plan.js';
import { sendKeptPage } from '../../plan/pages/planPages.js';
import { getViewpoint } from '../../plan/pages/viewpoint.js';
import type { SitePages } from '../sitePages.js';
import { exampleKinds, toAboutModel } from './aboutModel.js';
import { AboutPage } from './AboutPage.js';
import { accessibilityStatement } from './accessibility.js';
import { cookieNotice, privacyNotice } from './privacy.js';
import { toStatementModel, type Statement } from './statement.js';
import { StatementPage } from './StatementPage.js';
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
  registerStatement(pages, accessibilityPath(), accessibilityStatement);
  registerStatement(pages, privacyPath(), privacyNotice);
  registerStatement(pages, cookiesPath(), () => cookieNotice);
}

function registerStatement(
  pages: SitePages,
  path: string,
  statementOf: (plan: Plan) => Statement,
): void {
  pages.app.get(path, async (request, reply) =>
    sendKeptPage(
      pages,
      { request, reply },
      {
        key: () => path,
        make: ({ plan }) => {
          const model = toStatementModel(plan, statementOf(plan));
          const { title, breadcrumbs, summary } = model;
          return Promise.resolve({
            page: { title, section: null, breadcrumbs, description: summary },
            body: <StatementPage {...model} />,
          });
        },
      },
    ),
  );
}
