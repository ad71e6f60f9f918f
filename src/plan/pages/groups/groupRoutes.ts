import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { measureGroupsFilePath } from '../../../paths/measures.js';
import { tableFormats } from '../../../paths/query.js';
import { readQuery } from '../../../web/http/readQuery.js';
import { sendDownload } from '../../../web/http/sendDownload.js';
import { groupsOf } from '../../model/groups.js';
import { getFigures } from '../../model/judging.js';
import { ofArea, type PlanPages } from '../planPages.js';
import { getViewpoint } from '../viewpoint.js';
import { groupsDownload } from './groupsDownload.js';

const ofId = z.object({ id: z.string() });

/** The groups of a measure as CSV, ODS and JSON. */
export function registerGroupFiles({ app, dependencies }: PlanPages): void {
  for (const format of tableFormats) {
    const address = measureGroupsFilePath(':id', format).replace('%3A', ':');
    app.get(address, async (request, reply) => {
      const { id } = ofId.parse(request.params);
      const { area } = readQuery(ofArea, request);
      const figures = await getFigures(dependencies);
      const { place } = getViewpoint(figures, area);
      const view = figures.judging.findView(id);
      if (view === undefined) throw new NotFoundError(`there is no measure ${id}`);
      const groups = await groupsOf(figures, view, place);
      if (groups === null) throw new NotFoundError(`no groups are told apart in ${id}`);
      const [source] = view.sources;
      const releases = source === undefined ? [] : figures.snapshot.releasesOf(source.id);
      return sendDownload(reply, groupsDownload({ view, area: place, groups, releases }), format);
    });
  }
}
