import { gridFilePath, gridPath } from '../../../paths/measures.js';
import { tableFormats } from '../../../paths/query.js';
import { readQuery } from '../../../web/http/readQuery.js';
import { sendDownload } from '../../../web/http/sendDownload.js';
import { getFigures, type Figures } from '../../model/judging.js';
import { sendKeptPage, type MadePage, type PlanPages } from '../planPages.js';
import { getViewpoint } from '../viewpoint.js';
import { ofGrid, toGridQuery, type GridQuery } from './gridChoices.js';
import { gridDownload } from './gridDownload.js';
import { toGridModel } from './gridModel.js';
import { GridPage } from './GridPage.js';

/** Every measure of the plan in one table, as a page and as files. */
export function registerGridPages(pages: PlanPages): void {
  const { app, dependencies } = pages;
  app.get(gridPath(), async (request, reply) => {
    const { area, ...asked } = readQuery(ofGrid, request);
    return sendKeptPage(
      pages,
      { request, reply },
      {
        key: (figures) => {
          const { priority, direction, pace } = toGridQuery(figures.plan, asked);
          const { place } = getViewpoint(figures, area);
          return `grid ${place.id} ${priority ?? ''} ${direction ?? ''} ${pace ?? ''}`;
        },
        make: (figures) => makeGridPage(figures, toGridQuery(figures.plan, asked), area),
      },
    );
  });
  for (const format of tableFormats) {
    app.get(gridFilePath(format), async (request, reply) => {
      const { area, ...asked } = readQuery(ofGrid, request);
      const figures = await getFigures(dependencies);
      const { plan, snapshot, judging } = figures;
      const { place } = getViewpoint(figures, area);
      const query = toGridQuery(plan, asked);
      const judged = await judging.ofPlan(place);
      return sendDownload(reply, gridDownload({ plan, snapshot, place, judged, query }), format);
    });
  }
}

async function makeGridPage(
  figures: Figures,
  query: GridQuery,
  area: string | undefined,
): Promise<MadePage> {
  const { place, ...viewpoint } = getViewpoint(figures, area);
  const model = toGridModel({
    plan: figures.plan,
    judged: await figures.judging.ofPlan(place),
    placeName: place.name,
    viewpoint,
    query,
  });
  const { title, breadcrumbs, summary } = model;
  return {
    page: { title, section: 'measures', breadcrumbs, description: summary },
    body: <GridPage {...model} />,
  };
}
