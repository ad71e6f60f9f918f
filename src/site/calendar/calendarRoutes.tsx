import { calendarPath } from '../../paths/site.js';
import { sendKeptPage } from '../../plan/pages/planPages.js';
import { readQuery } from '../../web/http/readQuery.js';
import type { SitePages } from '../sitePages.js';
import { registerCalendarFiles } from './calendarFiles.js';
import { toCalendarItems } from './calendarItem.js';
import { toCalendarModel } from './calendarModel.js';
import { CalendarPage } from './CalendarPage.js';
import { ofCalendar } from './calendarQuery.js';

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
