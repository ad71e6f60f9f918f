import { NotFoundError } from '../../lib/refusals.js';
import { listReleaseSizes } from '../../measures/store/releaseSizeQueries.js';
import { dataCataloguePath, releaseFeedPath } from '../../paths/site.js';
import { getFigures } from '../../plan/model/judging.js';
import { createFileMemory } from '../../web/http/fileMemory.js';
import { originOf } from '../../web/http/origin.js';
import type { SitePages } from '../sitePages.js';
import { dcatCatalogue } from './dcatCatalogue.js';
import { makeCatalogue } from './makeCatalogue.js';
import { releaseFeed } from './releaseFeed.js';

/** Files differ by the address they were asked at, which anyone may choose. */
const mostCharactersKept = 6_000_000;

/** The catalogue and the feed of releases. */
export function registerDataFiles({ app, dependencies }: SitePages): void {
  const keep = createFileMemory<string>(mostCharactersKept);
  app.get(dataCataloguePath(), async (request, reply) => {
    const origin = getOrigin(request);
    const figures = await getFigures(dependencies);
    const text = await keep(figures.judging, `catalogue ${origin}`, async () =>
      JSON.stringify(dcatCatalogue({ ...(await makeCatalogue(figures)), origin })),
    );
    return reply.type('application/ld+json; charset=utf-8').send(text);
  });
  app.get(releaseFeedPath(), async (request, reply) => {
    const origin = getOrigin(request);
    const { plan, snapshot, judging } = await getFigures(dependencies);
    const text = await keep(judging, `feed ${origin}`, async () => {
      const sizes = await listReleaseSizes(dependencies.database.db);
      return releaseFeed({ plan, releases: snapshot.releases, sizes, origin });
    });
    return reply.type('application/atom+xml; charset=utf-8').send(text);
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
