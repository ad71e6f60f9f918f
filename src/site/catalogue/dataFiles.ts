import { NotFoundError } from '../../lib/refusals.js';
import { listReleaseSizes } from '../../measures/store/releaseSizeQueries.js';
import { dataCataloguePath, releaseFeedPath } from '../../paths/site.js';
import { getFigures } from '../../plan/model/judging.js';
import { originOf } from '../../web/http/origin.js';
import type { SitePages } from '../sitePages.js';
import { dcatCatalogue } from './dcatCatalogue.js';
import { makeCatalogue } from './makeCatalogue.js';
import { releaseFeed } from './releaseFeed.js';

/** The catalogue and the feed of releases. */
export function registerDataFiles({ app, dependencies }: SitePages): void {
  app.get(dataCataloguePath(), async (request, reply) => {
    const origin = getOrigin(request);
    const catalogue = await makeCatalogue(await getFigures(dependencies));
    return reply
      .type('application/ld+json; charset=utf-8')
      .send(JSON.stringify(dcatCatalogue({ ...catalogue, origin })));
  });
  app.get(releaseFeedPath(), async (request, reply) => {
    const origin = getOrigin(request);
    const { plan, snapshot } = await getFigures(dependencies);
    const sizes = await listReleaseSizes(dependencies.database.db);
    return reply
      .type('application/atom+xml; charset=utf-8')
      .send(releaseFeed({ plan, releases: snapshot.releases, sizes, origin }));
  });
}

/**
 * These files need whole addresses.
 * @throws NotFoundError for a request that does not say where it was asked
 */
function getOrigin(request: Parameters<typeof originOf>[0]): string {
  const origin = originOf(request);
  if (origin === null) throw new NotFoundError('This request names no host that could be ours.');
  return origin;
}
