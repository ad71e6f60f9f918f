import { getAllByRole, getByRole } from '@testing-library/dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { servedPages, type Page } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { wordsOf } from './reading.js';

const { app, getPage } = await servedPages(dorsetFolder);

describe('the list of reports', () => {
  it('shows the newest quarter that is over first, each as a page and as a PDF', async () => {
    const { body } = await getPage('/reports');
    const titles = getAllByRole(body, 'heading', { level: 2 }).map(wordsOf);
    expect(titles[0]).toBe('July to September 2026');
    expect(getByRole(body, 'link', { name: titles[0] ?? '' }).getAttribute('href')).toBe(
      '/reports/2026-27-q2',
    );
    const pdf = getByRole(body, 'link', { name: 'PDF of July to September 2026' });
    expect(pdf.getAttribute('href')).toBe('/reports/2026-27-q2.pdf');
  });

  it('repeats what the partnership has promised to publish', async () => {
    const { body } = await getPage('/reports');
    expect(wordsOf(body)).toContain('We will publish an impact report every quarter');
  });
});

describe('a quarterly report', () => {
  let page: Page;
  beforeAll(async () => {
    page = await getPage('/reports/2026-27-q2');
  });

  it('has the quarter in its only first heading', () => {
    const headings = getAllByRole(page.body, 'heading', { level: 1 });
    expect(headings.map(wordsOf).join()).toContain('July to September 2026');
  });

  it('has a section for each priority, in the order of the plan', () => {
    const headings = getAllByRole(page.body, 'heading', { level: 2 }).map(wordsOf);
    const names = [
      'Best start in life',
      'Young and thriving',
      'Good care provision',
      'Best education for all',
      'Best place to live',
      'Local family help',
      'Safe at home and in the community',
    ];
    const found = headings.filter((heading) => names.some((name) => heading.includes(name)));
    expect(found.map((heading) => names.find((name) => heading.includes(name)))).toEqual(names);
  });

  it('leads to the same report as a PDF', async () => {
    const href = getByRole(page.body, 'link', { name: 'PDF' }).getAttribute('href') ?? '';
    const answer = await app.inject(href);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['content-disposition']).toContain('impact-report-2026-27-q2.pdf');
    expect(answer.rawPayload.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('is a page not found for a quarter that is not over, or that never was', async () => {
    for (const id of ['2026-27-q3', '2026-28-q1', 'annual']) {
      expect((await getPage(`/reports/${id}`)).status).toBe(404);
      expect((await getPage(`/reports/${id}.pdf`)).status).toBe(404);
    }
  });
});
