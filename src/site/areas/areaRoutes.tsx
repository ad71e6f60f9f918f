import { z } from 'zod';
import { areasPath } from '../../paths/areas.js';
import { getFigures, type Figures } from '../../plan/model/judging.js';
import { sendKeptPage, sendPage, type MadePage } from '../../plan/pages/planPages.js';
import { readQuery } from '../../web/http/readQuery.js';
import type { SitePages } from '../sitePages.js';
import { readAreaLists } from './areaLists.js';
import { ChooserPage } from './ChooserPage.js';
import { toChooserModel } from './chooserModel.js';
import { registerComparePages } from './compareRoutes.js';
import { registerProfilePages } from './profileRoutes.js';

const ofChooser = z.object({ q: z.string().default('') });

/** Where places are chosen, each place, and places side by side. */
export function registerAreaPages(pages: SitePages): void {
  registerChooser(pages);
  registerComparePages(pages);
  registerProfilePages(pages);
}

function registerChooser(pages: SitePages): void {
  pages.app.get(areasPath(), async (request, reply) => {
    const { q } = readQuery(ofChooser, request);
    if (q.trim() !== '') {
      const figures = await getFigures(pages.dependencies);
      return sendPage(pages, reply, await makeChooser(pages, figures, q));
    }
    return sendKeptPage(
      pages,
      { request, reply },
      { key: () => 'areas', make: (figures) => makeChooser(pages, figures, '') },
    );
  });
}

async function makeChooser(
  { dependencies }: SitePages,
  figures: Figures,
  written: string,
): Promise<MadePage> {
  const lists = await readAreaLists(dependencies, figures);
  const { neighbourSets } = figures.snapshot;
  const model = toChooserModel({ plan: figures.plan, lists, neighbourSets, written });
  const { title, lead } = model;
  return {
    page: { title, section: 'places', description: lead },
    body: <ChooserPage {...model} />,
  };
}
