import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { BadRequestError, NotFoundError } from '../lib/refusals.js';
import { apiAreasPath, apiComparisonPath, apiMeasuresPath, openApiPath } from '../paths/api.js';
import { setOf } from '../plan/model/judgedMeasure.js';
import type { MeasureView } from '../plan/model/measureView.js';
import { getFigures, type Figures, type FigureSources } from '../plan/model/judging.js';
import { readQuery } from '../web/http/readQuery.js';
import { getRequestedArea, getView } from './requested.js';
import { openApiDocument } from './openApi.js';
import { toAreaAnswer, toMeasureAnswer } from './toAnswers.js';
import { toComparison } from './toComparison.js';
import { toObservations } from './toObservations.js';

const byId = z.object({ id: z.string() });
const ofArea = z.object({ area: z.string().optional() });
const ofAreaAsAt = ofArea.extend({ asAt: z.iso.date().optional() });
const ofComparison = z.object({
  measure: z.string().optional(),
  source: z.string().optional(),
  code: z.string().optional(),
  area: z.string().optional(),
});

/** The open figures as JSON, documented at `/api/v1/openapi.json`. */
export function registerApi(app: FastifyInstance, sources: FigureSources): void {
  app.get(apiAreasPath(), async () => {
    const { snapshot } = await getFigures(sources);
    return snapshot.register.areas.map(toAreaAnswer);
  });
  app.get(apiMeasuresPath(), async () => {
    const { judging } = await getFigures(sources);
    return judging.views.map(toMeasureAnswer);
  });
  app.get(`${apiMeasuresPath()}/:id`, async (request) => {
    const figures = await getFigures(sources);
    const view = getView(figures, byId.parse(request.params).id);
    const sets = await figures.snapshot.load(view.sources.map((measure) => measure.id));
    const periods = setOf(view, sets)?.periods ?? [];
    return { ...toMeasureAnswer(view), periods: periods.map((period) => period.printed) };
  });
  app.get(`${apiMeasuresPath()}/:id/observations`, async (request) => {
    const asked = readQuery(ofAreaAsAt, request);
    const figures = await getFigures(sources, asked.asAt ?? null);
    const view = getView(figures, byId.parse(request.params).id);
    const area = getRequestedArea(figures, asked.area);
    const judged = await figures.judging.ofMeasure(view, area);
    return toObservations(judged, figures.snapshot);
  });
  app.get(apiComparisonRoute(), async (request) => answerComparison(sources, request));
  app.get(openApiPath(), async () => {
    const { plan } = await getFigures(sources);
    return openApiDocument(plan.siteName);
  });
}

function apiComparisonRoute(): string {
  return apiComparisonPath({ measure: '', area: '' }).split('?')[0] ?? '';
}

async function answerComparison(sources: FigureSources, request: { readonly query: unknown }) {
  const asked = readQuery(ofComparison, request);
  const figures = await getFigures(sources);
  const view = comparedView(figures, asked);
  const area = getRequestedArea(figures, asked.area);
  const judged = await figures.judging.ofMeasure(view, area);
  const [source] = view.sources;
  const release = figures.snapshot.releaseByMeasure.get(source?.id ?? '');
  const answer = toComparison(judged, { release, isOurs: area.id === figures.plan.areaId });
  if (answer === undefined) {
    throw new NotFoundError(
      `No figures of measure ${view.id} are loaded: ${judged.direction.why ?? ''}`,
    );
  }
  return answer;
}

function comparedView(figures: Figures, asked: z.infer<typeof ofComparison>): MeasureView {
  if (asked.measure !== undefined) return getView(figures, asked.measure);
  if (asked.source === undefined || asked.code === undefined) {
    throw new BadRequestError('Give measure=<id>, or source=lait and code=<code>.');
  }
  const view = figures.judging.findSourceView(asked.source, asked.code);
  if (view === undefined) {
    throw new NotFoundError(`Source ${asked.source} has no measure of the code ${asked.code}.`);
  }
  return view;
}
