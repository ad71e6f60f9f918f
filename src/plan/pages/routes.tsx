import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { priorityPath } from '../../paths/plan.js';
import { readQuery } from '../../web/http/readQuery.js';
import type { Figures } from '../model/judging.js';
import { registerActionPages } from './actionRoutes.js';
import { registerCoveragePages } from './coverage/coverageRoutes.js';
import { registerGridPages } from './grid/gridRoutes.js';
import { registerGroupFiles } from './groups/groupRoutes.js';
import { registerMeasureFiles } from './measureFiles/measureFileRoutes.js';
import { registerMeasurePages } from './measureRoutes.js';
import { registerMeasurePictures } from './pictures/pictureRoutes.js';
import { registerOwnSetPage } from './ownSet/ownSetRoutes.js';
import {
  ofArea,
  sendKeptPage,
  type MadePage,
  type PlanPageDependencies,
  type PlanPages,
} from './planPages.js';
import { toPriorityModel } from './priorityModel.js';
import { PriorityPage } from './PriorityPage.js';
import { registerStatedPages } from './stated/statedRoutes.js';
import { getViewpoint } from './viewpoint.js';

/** Priorities, actions and measures. */
export function registerPlanPages(app: FastifyInstance, dependencies: PlanPageDependencies): void {
  const pages = { app, dependencies };
  registerPriorityPages(pages);
  registerActionPages(pages);
  registerMeasurePages(pages);
  registerMeasureFiles(pages);
  registerMeasurePictures(pages);
  registerGroupFiles(pages);
  registerGridPages(pages);
  registerOwnSetPage(pages);
  registerStatedPages(pages);
  registerCoveragePages(pages);
}

const ofSlug = z.object({ slug: z.string() });

function registerPriorityPages(pages: PlanPages): void {
  pages.app.get(priorityPath(':slug').replace('%3A', ':'), async (request, reply) => {
    const { slug } = ofSlug.parse(request.params);
    const { area } = readQuery(ofArea, request);
    return sendKeptPage(
      pages,
      { request, reply },
      {
        key: (figures) => `priority ${slug} ${getViewpoint(figures, area).place.id}`,
        make: (figures) => makePriorityPage(figures, slug, area),
      },
    );
  });
}

async function makePriorityPage(
  figures: Figures,
  slug: string,
  area: string | undefined,
): Promise<MadePage> {
  const { place, ...viewpoint } = getViewpoint(figures, area);
  const model = toPriorityModel({
    plan: figures.plan,
    slug,
    judged: await figures.judging.ofPlan(place),
    placeName: place.name,
    viewpoint,
  });
  const { title, breadcrumbs, aim } = model;
  return {
    page: { title, section: 'plan', breadcrumbs, description: aim },
    body: <PriorityPage {...model} />,
  };
}
