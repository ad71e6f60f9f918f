import { z } from 'zod';
import { NotFoundError } from '../../lib/refusals.js';
import { measuresPath } from '../../paths/measures.js';
import { readQuery } from '../../web/http/readQuery.js';
import { groupsOf } from '../model/groups.js';
import { getFigures, type Figures } from '../model/judging.js';
import type { MeasureView } from '../model/measureView.js';
import { besideKey, ofBeside, readBeside, type BesideQuery } from './beside.js';
import { toMeasureListModel } from './measureListModel.js';
import { MeasureListPage } from './MeasureListPage.js';
import { toMeasureModel } from './measureModel.js';
import { MeasurePage } from './MeasurePage.js';
import { filled, sendKeptPage, sendPage, type MadePage, type PlanPages } from './planPages.js';
import { getViewpoint } from './viewpoint.js';

const ofMeasures = z.object({
  priority: filled,
  direction: filled,
  q: z.string().default(''),
  area: z.string().optional(),
});
const ofId = z.object({ id: z.string() });

export function registerMeasurePages(pages: PlanPages): void {
  const { app, dependencies } = pages;
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
    const page = { title: model.title, section: 'measures' } as const;
    return sendPage(pages, reply, { page, body: <MeasureListPage {...model} /> });
  });
  app.get(`${measuresPath()}/:id`, async (request, reply) => {
    const { id } = ofId.parse(request.params);
    const query = readQuery(ofBeside, request);
    return sendKeptPage(
      pages,
      { request, reply },
      {
        key: (figures) => {
          const { place } = getViewpoint(figures, query.area);
          return `measure ${id} ${place.id} ${besideKey(readBeside(figures, place, query))}`;
        },
        make: (figures, today) =>
          makeMeasurePage(figures, { view: getView(figures, id), query, today }),
      },
    );
  });
}

/** @throws NotFoundError if neither plan nor source has a measure of that id */
function getView({ judging }: Figures, id: string): MeasureView {
  const view = judging.findView(id);
  if (view === undefined) throw new NotFoundError(`there is no measure ${id}`);
  return view;
}

interface MeasureAsked {
  readonly view: MeasureView;
  readonly query: BesideQuery;
  readonly today: string;
}

async function makeMeasurePage(
  figures: Figures,
  { view, query, today }: MeasureAsked,
): Promise<MadePage> {
  const { judging, snapshot, plan } = figures;
  const { place, ...viewpoint } = getViewpoint(figures, query.area);
  const beside = readBeside(figures, place, query);
  const [source] = view.sources;
  const model = toMeasureModel({
    judged: await judging.ofMeasure(view, place, beside.choice),
    groups: await groupsOf(figures, view, place),
    plan,
    lists: figures,
    beside,
    viewpoint,
    today,
    releases: source === undefined ? [] : snapshot.releasesOf(source.id),
    overrides: await snapshot.listOverrides(view.sources.map((measure) => measure.id)),
  });
  const { title, breadcrumbs, sentence } = model;
  return {
    page: { title, section: 'measures', breadcrumbs, description: sentence },
    body: <MeasurePage {...model} />,
  };
}
