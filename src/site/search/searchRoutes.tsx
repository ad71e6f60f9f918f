import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { searchPath } from '../../paths/site.js';
import { getFigures, type FigureSources } from '../../plan/model/judging.js';
import { readQuery } from '../../web/http/readQuery.js';
import { renderPage } from '../../web/page/renderPage.js';
import type { Shell } from '../../web/page/shell.js';
import { kindNames, type SearchKind } from './searchEntry.js';
import { cleanQuestion, toSearchModel } from './searchModel.js';
import { SearchPage } from './SearchPage.js';
import { createSearchMemory } from './siteSearch.js';

export interface SearchDependencies extends FigureSources {
  readonly clock: () => Date;
  readonly shell: Shell;
}

const isKind = (text: string): text is SearchKind => Object.hasOwn(kindNames, text);

const ofSearch = z.object({
  q: z.string().default('').transform(cleanQuestion),
  all: z
    .string()
    .default('')
    .refine((text): text is '' | SearchKind => text === '' || isKind(text))
    .transform((text) => (text === '' ? null : text)),
});

/** One search over everything on the site. Each answer is made for its one reader. */
export function registerSearchPage(app: FastifyInstance, dependencies: SearchDependencies): void {
  const getIndex = createSearchMemory();
  const { clock, shell } = dependencies;
  app.get(searchPath(), async (request, reply) => {
    const query = readQuery(ofSearch, request);
    const index = await getIndex(await getFigures(dependencies), clock());
    const model = toSearchModel(index, query);
    const page = { title: model.title, section: null, isSearch: true, description: model.summary };
    return reply
      .type('text/html; charset=utf-8')
      .send(renderPage(shell, page, <SearchPage {...model} />));
  });
}
