import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { measurePlacesFilePath } from '../../../paths/measures.js';
import { tableFormats } from '../../../paths/query.js';
import { readQuery } from '../../../web/http/readQuery.js';
import { sendDownload } from '../../../web/http/sendDownload.js';
import { getFigures } from '../../model/judging.js';
import { besideName, ofBeside, readBeside } from '../beside.js';
import type { PlanPages } from '../planPages.js';
import { getViewpoint } from '../viewpoint.js';
import { placesFile } from './placesFile.js';

const ofId = z.object({ id: z.string() });

/** Every authority's newest figure of a measure as CSV, ODS and JSON. */
export function registerPlacesFiles({ app, dependencies }: PlanPages): void {
  for (const format of tableFormats) {
    const address = measurePlacesFilePath(':id', format).replace('%3A', ':');
    app.get(address, async (request, reply) => {
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
      return sendDownload(reply, placesFile({ judged, release, beside }), format);
    });
  }
}
