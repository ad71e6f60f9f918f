import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { measuresPath } from '../../../paths/measures.js';
import { tableFormats } from '../../../paths/query.js';
import { readQuery } from '../../../web/http/readQuery.js';
import { sendDownload } from '../../../web/http/sendDownload.js';
import { getFigures } from '../../model/judging.js';
import { besideName, ofBeside, readBeside } from '../beside.js';
import type { PlanPages } from '../planPages.js';
import { getViewpoint } from '../viewpoint.js';
import { measureFile } from './measureFile.js';

const ofId = z.object({ id: z.string() });

/** The figures of each measure's page as CSV, ODS and JSON. */
export function registerMeasureFiles({ app, dependencies }: PlanPages): void {
  for (const format of tableFormats) {
    app.get(`${measuresPath()}/:id.${format}`, async (request, reply) => {
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
      return sendDownload(reply, measureFile({ judged, release, beside }), format);
    });
  }
}
