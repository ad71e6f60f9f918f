import { listReleaseSizes } from '../../measures/store/releaseSizeQueries.js';
import { apiGuidePath, dataCataloguePath, dataPath, releaseFeedPath } from '../../paths/site.js';
import type { Figures } from '../../plan/model/judging.js';
import { sendKeptPage, type MadePage } from '../../plan/pages/planPages.js';
import { getViewpoint } from '../../plan/pages/viewpoint.js';
import { originOf } from '../../web/http/origin.js';
import { toCalendarItems } from '../calendar/calendarItem.js';
import type { SitePages } from '../sitePages.js';
import { apiQuestions } from './apiExamples.js';
import { toApiGuideModel } from './apiGuideModel.js';
import { ApiGuidePage } from './ApiGuidePage.js';
import { toDataModel } from './dataModel.js';
import { registerDataFiles } from './dataFiles.js';
import { DataPage } from './DataPage.js';
import { makeCatalogue } from './makeCatalogue.js';
import { schemaCatalogue } from './schemaCatalogue.js';

/** What data there is: the page, the guide to the API, the catalogue and the feed. */
export function registerDataPages(pages: SitePages): void {
  const { app } = pages;
  app.get(dataPath(), async (request, reply) => {
    const origin = originOf(request);
    return sendKeptPage(
      pages,
      { request, reply },
      {
        key: () => `data ${origin ?? ''}`,
        make: (figures, today) => makeDataPage(pages, { figures, today, origin }),
      },
    );
  });
  app.get(apiGuidePath(), async (request, reply) => {
    const origin = originOf(request);
    return sendKeptPage(
      pages,
      { request, reply },
      {
        key: () => `api guide ${origin ?? ''}`,
        make: (figures) => makeApiGuide(pages, figures, origin),
      },
    );
  });
  registerDataFiles(pages);
}

async function makeDataPage(
  { dependencies }: SitePages,
  made: { readonly figures: Figures; readonly today: string; readonly origin: string | null },
): Promise<MadePage> {
  const { figures, today, origin } = made;
  const { plan, snapshot, judging } = figures;
  const model = toDataModel({
    plan,
    releases: snapshot.releases,
    sizes: await listReleaseSizes(dependencies.database.db),
    items: toCalendarItems(judging.views, null),
    today,
  });
  const catalogue = await makeCatalogue(figures);
  const { title, breadcrumbs, summary } = model;
  return {
    page: {
      title,
      section: 'data',
      breadcrumbs,
      description: summary,
      structuredData: schemaCatalogue({ ...catalogue, origin }),
      alternates: [
        { type: 'application/ld+json', title: catalogue.title, href: dataCataloguePath() },
        { type: 'application/atom+xml', title: 'New figures', href: releaseFeedPath() },
      ],
    },
    body: <DataPage {...model} />,
  };
}

/** Asks this very server, so that no answer in the guide can be out of date. */
async function makeApiGuide(
  { app }: SitePages,
  figures: Figures,
  origin: string | null,
): Promise<MadePage> {
  const { plan, snapshot, judging } = figures;
  const { place } = getViewpoint(figures, undefined);
  const questions = apiQuestions({ plan, snapshot, judged: await judging.ofPlan(place) });
  const asked = await Promise.all(
    questions.map(async (question) => {
      const { statusCode, headers, body } = await app.inject(question.path);
      const type = String(headers['content-type'] ?? '');
      return { question, answer: { status: statusCode, type, body } };
    }),
  );
  const model = toApiGuideModel({ plan, origin, asked });
  const { title, breadcrumbs, summary } = model;
  return {
    page: { title, section: 'data', breadcrumbs, description: summary },
    body: <ApiGuidePage {...model} />,
  };
}
