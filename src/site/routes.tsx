import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { getFigures } from '../plan/model/judging.js';
import { getViewpoint } from '../plan/pages/viewpoint.js';
import { healthPath, homePath } from '../paths/site.js';
import { reportPath } from '../paths/reports.js';
import { newestQuarter } from '../reports/model/quarter.js';
import { readQuery } from '../web/http/readQuery.js';
import { renderPage } from '../web/page/renderPage.js';
import { registerAboutPages } from './about/aboutRoutes.js';
import { registerAreaPages } from './areas/areaRoutes.js';
import { registerCalendarPages } from './calendar/calendarRoutes.js';
import { registerDataPages } from './catalogue/dataRoutes.js';
import { toHomeModel } from './homeModel.js';
import { HomePage } from './HomePage.js';
import { registerPartnershipPage } from './partnership/partnershipRoutes.js';
import type { SitePageDependencies } from './sitePages.js';
import { registerSearchPage } from './search/searchRoutes.js';
import { registerTablePages } from './table/tableRoutes.js';

export interface SiteDependencies extends SitePageDependencies {
  /** Whether the database answers a question at all. */
  readonly databaseAnswers: () => Promise<boolean>;
}

const homeQuery = z.object({ area: z.string().optional() });

export function registerSitePages(app: FastifyInstance, dependencies: SiteDependencies): void {
  const { shell, clock } = dependencies;
  registerSearchPage(app, dependencies);
  registerTablePages({ app, dependencies });
  registerAreaPages({ app, dependencies });
  registerCalendarPages({ app, dependencies });
  registerDataPages({ app, dependencies });
  registerAboutPages({ app, dependencies });
  registerPartnershipPage({ app, dependencies });
  app.get(homePath(), async (request, reply) => {
    const figures = await getFigures(dependencies);
    const { place, ...viewpoint } = getViewpoint(figures, readQuery(homeQuery, request).area);
    const model = toHomeModel({
      plan: figures.plan,
      judged: await figures.judging.ofPlan(place),
      placeName: place.name,
      viewpoint,
      report: newestReport(clock()),
    });
    const page = {
      title: model.question,
      section: 'plan',
      hasCover: true,
      description: model.lead,
    } as const;
    return reply
      .type('text/html; charset=utf-8')
      .send(renderPage(shell, page, <HomePage {...model} />));
  });
  app.get(healthPath(), async (_request, reply) => {
    const isWell = await dependencies.databaseAnswers();
    return reply
      .code(isWell ? 200 : 503)
      .send({ status: isWell ? 'ok' : 'database does not answer' });
  });
}

function newestReport(now: Date) {
  const quarter = newestQuarter(now);
  return {
    text: quarter.title,
    href: reportPath(quarter.id),
    note: 'Made from the figures as they stood at its end',
  };
}
