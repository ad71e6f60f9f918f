import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { writeCsv, type CsvCell } from '../lib/writeCsv.js';
import type { Area } from '../measures/model/area.js';
import type { SourceRelease } from '../measures/model/sourceRelease.js';
import { seriesOf } from '../measures/model/seriesSet.js';
import { measuresPath } from '../paths/measures.js';
import type { JudgedMeasure, MeasureFigures } from '../plan/model/judgedMeasure.js';
import { getFigures, type FigureSources } from '../plan/model/judging.js';
import { readQuery } from '../web/http/readQuery.js';
import { getRequestedArea, getView } from './requested.js';
import { toObservations } from './toObservations.js';

const byId = z.object({ id: z.string() });
const ofArea = z.object({ area: z.string().optional() });

/** The figures of a measure's page as files: the area, its region and England. */
export function registerMeasureFiles(app: FastifyInstance, sources: FigureSources): void {
  const judge = async (request: { readonly params: unknown; readonly query: unknown }) => {
    const figures = await getFigures(sources);
    const view = getView(figures, byId.parse(request.params).id);
    const area = getRequestedArea(figures, readQuery(ofArea, request).area);
    return { figures, judged: await figures.judging.ofMeasure(view, area) };
  };
  app.get(`${measuresPath()}/:id.csv`, async (request, reply) => {
    const { figures, judged } = await judge(request);
    const release = figures.snapshot.releaseByMeasure.get(judged.view.sources[0]?.id ?? '');
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${fileName(judged)}.csv"`)
      .send(toMeasureCsv(judged, release));
  });
  app.get(`${measuresPath()}/:id.json`, async (request) => {
    const { figures, judged } = await judge(request);
    return toObservations(judged, figures.snapshot);
  });
}

/** `1204.0`: at least the decimals that the source gives, so that 1204 is not taken for a rounding. */
function publishedText(value: number, decimals: number): string {
  const text = String(value);
  const places = text.split('.')[1]?.length ?? 0;
  return text.includes('e') || places >= decimals ? text : value.toFixed(decimals);
}

/** Only letters, digits and dashes, whatever the measure is called. */
function fileName({ view, area }: JudgedMeasure): string {
  return `${view.id}-${area.id}`.replace(/[^a-z0-9-]+/gi, '-');
}

const headings = [
  'measure_id',
  'measure',
  'unit',
  'area_code',
  'area',
  'period',
  'period_start',
  'period_end',
  'value',
  'status',
  'mark',
  'revision',
  'release',
  'as_at',
];

/** One row for each area and period, values at the published precision, blank where there is none. */
export function toMeasureCsv(judged: JudgedMeasure, release: SourceRelease | undefined): string {
  const { figures } = judged;
  const rows =
    figures === null
      ? []
      : areasOf(judged, figures).flatMap((area) => rowsOf(judged, figures, { area, release }));
  return writeCsv(headings, rows);
}

function areasOf({ area }: JudgedMeasure, { benchmark }: MeasureFigures): readonly Area[] {
  const { register, byRow, englandRow } = benchmark.comparators;
  const own = register.indexById.get(area.id) ?? -1;
  const rows = [own, ...(byRow[own]?.regions ?? []), ...(englandRow === null ? [] : [englandRow])];
  return [...new Set(rows)].flatMap((row) => register.areas[row] ?? []);
}

function rowsOf(
  { view }: JudgedMeasure,
  { set, benchmark }: MeasureFigures,
  of: { readonly area: Area; readonly release: SourceRelease | undefined },
): readonly (readonly CsvCell[])[] {
  const { area, release } = of;
  const decimals = view.decimals ?? 0;
  const row = benchmark.comparators.register.indexById.get(area.id) ?? -1;
  return seriesOf(set, row).map(({ period, value, status, mark }) => [
    view.id,
    view.title,
    view.unit,
    area.gssCode ?? area.laCode,
    area.name,
    period.label,
    period.start,
    period.end,
    value === null ? null : publishedText(value, decimals),
    status,
    mark,
    period.revision,
    release?.title ?? null,
    release?.asAt ?? null,
  ]);
}
