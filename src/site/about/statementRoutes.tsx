import { accessibilityPath, cookiesPath, privacyPath } from '../../paths/site.js';
import type { Plan } from '../../plan/model/plan.js';
import { sendKeptPage } from '../../plan/pages/planPages.js';
import type { SitePages } from '../sitePages.js';
import { accessibilityStatement } from './accessibility.js';
import { cookieNotice } from './cookies.js';
import { privacyNotice } from './privacy.js';
import { toStatementModel, type Statement } from './statement.js';
import { StatementPage } from './StatementPage.js';

/** What a public body has to say of its site. */
export function registerStatements(pages: SitePages): void {
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
