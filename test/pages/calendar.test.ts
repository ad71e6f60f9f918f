import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { servedPages, packWithoutFigures, type Page } from '../builders/servedPages.js';
import { alderburyFolder, dorsetFolder } from '../packs/packFolders.js';
import { pageFaults } from './pageFaults.js';
import { wordsOf } from './reading.js';

const site = await servedPages(dorsetFolder);

interface Line {
  readonly day: string | null;
  readonly late: string | null;
  readonly title: string;
  readonly measures: readonly string[];
}

function linesOf({ document }: Page, section: string): readonly Line[] {
  const rows = document.querySelectorAll(`section[aria-labelledby="${section}"] li.wm-due`);
  return [...rows].map((row) => ({
    day: row.querySelector('time')?.getAttribute('datetime') ?? null,
    late: wordsOf(row.querySelector('.wm-due__late')) || null,
    title: wordsOf(row.querySelector('h3')),
    measures: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
  }));
}

function datedOf({ document }: Page): readonly string[] {
  return [...document.querySelectorAll('li.wm-due')].flatMap((row) => {
    const day = row.querySelector('time')?.getAttribute('datetime');
    return day == null ? [] : [`${day} ${wordsOf(row.querySelector('h3'))}`];
  });
}

function eventsOf(text: string) {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

describe('the calendar', () => {
  it('says in its first sentence how many are overdue, and what for longest', async () => {
    const page = await site.getPage('/calendar');
    const lead = wordsOf(page.document.querySelector('.wm-lead'));
    const overdue = linesOf(page, 'overdue');
    const count = overdue.reduce((sum, { measures }) => sum + measures.length, 0);
    expect(lead).toContain(`${count} of the plan’s 94 measures are overdue.`);
    expect(lead).toContain(`“${overdue[0]?.title ?? ''}” was due on 1 April 2026`);
    expect(overdue[0]).toMatchObject({ day: '2026-04-01', late: '7 months late' });
    expect(overdue[0]?.measures).toContain('/measures/level-2-by-19');
  });

  it('has what is overdue first, each section in the order of days', async () => {
    const page = await site.getPage('/calendar');
    const headings = [...page.document.querySelectorAll('main h2')].map(wordsOf);
    expect(headings[0]).toBe('Overdue');
    const days = linesOf(page, 'overdue').map(({ day }) => day ?? '');
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day < '2026-11-25')).toBe(true);
  });

  it('shows every measure of the plan once', async () => {
    const { document } = await site.getPage('/calendar');
    const links = [...document.querySelectorAll('li.wm-due a')].map((link) =>
      link.getAttribute('href'),
    );
    const plan = await site.runtime.plans.current();
    expect(links.toSorted()).toEqual(plan?.kpis.map(({ id }) => `/measures/${id}`).toSorted());
  });

  it('agrees with the days that the API gives', async () => {
    const page = await site.getPage('/calendar');
    const answer = JSON.parse((await site.get('/api/v1/measures/neet-16-17')).text) as unknown;
    expect(answer).toMatchObject({ nextUpdateOn: '2026-07-01' });
    const line = linesOf(page, 'overdue').find(({ measures }) =>
      measures.includes('/measures/neet-16-17'),
    );
    expect(line).toMatchObject({ day: '2026-07-01', late: '4 months late' });
  });

  it('says why a measure has no day', async () => {
    const page = await site.getPage('/calendar');
    const stopped = linesOf(page, 'stopped').flatMap(({ measures }) => measures);
    expect(stopped).toContain('/measures/ks1-expected-reading');
    expect(stopped).toContain('/measures/ks2-progress-reading');
    const silent = linesOf(page, 'not-said').flatMap(({ measures }) => measures);
    expect(silent).toContain('/measures/family-hubs-number');
    expect(wordsOf(page.body)).toContain('Only the partnership can collect it');
  });

  it('shows every loaded measure when asked, and refuses another word', async () => {
    const page = await site.getPage('/calendar?show=all');
    expect(wordsOf(page.document.querySelector('.wm-lead'))).toContain('of all ');
    expect(page.document.querySelectorAll('li.wm-due a').length).toBeGreaterThan(94);
    expect(pageFaults(page.document)).toEqual([]);
    expect((await site.get('/calendar?show=some')).status).toBe(400);
    expect((await site.get('/calendar?show=')).status).toBe(200);
  });
});

describe.each(['', '?show=all'])('the iCalendar file%s', (query) => {
  let text = '';
  beforeAll(async () => {
    const answer = await site.get(`/calendar.ics${query}`);
    expect(answer).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' });
    text = answer.text;
  });

  it('holds every dated line of the page, and no other', async () => {
    const page = await site.getPage(`/calendar${query}`);
    const events = eventsOf(text).map(
      ({ startDate, summary }) => `${startDate.toString()} ${summary.replace('Figures due: ', '')}`,
    );
    expect(events.toSorted()).toEqual(datedOf(page).toSorted());
    expect(events.some((event) => event < '2026-11-25')).toBe(true);
  });

  it('is made of whole days, each event with a UID of its own', () => {
    const events = eventsOf(text);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(86_400);
      expect(event.sequence).toBe(0);
      expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toMatch(/Z$/);
    }
  });

  it('keeps to RFC 5545: ends of lines, length, escapes, its maker', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const tooLong = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
    expect(tooLong).toEqual([]);
    expect(text).toContain('PRODID:-//Waymark//dorset//EN\r\n');
    expect(text).toContain('X-WR-CALNAME:');
    expect(text).toContain('DTSTART;VALUE=DATE:20260401\r\nDTEND;VALUE=DATE:20260402\r\n');
    expect(text).not.toMatch(/DURATION:/);
    expect(text.replaceAll('\r\n ', '')).toContain('attainment age 16 to 25\\, Department');
  });
});

it('the calendar is the same file twice', async () => {
  expect((await site.get('/calendar.ics')).text).toBe((await site.get('/calendar.ics')).text);
});

it('the table of the calendar has the page’s lines with the days late', async () => {
  const { rows } = JSON.parse((await site.get('/calendar.json')).text) as {
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  };
  const page = await site.getPage('/calendar');
  const overdue = rows.filter((row) => row['group'] === 'overdue');
  expect(overdue.length).toBe(linesOf(page, 'overdue').flatMap(({ measures }) => measures).length);
  expect(rows.find((row) => row['measure_id'] === 'neet-16-17')).toMatchObject({
    due_on: '2026-07-01',
    days_late: 147,
    group: 'overdue',
  });
  const csv = (await site.get('/calendar.csv')).text;
  expect(csv).toContain('neet-16-17');
  expect((await site.get('/calendar.ods')).type).toContain('opendocument.spreadsheet');
});

describe('without figures', async () => {
  const bare = await servedPages(await packWithoutFigures());
  it('the calendar goes by the days that the plan has', async () => {
    const page = await bare.getPage('/calendar');
    expect(pageFaults(page.document)).toEqual([]);
    expect(linesOf(page, 'overdue')[0]?.day).toBe('2026-04-01');
    expect(eventsOf((await bare.get('/calendar.ics')).text).length).toBe(datedOf(page).length);
  });
});

it('another plan has its own calendar', async () => {
  const other = await servedPages(alderburyFolder);
  const page = await other.getPage('/calendar');
  expect(page.status).toBe(200);
  expect(pageFaults(page.document)).toEqual([]);
  expect((await other.get('/calendar.ics')).text).toContain('PRODID:-//Waymark//alderbury');
});
