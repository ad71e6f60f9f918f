import { londonDate } from '../../../lib/calendarDate.js';
import { NotFoundError } from '../../../lib/refusals.js';
import { coverageFilePath, coveragePath } from '../../../paths/plan.js';
import { tableFormats } from '../../../paths/query.js';
import { sendDownload } from '../../../web/http/sendDownload.js';
import { getFigures, type Figures } from '../../model/judging.js';
import { sendKeptPage, type PlanPages } from '../planPages.js';
import { coverageDownload } from './coverageDownload.js';
import { toCoverageModel, type CoverageInput } from './coverageModel.js';
import { CoveragePage } from './CoveragePage.js';

/** The map of what the plan covers. */
export function registerCoveragePages(pages: PlanPages): void {
  const { app, dependencies } = pages;
  app.get(coveragePath(), (request, reply) =>
    sendKeptPage(
      pages,
      { request, reply },
      {
        key: () => 'coverage',
        make: async (figures, today) => {
          const model = toCoverageModel(await inputOf(figures, today));
          const { title, breadcrumbs, lead } = model;
          return {
            page: { title, section: 'plan', breadcrumbs, description: lead },
            body: <CoveragePage {...model} />,
          };
        },
      },
    ),
  );
  for (const format of tableFormats) {
    app.get(coverageFilePath(format), async (_request, reply) => {
      const today = londonDate(dependencies.clock());
      const input = await inputOf(await getFigures(dependencies), today);
      return sendDownload(reply, coverageDownload(input), format);
    });
  }
}

/** @throws NotFoundError for a plan about an area that the register does not hold */
async function inputOf(
  { plan, snapshot, judging }: Figures,
  today: string,
): Promise<CoverageInput> {
  const area = snapshot.register.areas.find(({ id }) => id === plan.areaId);
  if (area === undefined) throw new NotFoundError(`no area is called ${plan.areaId}`);
  return { plan, judged: await judging.ofPlan(area), today };
}
