import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { londonDate } from '../../lib/calendarDate.js';
import { searchPath } from '../../paths/site.js';
import { getFigures, type FigureSources } from '../../plan/model/judging.js';
import { createPageMemory } from '../../web/http/pageMemory.js';
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

/** About a thousand answers, apart from the other pages, which no made-up question can push out. */
const mostBytesKept = 4_000_000;

/** One search over everything on the site; what many ask is answered once. */
export function registerSearchPage(app: FastifyInstance, dependencies: SearchDependencies): void {
  const getIndex = createSearchMemory();
  const answerKept = createPageMemory(mostBytesKept);
  const { clock, shell } = dependencies;
  app.get(searchPath(), async (request, reply) => {
    const query = readQuery(ofSearch, request);
    const figures = await getFigures(dependencies);
    const now = clock();
    return answerKept(request, reply, {
      era: figures.judging,
      key: JSON.stringify([londonDate(now), query.q, query.all]),
      make: async () => {
        const model = toSearchModel(await getIndex(figures, now), query);
        const { title, summary: description } = model;
        const page = { title, section: null, isSearch: true, description };
        return renderPage(shell, page, <SearchPage {...model} />);
      },
    });
  });
}
