import { z } from 'zod';
import { BadRequestError } from '../../lib/refusals.js';
import type { Area } from '../../measures/model/area.js';
import { listReleaseSizes } from '../../measures/store/releaseSizeQueries.js';
import { compareAreasFilePath, compareAreasPath } from '../../paths/areas.js';
import { tableFormats } from '../../paths/query.js';
import { getFigures, type Figures } from '../../plan/model/judging.js';
import { filled, sendKeptPage, sendPage, type MadePage } from '../../plan/pages/planPages.js';
import { getViewpoint } from '../../plan/pages/viewpoint.js';
import { readQuery } from '../../web/http/readQuery.js';
import { sendDownload } from '../../web/http/sendDownload.js';
import type { SitePages } from '../sitePages.js';
import { compareDownload } from './compareDownload.js';
import type { CompareInput } from './compareInput.js';
import { toCompareModel } from './compareModel.js';
import { ComparePage } from './ComparePage.js';
import { judgeViews } from './judgeViews.js';
import { measureSections, planMeasures } from './measureSections.js';
import { readCompared } from './readCompared.js';

const ofCompare = z.object({
  area: z.union([z.string(), z.array(z.string())]).optional(),
  topic: filled.transform((topic) => topic ?? planMeasures),
});

/** Up to four areas side by side, as a page and as files. */
export function registerComparePages(pages: SitePages): void {
  const { app, dependencies } = pages;
  app.get(compareAreasPath(), async (request, reply) => {
    const { area, topic } = readQuery(ofCompare, request);
    const figures = await getFigures(dependencies);
    const asked = readCompared(figures.snapshot.register, askedOf(area));
    if (!asked.ok) {
      const { message: problem, areas } = asked.error;
      const input = await readInput(pages, figures, { areas, topic });
      return sendPage(pages, reply.code(400), makePage({ ...input, problem, sections: [] }));
    }
    const areas = asked.value;
    return sendKeptPage(
      pages,
      { request, reply },
      {
        key: () => `compare ${areas.map(({ id }) => id).join(' ')} ${topic}`,
        make: async (now) => makePage(await readInput(pages, now, { areas, topic })),
      },
    );
  });
  for (const format of tableFormats) {
    app.get(compareAreasFilePath(format), async (request, reply) => {
      const { area, topic } = readQuery(ofCompare, request);
      const figures = await getFigures(dependencies);
      const asked = readCompared(figures.snapshot.register, askedOf(area));
      if (!asked.ok) throw new BadRequestError(asked.error.message);
      const input = await readInput(pages, figures, { areas: asked.value, topic });
      return sendDownload(reply, compareDownload(input), format);
    });
  }
}

/** A form sends one field for each list, an address may hold one alone. */
function askedOf(area: z.infer<typeof ofCompare>['area'] = []): readonly string[] {
  return typeof area === 'string' ? [area] : area;
}

interface Compared {
  readonly areas: readonly Area[];
  readonly topic: string;
}

/** Without any place, the plan's own stands alone. */
async function readInput(
  { dependencies }: SitePages,
  figures: Figures,
  { areas: asked, topic }: Compared,
): Promise<CompareInput> {
  const areas = asked.length > 0 ? asked : [getViewpoint(figures, undefined).place];
  const sections = measureSections(figures, topic);
  const views = sections.flatMap((section) => section.views);
  const byArea = await Promise.all(areas.map((area) => judgeViews(figures, views, { area })));
  const byView = new Map(
    views.map((view, index) => [view.id, byArea.flatMap((judged) => judged[index] ?? [])]),
  );
  return {
    figures,
    sizes: await listReleaseSizes(dependencies.database.db),
    areas,
    topic,
    sections: sections
      .map(({ id, name, number, views: own }) => {
        return { id, name, number, judged: own.map((view) => byView.get(view.id) ?? []) };
      })
      .filter(({ judged }) => judged.length > 0),
    problem: null,
  };
}

function makePage(input: CompareInput): MadePage {
  const model = toCompareModel(input);
  const { title, breadcrumbs, errors, lead } = model;
  return {
    page: { title, section: 'places', breadcrumbs, errors, description: lead },
    body: <ComparePage {...model} />,
  };
}
