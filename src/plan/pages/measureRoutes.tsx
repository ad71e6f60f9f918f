import { z } from 'zod';
import { NotFoundError } from '../../lib/refusals.js';
import { measuresPath } from '../../paths/measures.js';
import { originOf } from '../../web/http/origin.js';
import { readQuery } from '../../web/http/readQuery.js';
import { getFigures, type Figures } from '../model/judging.js';
import type { MeasureView } from '../model/measureView.js';
import { besideKey, ofBeside, readBeside } from './beside.js';
import { toMeasureListModel } from './measureListModel.js';
import { MeasureListPage } from './MeasureListPage.js';
import { makeMeasurePage } from './measure/makeMeasurePage.js';
import { filled, sendKeptPage, sendPage, type PlanPages } from './planPages.js';
import { getViewpoint } from './viewpoint.js';

const ofMeasures = z.object({
  priority: filled,
  direction: filled,
  q: z.string().default(''),
  area: z.string().optional(),
});
const ofId = z.object({ id: z.string() });

/** The list of all measures, and each of them. */
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
  registerMeasurePage(pages);
}

function registerMeasurePage(pages: PlanPages): void {
  const { app, dependencies } = pages;
  app.get(`${measuresPath()}/:id`, async (request, reply) => {
    const { id } = ofId.parse(request.params);
    const query = readQuery(ofBeside, request);
    const origin = originOf(request);
    return sendKeptPage(
      pages,
      { request, reply },
      {
        key: (figures) => {
          const { place } = getViewpoint(figures, query.area);
          const beside = besideKey(readBeside(figures, place, query));
          return `measure ${id} ${place.id} ${beside} ${origin ?? ''}`;
        },
        make: (figures, today) => {
          const view = getView(figures, id);
          return makeMeasurePage(dependencies, figures, { view, query, today, origin });
        },
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
