import { z } from 'zod';
import { londonDate } from '../../lib/calendarDate.js';
import { listDueDays } from '../../measures/store/dueDayQueries.js';
import { calendarFilePath, calendarPath, calendarTablePath } from '../../paths/site.js';
import { tableFormats } from '../../paths/query.js';
import { getFigures } from '../../plan/model/judging.js';
import { sendKeptPage } from '../../plan/pages/planPages.js';
import { originOf } from '../../web/http/origin.js';
import { readQuery } from '../../web/http/readQuery.js';
import { sendDownload } from '../../web/http/sendDownload.js';
import type { SitePages } from '../sitePages.js';
import { calendarDownload } from './calendarDownload.js';
import { calendarFile } from './calendarFile.js';
import { toCalendarItems } from './calendarItem.js';
import { toCalendarModel } from './calendarModel.js';
import { CalendarPage } from './CalendarPage.js';

const ofCalendar = z.object({
  show: z
    .enum(['all', 'plan', ''])
    .optional()
    .transform((show) => (show === 'all' ? show : null)),
});

/** What is published when: the page, its table and its iCalendar file. */
export function registerCalendarPages(pages: SitePages): void {
  const { app } = pages;
  app.get(calendarPath(), async (request, reply) => {
    const { show } = readQuery(ofCalendar, request);
    return sendKeptPage(
      pages,
      { request, reply },
      {
        key: () => `calendar ${show ?? ''}`,
        make: ({ plan, judging }, today) => {
          const items = toCalendarItems(judging.views, show);
          const countOfAll = toCalendarItems(judging.views, 'all').length;
          const model = toCalendarModel({ plan, items, countOfAll, show, today });
          const { title, breadcrumbs, summary, file } = model;
          const alternates = [{ type: 'text/calendar', title: file.text, href: file.href }];
          return Promise.resolve({
            page: { title, section: 'data', breadcrumbs, description: summary, alternates },
            body: <CalendarPage {...model} />,
          });
        },
      },
    );
  });
  registerCalendarFiles(pages);
}

function registerCalendarFiles({ app, dependencies }: SitePages): void {
  const today = () => londonDate(dependencies.clock());
  for (const format of tableFormats) {
    app.get(calendarTablePath(format), async (request, reply) => {
      const { show } = readQuery(ofCalendar, request);
      const { plan, snapshot, judging } = await getFigures(dependencies);
      const items = toCalendarItems(judging.views, show);
      const table = calendarDownload({ plan, snapshot, items, today: today() });
      return sendDownload(reply, table, format);
    });
  }
  app.get(calendarFilePath(), async (request, reply) => {
    const { show } = readQuery(ofCalendar, request);
    const { plan, snapshot, judging } = await getFigures(dependencies);
    const file = calendarFile({
      plan,
      items: toCalendarItems(judging.views, show),
      releaseByMeasure: snapshot.releaseByMeasure,
      dueDays: await listDueDays(dependencies.database.db),
      origin: originOf(request),
      today: today(),
    });
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${plan.id}-calendar.ics"`)
      .send(file);
  });
}
