import { listLocalities, listOrganisations, listSeats } from '../../people/store/partnerQueries.js';
import { partnershipPath } from '../../paths/site.js';
import { sendKeptPage } from '../../plan/pages/planPages.js';
import type { SitePages } from '../sitePages.js';
import { toPartnershipModel } from './partnershipModel.js';
import { PartnershipPage } from './PartnershipPage.js';

/** Who we are. */
export function registerPartnershipPage(pages: SitePages): void {
  const { app, dependencies } = pages;
  const { db } = dependencies.database;
  app.get(partnershipPath(), async (request, reply) =>
    sendKeptPage(
      pages,
      { request, reply },
      {
        key: () => 'partnership',
        make: async ({ plan }) => {
          const [organisations, seats, localities] = await Promise.all([
            listOrganisations(db),
            listSeats(db),
            listLocalities(db),
          ]);
          const model = toPartnershipModel({ plan, organisations, seats, localities });
          const { title, breadcrumbs, lead } = model;
          return {
            page: { title, section: null, breadcrumbs, description: lead },
            body: <PartnershipPage {...model} />,
          };
        },
      },
    ),
  );
}
