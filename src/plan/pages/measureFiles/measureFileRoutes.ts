import { z } from 'zod';
import type { DownloadTable } from '../../../lib/downloads/downloadTable.js';
import { NotFoundError } from '../../../lib/refusals.js';
import { measureFilePath, measurePlacesFilePath } from '../../../paths/measures.js';
import { tableFormats, type TableFormat } from '../../../paths/query.js';
import { readQuery } from '../../../web/http/readQuery.js';
import { sendDownload } from '../../../web/http/sendDownload.js';
import { getFigures } from '../../model/judging.js';
import { besideName, ofBeside, readBeside } from '../beside.js';
import type { PlanPages } from '../planPages.js';
import { getViewpoint } from '../viewpoint.js';
import { measureFile, type MeasureFileInput } from './measureFile.js';
import { placesFile } from './placesFile.js';

const ofId = z.object({ id: z.string() });

/** Both tables of each measure's page, over time and of every authority, as CSV, ODS and JSON. */
export function registerMeasureFiles(pages: PlanPages): void {
  for (const format of tableFormats) {
    registerFile(pages, format, { path: measureFilePath(':id', format), toTable: measureFile });
    registerFile(pages, format, {
      path: measurePlacesFilePath(':id', format),
      toTable: placesFile,
    });
  }
}

interface MeasureTableFile {
  readonly path: string;
  readonly toTable: (input: MeasureFileInput) => DownloadTable;
}

function registerFile(
  { app, dependencies }: PlanPages,
  format: TableFormat,
  { path, toTable }: MeasureTableFile,
): void {
  app.get(path.replace('%3A', ':'), async (request, reply) => {
    const { id } = ofId.parse(request.params);
    const query = readQuery(ofBeside, request);
    const figures = await getFigures(dependencies);
    const view = figures.judging.findView(id);
    if (view === undefined) throw new NotFoundError(`there is no measure ${id}`);
    const { place } = getViewpoint(figures, query.area);
    const { choice } = readBeside(figures, place, query);
    const judged = await figures.judging.ofMeasure(view, place, choice);
    const release = figures.snapshot.releaseByMeasure.get(view.sources[0]?.id ?? '');
    const beside = besideName(figures, place, choice);
    return sendDownload(reply, toTable({ judged, release, beside }), format);
  });
}
