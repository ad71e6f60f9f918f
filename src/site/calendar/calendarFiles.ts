import { londonDate } from '../../lib/calendarDate.js';
import { listDueDays } from '../../measures/store/dueDayQueries.js';
import { calendarFilePath, calendarTablePath } from '../../paths/site.js';
import { tableFormats } from '../../paths/query.js';
import { getFigures } from '../../plan/model/judging.js';
import { createFileMemory } from '../../web/http/fileMemory.js';
import { originOf } from '../../web/http/origin.js';
import { readQuery } from '../../web/http/readQuery.js';
import { sendDownload } from '../../web/http/sendDownload.js';
import type { SitePages } from '../sitePages.js';
import { calendarDownload } from './calendarDownload.js';
import { calendarFile } from './calendarFile.js';
import { toCalendarItems } from './calendarItem.js';
import { ofCalendar } from './calendarQuery.js';

/** Files differ by the address they were asked at, which anyone may choose. */
const mostCharactersKept = 6_000_000;

/** The calendar as a table and for calendar programs. */
export function registerCalendarFiles(pages: SitePages): void {
  const { app, dependencies } = pages;
  for (const format of tableFormats) {
    app.get(calendarTablePath(format), async (request, reply) => {
      const { show } = readQuery(ofCalendar, request);
      const { plan, snapshot, judging } = await getFigures(dependencies);
      const items = toCalendarItems(judging.views, show);
      const today = londonDate(dependencies.clock());
      return sendDownload(reply, calendarDownload({ plan, snapshot, items, today }), format);
    });
  }
  registerICalendar(pages);
}

function registerICalendar({ app, dependencies }: SitePages): void {
  const keep = createFileMemory<string>(mostCharactersKept);
  app.get(calendarFilePath(), async (request, reply) => {
    const { show } = readQuery(ofCalendar, request);
    const { plan, snapshot, judging } = await getFigures(dependencies);
    const origin = originOf(request);
    const today = londonDate(dependencies.clock());
    const text = await keep(judging, `${today} ${show ?? ''} ${origin ?? ''}`, async () =>
      calendarFile({
        plan,
        items: toCalendarItems(judging.views, show),
        releaseByMeasure: snapshot.releaseByMeasure,
        dueDays: await listDueDays(dependencies.database.db),
        origin,
        today,
      }),
    );
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${plan.id}-calendar.ics"`)
      .send(text);
  });
}
