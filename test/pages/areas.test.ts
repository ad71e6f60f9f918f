import { getByRole, getByText, queryByText, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { servedPages, type Page } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { pageFaults } from './pageFaults.js';
import { countsOf, wordsOf } from './reading.js';

const { app, get, getPage } = await servedPages(dorsetFolder);

/** The links of the part of a page that has the heading. */
function linksUnder({ body }: Page, heading: string | RegExp): readonly string[] {
  const part = getByRole(body, 'heading', { name: heading }).closest('section, details');
  return [...(part?.querySelectorAll('li a') ?? [])].map(wordsOf);
}

function rowOf({ body }: Page, title: string): HTMLElement {
  const row = getByRole(body, 'link', { name: title }).closest('tr');
  if (row === null) throw new Error(`${title} is in no row`);
  return row;
}

const headingsOf = (row: Element | null) => [...(row?.querySelectorAll('th') ?? [])].map(wordsOf);

describe('the choice of a place', () => {
  it('begins with our own area, those most like it and its region', async () => {
    const page = await getPage('/areas');
    expect(page.status).toBe(200);
    expect(pageFaults(page.document)).toEqual([]);
    const ours = getByRole(page.body, 'heading', { name: 'Our own area' }).closest('section');
    expect(wordsOf(ours)).toContain('Dorset, in the region South West');
    expect(linksUnder(page, 'Our own area')).toHaveLength(10);
  });

  it('lists every council area once, by region, with the regions and England', async () => {
    const page = await getPage('/areas');
    const all = getByRole(page.body, 'heading', { name: 'All council areas by region' });
    const links = [...(all.closest('section')?.querySelectorAll(':scope > section li a') ?? [])];
    expect(new Set(links.map((link) => link.getAttribute('href'))).size).toBe(153);
    expect(links).toHaveLength(153);
    expect(linksUnder(page, 'Outer London')).toContain('Barnet');
    for (const name of ['England', 'London', 'Inner London', 'South West']) {
      expect(within(page.body).getAllByRole('link', { name }).length, name).toBeGreaterThan(0);
    }
  });

  it('keeps the areas that have ended apart, with what they became', async () => {
    const { body } = await getPage('/areas');
    const former = getByText(body, 'Areas that have ended').closest('details');
    expect(former?.hasAttribute('open')).toBe(false);
    expect(wordsOf(former)).toContain(
      'Cumbria Ended on 31 March 2023. Now Cumberland; Westmorland and Furness.',
    );
  });

  it.each([
    ['hull', '/areas/kingston-upon-hull'],
    ['BCP', '/areas/bournemouth-christchurch-and-poole'],
    ['st helens', '/areas/st-helens'],
    ['durham', '/areas/county-durham'],
    ['hereford', '/areas/herefordshire'],
    ['886', '/areas/kent'],
  ])('finds “%s”', async (written, href) => {
    const { body } = await getPage(`/areas?q=${encodeURIComponent(written)}`);
    const found = body.querySelector('[aria-labelledby=found] a');
    expect(found?.getAttribute('href')).toBe(href);
  });

  it('finds a former area and says that it has ended', async () => {
    const { body } = await getPage('/areas?q=bournemouth');
    expect(wordsOf(body)).toContain('2 places for “bournemouth”');
    expect(wordsOf(body)).toContain(
      'Bournemouth Ended on 31 March 2019. Now Bournemouth, Christchurch and Poole.',
    );
  });

  it('suggests the nearest names for what it does not know', async () => {
    const { status, body } = await getPage('/areas?q=kings+lynn');
    expect(status).toBe(200);
    expect(wordsOf(body)).toContain('No place for “kings lynn”');
    expect(wordsOf(body)).toContain('not towns or postcodes. Did you mean one of these?');
    const nothing = await getPage('/areas?q=zzzz');
    expect(wordsOf(nothing.body)).toContain('Choose from the list below.');
  });
});

describe('the page of a place', () => {
  it('answers to its codes by leading to its name', async () => {
    for (const code of ['838', 'E06000059', 'Dorset']) {
      const answer = await app.inject(`/areas/${code}?topic=early-years`);
      expect(answer.statusCode).toBe(302);
      expect(answer.headers.location).toBe('/areas/dorset?topic=early-years');
    }
  });

  it('counts our own headline measures as the home page does', async () => {
    const [home, ours] = await Promise.all([getPage('/'), getPage('/areas/dorset')]);
    expect(pageFaults(ours.document)).toEqual([]);
    const counts = countsOf(ours.document.querySelector('dl.wm-tally'));
    expect(counts).toEqual(countsOf(home.document.querySelector('dl.wm-tally')));
    expect(queryByText(ours.body, /was recorded for/)).toBeNull();
  });

  it('says of another area for whom comparability was recorded', async () => {
    const kent = await getPage('/areas/kent');
    expect(pageFaults(kent.document)).toEqual([]);
    expect(wordsOf(kent.body)).toContain('Council area, South East');
    expect(wordsOf(kent.body)).toContain('Which years can be compared was recorded for Dorset.');
    expect(wordsOf(kent.body)).toContain('national measures that the plan needs are loaded here');
  });

  it('shows every figure as the measure’s own page does', async () => {
    const kent = await getPage('/areas/kent');
    const row = rowOf(kent, 'Children in reception who are overweight or living with obesity');
    expect(wordsOf(row)).toContain('24.1% 2024/25');
    expect(wordsOf(row)).toContain('23.6% 10 areas');
    expect(wordsOf(row)).toContain('joint 81st of 151 3rd quarter');
    const href = row.querySelector('a')?.getAttribute('href') ?? '';
    expect(href).toContain('area=kent');
    expect(wordsOf((await getPage(href)).body)).toContain('24.1%');
  });

  it('sets a London borough beside the part of London it lies in', async () => {
    const camden = await getPage('/areas/camden');
    expect(wordsOf(camden.body)).toContain('Council area, Inner London');
    const barnet = await getPage('/areas/barnet');
    expect(wordsOf(barnet.body)).toContain('Council area, Outer London');
  });

  it('says of a new area what was there before, and of a former one what came after', async () => {
    const cumberland = await getPage('/areas/cumberland');
    expect(wordsOf(cumberland.body)).toContain('Came fromCumbria');
    expect(wordsOf(cumberland.body)).toContain('Began1 April 2023');
    const cumbria = await getPage('/areas/cumbria');
    expect(wordsOf(cumbria.body)).toContain('Former council area, North West');
    expect(wordsOf(cumbria.body)).toContain(
      'Ended on 31 March 2023. Now Cumberland; Westmorland and Furness.',
    );
  });

  it('ranks neither a region nor England, and lists what lies in them', async () => {
    const region = await getPage('/areas/south-west');
    expect(pageFaults(region.document)).toEqual([]);
    expect(headingsOf(region.document.querySelector('thead'))).not.toContain('Rank 1st is best');
    expect(linksUnder(region, /^Its 1\d council areas$/)).toContain('Dorset');
    const england = await getPage('/areas/england');
    expect(pageFaults(england.document)).toEqual([]);
    expect(headingsOf(england.document.querySelector('thead'))).not.toContain('England');
    expect(linksUnder(england, 'Its 9 regions')).toContain('London');
  });

  it('is set beside an older list or a set of one’s own', async () => {
    const old = await getPage('/areas/dorset?against=2021');
    expect(wordsOf(old.body)).toContain('Similar areas, 2021 list');
    const own = await getPage('/areas/dorset?against=own&set=kent,essex&note=big%20counties');
    expect(wordsOf(own.body)).toContain(
      'your own set of 2 areas: Essex and Kent. Why these: big counties',
    );
    const row = rowOf(own, 'Children in reception who are overweight or living with obesity');
    expect(wordsOf(row)).toContain('2 areas');
    expect(row.querySelector('a')?.getAttribute('href')).toContain('set=essex%2Ckent');
    expect((await get('/areas/dorset?against=1999')).status).toBe(400);
  });

  it('narrows to a topic, with the plan’s own measures of it first', async () => {
    const page = await getPage('/areas/kent?topic=children-looked-after');
    const titles = [...page.body.querySelectorAll('main h3[id^=at-]')].map(wordsOf);
    expect(titles[0]).toMatch(/^Children Looked After: in the plan/);
    expect(page.body.querySelectorAll('details.wm-area__topic')).toHaveLength(0);
    expect((await get('/areas/kent?topic=zeppelins')).status).toBe(400);
  });

  it('lists no measure twice, and folds the topics', async () => {
    const { body } = await getPage('/areas/kent');
    const links = [...body.querySelectorAll('tbody th a')].map((link) => link.getAttribute('href'));
    expect(links.length).toBeGreaterThan(190);
    expect(new Set(links).size).toBe(links.length);
    for (const topic of body.querySelectorAll('details.wm-area__topic')) {
      expect(topic.hasAttribute('open')).toBe(false);
    }
  });

  it('answers 404 for a place nobody knows, and suggests some', async () => {
    const page = await getPage('/areas/bornemouth');
    expect(page.status).toBe(404);
    expect(pageFaults(page.document)).toEqual([]);
    expect(wordsOf(page.body)).toContain('We know no such place');
    expect(getByRole(page.body, 'link', { name: 'Bournemouth' })).toBeDefined();
    expect((await get('/areas/narnia.csv')).status).toBe(404);
  });

  it('gives the same measures as files', async () => {
    const { body } = await getPage('/areas/kent');
    const { text } = await get('/areas/kent.json');
    const ids = [...text.matchAll(/"measure_id": ?"([^"]+)"/g)].map((found) => found[1]);
    const shown = [...body.querySelectorAll('tbody th a')].map(
      (link) => /measures\/([^?]+)/.exec(link.getAttribute('href') ?? '')?.[1],
    );
    expect(ids).toEqual(shown);
    const csv = await get('/areas/kent.csv');
    expect(csv.type).toContain('text/csv');
    expect(csv.text.trim().split('\r\n')).toHaveLength(ids.length + 1);
  });
});
