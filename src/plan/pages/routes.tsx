import type { FastifyInstance, FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';
import { londonDate } from '../../lib/calendarDate.js';
import { NotFoundError } from '../../lib/refusals.js';
import { actionPath, actionsPath, priorityPath } from '../../paths/plan.js';
import { measuresPath } from '../../paths/measures.js';
import { readQuery } from '../../web/http/readQuery.js';
import { renderPage } from '../../web/page/renderPage.js';
import type { Page, Shell } from '../../web/page/shell.js';
import { getFigures, type Figures, type FigureSources } from '../model/judging.js';
import { toActionListModel } from './actionListModel.js';
import { ActionListPage } from './ActionListPage.js';
import { toActionModel } from './actionModel.js';
import { ActionPage } from './ActionPage.js';
import { toMeasureListModel } from './measureListModel.js';
import { MeasureListPage } from './MeasureListPage.js';
import { toMeasureModel } from './measureModel.js';
import { MeasurePage } from './MeasurePage.js';
import { toPriorityModel } from './priorityModel.js';
import { PriorityPage } from './PriorityPage.js';
import { getViewpoint } from './viewpoint.js';

export interface PlanPageDependencies extends FigureSources {
  readonly clock: () => Date;
  readonly shell: Shell;
}

const ofArea = z.object({ area: z.string().optional() });
const ofSlug = z.object({ slug: z.string() });
const ofRef = z.object({ ref: z.string() });
const ofId = z.object({ id: z.string() });
const filled = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text === '' ? null : text));
const ofActions = z.object({ priority: filled, q: z.string().default('') });
const ofMeasures = ofActions.extend({ direction: filled, area: z.string().optional() });

/** Priorities, actions and measures. */
export function registerPlanPages(app: FastifyInstance, dependencies: PlanPageDependencies): void {
  const send = (reply: FastifyReply, page: Page, body: VNode) =>
    reply.type('text/html; charset=utf-8').send(renderPage(dependencies.shell, page, body));
  registerActionPages(app, dependencies, send);
  app.get(priorityPath(':slug').replace('%3A', ':'), async (request, reply) => {
    const figures = await getFigures(dependencies);
    const { place, ...viewpoint } = getViewpoint(figures, readQuery(ofArea, request).area);
    const model = toPriorityModel({
      plan: figures.plan,
      slug: ofSlug.parse(request.params).slug,
      judged: await figures.judging.ofPlan(place),
      placeName: place.name,
      viewpoint,
    });
    const { title, breadcrumbs, aim } = model;
    return send(
      reply,
      { title, section: 'plan', breadcrumbs, description: aim },
      <PriorityPage {...model} />,
    );
  });
  app.get(measuresPath(), async (request, reply) => {
    const figures = await getFigures(dependencies);
    const { area, ...query } = readQuery(ofMeasures, request);
    const { place, ...viewpoint } = getViewpoint(figures, area);
    const model = toMeasureListModel({
      plan: figures.plan,
      judged: await figures.judging.ofPlan(place),
      measures: figures.snapshot.measures,
      placeName: place.name,
      viewpoint,
      query,
    });
    return send(reply, { title: model.title, section: 'measures' }, <MeasureListPage {...model} />);
  });
  app.get(`${measuresPath()}/:id`, async (request, reply) => {
    const figures = await getFigures(dependencies);
    const model = await measureModel(figures, {
      id: ofId.parse(request.params).id,
      area: readQuery(ofArea, request).area,
      today: londonDate(dependencies.clock()),
    });
    const { title, breadcrumbs, sentence } = model;
    return send(
      reply,
      { title, section: 'measures', breadcrumbs, description: sentence },
      <MeasurePage {...model} />,
    );
  });
}

type Send = (reply: FastifyReply, page: Page, body: VNode) => FastifyReply;

function registerActionPages(
  app: FastifyInstance,
  dependencies: PlanPageDependencies,
  send: Send,
): void {
  app.get(actionsPath(), async (request, reply) => {
    const { plan } = await getFigures(dependencies);
    const model = toActionListModel(plan, readQuery(ofActions, request));
    return send(
      reply,
      { title: 'What we are doing', section: 'actions' },
      <ActionListPage {...model} />,
    );
  });
  app.get(actionPath(':ref').replace('%3A', ':'), async (request, reply) => {
    const { plan } = await getFigures(dependencies);
    const model = toActionModel(plan, ofRef.parse(request.params).ref);
    const { title, breadcrumbs } = model;
    return send(reply, { title, section: 'actions', breadcrumbs }, <ActionPage {...model} />);
  });
}

interface MeasureAsked {
  readonly id: string;
  readonly area: string | undefined;
  readonly today: string;
}

async function measureModel(figures: Figures, { id, area, today }: MeasureAsked) {
  const { judging, snapshot, plan } = figures;
  const view = judging.findView(id);
  if (view === undefined) throw new NotFoundError(`there is no measure ${id}`);
  const { place, ...viewpoint } = getViewpoint(figures, area);
  const [source] = view.sources;
  return toMeasureModel({
    judged: await judging.ofMeasure(view, place),
    plan,
    viewpoint,
    today,
    releases: source === undefined ? [] : snapshot.releasesOf(source.id),
    overrides: await snapshot.listOverrides(view.sources.map((measure) => measure.id)),
  });
}
