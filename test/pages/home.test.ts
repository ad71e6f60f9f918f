import { getAllByRole, getByRole, within } from '@testing-library/dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { servedPages, type Page } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { countsOf, wordsOf } from './reading.js';

const { get, getPage, runtime } = await servedPages(dorsetFolder);

describe('the home page', () => {
  let page: Page;
  beforeAll(async () => {
    page = await getPage('/');
  });

  it('asks the question a parent would ask, as its only first heading', () => {
    const headings = getAllByRole(page.body, 'heading', { level: 1 });
    expect(headings.map(wordsOf)).toEqual(['Is life getting better for children in Dorset?']);
    expect(page.document.title).toMatch(/^Is life getting better for children in Dorset\? – /);
  });

  it('counts every headline measure once: by direction, or apart with the reason', async () => {
    const [directions] = page.document.querySelectorAll('dl');
    const counts = countsOf(directions);
    expect([...counts.keys()]).toEqual([
      'better',
      'worse',
      'no clear change',
      'watched only',
      'not known',
    ]);
    const counted = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const apart = /(\d+) more headline measures cannot be counted here: ([^.]*)\./.exec(
      wordsOf(page.body),
    );
    const parts = [...(apart?.[2] ?? '').matchAll(/\d+/g)].map(Number);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(apart?.[1]));
    const plan = await runtime.plans.current();
    expect(counted + Number(apart?.[1])).toBe(plan?.bullets.length);
    expect(wordsOf(page.body)).toContain(
      `of ${counted} headline measures with national figures we cannot say yet.`,
    );
  });

  it('shows the seven priorities in the order of the plan, and their counts add up', () => {
    const table = getByRole(page.body, 'table');
    const rows = getAllByRole(table, 'row').slice(1);
    const names = rows.map((row) => wordsOf(within(row).getByRole('link')));
    expect(names).toEqual([
      'Best start in life',
      'Young and thriving',
      'Good care provision',
      'Best education for all',
      'Best place to live',
      'Local family help',
      'Safe at home and in the community',
    ]);
    const columns = [0, 1, 2, 3, 4].map((column) =>
      rows.reduce((sum, row) => {
        const cell = within(row).getAllByRole('cell')[column];
        return sum + Number.parseInt(wordsOf(cell), 10);
      }, 0),
    );
    const [directions] = page.document.querySelectorAll('dl');
    expect(columns).toEqual([...countsOf(directions).values()]);
  });

  it('draws one shape for each measure that is counted, and no more', () => {
    for (const row of getAllByRole(getByRole(page.body, 'table'), 'row').slice(1)) {
      const counts = within(row)
        .getAllByRole('cell')
        .map((cell) => Number.parseInt(wordsOf(cell), 10));
      const shapes = row.querySelectorAll('.wm-strip svg').length;
      expect(shapes).toBe(counts.reduce((sum, count) => sum + count, 0));
    }
  });

  it('says in words what the measures that are not counted wait for, beside their priority', () => {
    const row = getByRole(page.body, 'row', { name: /Local family help/ });
    expect(wordsOf(row)).toContain('3 not collected yet');
  });

  it('counts pace under a heading of its own, over the same measures but for one number', () => {
    const section = getByRole(page.body, 'region', {
      name: 'Compared with other places over the same years',
    });
    const pace = countsOf(section.querySelector('dl'));
    expect([...pace.keys()]).toEqual([
      'ahead of most places',
      'about the same',
      'behind most places',
      'not known',
    ]);
    const total = (counts: ReadonlyMap<string, number>) =>
      [...counts.values()].reduce((sum, count) => sum + count, 0);
    // How much the number of foster places changes follows the size of a place.
    expect(total(pace)).toBe(total(countsOf(page.document.querySelector('dl'))) - 1);
  });

  it('lists what is changing, worse first and clear before probable', () => {
    const section = getByRole(page.body, 'region', { name: 'What is changing' });
    const verdicts = within(section)
      .getAllByRole('listitem')
      .map((item) => wordsOf(item.querySelector('strong')));
    const order = [
      'Getting worse',
      'Probably getting worse',
      'Getting better',
      'Probably getting better',
    ];
    expect(verdicts.length).toBeGreaterThan(1);
    expect(verdicts).toEqual(verdicts.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('says how much a moving measure moved, between the figures that were tested', () => {
    const section = getByRole(page.body, 'region', { name: 'What is changing' });
    const item = within(section)
      .getAllByRole('listitem')
      .find((each) => wordsOf(each).includes('vaccinations'));
    expect(wordsOf(item)).toContain('88% in 2020, now 67%');
  });

  it('leads to the newest report, to every action and to the data', () => {
    const report = getByRole(page.body, 'link', { name: 'July to September 2026' });
    expect(report.getAttribute('href')).toBe('/reports/2026-27-q2');
    const targets = getAllByRole(page.body, 'link').map((link) => link.getAttribute('href') ?? '');
    expect(targets).toEqual(expect.arrayContaining(['/actions', '/measures', '/grid', '/data']));
  });
});

describe('the home page of another area', () => {
  it('asks the same question about that area, and says whose measures these are', async () => {
    const page = await getPage('/?area=kent');
    expect(wordsOf(getByRole(page.body, 'heading', { level: 1 }))).toBe(
      'Is life getting better for children in Kent?',
    );
    expect(wordsOf(page.body)).toContain(
      'These are figures for Kent, on the measures of Dorset’s plan for children.',
    );
  });

  it('keeps the area on the way to a priority and to a moving measure', async () => {
    const { body } = await getPage('/?area=kent');
    const hrefs = getAllByRole(body, 'link').map((link) => link.getAttribute('href') ?? '');
    const inner = hrefs.filter((href) => /^\/(priorities|measures)\b./.test(href));
    expect(inner.length).toBeGreaterThan(7);
    expect(inner.filter((href) => !href.endsWith('area=kent'))).toEqual([]);
  });

  it('answers the same for a slug, a three-digit code and a GSS code', async () => {
    const [slug, code, gss] = await Promise.all(
      ['kent', '886', 'E10000016'].map((area) => get(`/?area=${area}`)),
    );
    expect(slug?.status).toBe(200);
    expect(code?.text).toBe(slug?.text);
    expect(gss?.text).toBe(slug?.text);
  });

  it('is a page not found where no area has the name', async () => {
    const page = await getPage('/?area=atlantis');
    expect(page.status).toBe(404);
    expect(getByRole(page.body, 'heading', { level: 1 }).textContent).toBe('Page not found');
  });
});
