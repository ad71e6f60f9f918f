// @vitest-environment jsdom
import { getAllByRole, getByRole, getByText, within } from '@testing-library/dom';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';

import { chartsOf } from '../document/everything.js';
import { outlineOf } from '../document/outline.js';
import { specimenReport } from '../document/specimen.js';
import { ReportBody } from './html.js';

const html = renderToString(
  <ReportBody document={specimenReport} downloads={[{ text: 'PDF', href: '/reports/x.pdf' }]} />,
);

describe('the report as a page', () => {
  let main: HTMLElement;

  beforeAll(() => {
    main = document.createElement('main');
    main.innerHTML = html;
    document.body.replaceChildren(main);
  });

  it('has the headings of the document, in order and at their levels', () => {
    const headings = Array.from(main.querySelectorAll('h1, h2, h3, h4')).map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      id: heading.id,
    }));
    expect(headings).toEqual(outlineOf(specimenReport).map(({ level, id }) => ({ level, id })));
  });

  it('opens with what is reported, the quarter in a few sentences and how the figures stood', () => {
    expect(getByRole(main, 'heading', { level: 1 }).textContent).toBe('July to September 2026');
    expect(getByText(main, /^New figures came in for 3 of our 5 measures\./)).toBeTruthy();
    expect(getByText(main, /Figures as they stood on 30 September 2026\.$/)).toBeTruthy();
    expect(getByRole(main, 'link', { name: 'PDF' }).getAttribute('href')).toBe('/reports/x.pdf');
  });

  it('leads from the contents to each section', () => {
    const contents = getByRole(main, 'navigation', { name: 'In this report' });
    const targets = within(contents)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href') ?? '');
    expect(targets).toEqual(['#best-start', '#education', '#changes', '#notes']);
    expect(targets.every((target) => main.querySelector(target)?.tagName === 'H2')).toBe(true);
  });

  it('names each section by its heading', () => {
    expect(getByRole(main, 'region', { name: '1. Best start in life' })).toBeTruthy();
  });

  it('numbers paragraphs by their place', () => {
    const paragraph = getByText(main, /^One of 2 measures/);
    expect(paragraph.textContent).toMatch(/^1\.1 One of 2 measures/);
  });

  it('draws each chart twice with a description, of which the styles show one', () => {
    const drawings = getAllByRole(main, 'img');
    expect(drawings).toHaveLength(chartsOf(specimenReport).length * 2);
    expect(drawings.every((drawing) => drawing.querySelector('desc')?.textContent !== '')).toBe(
      true,
    );
  });

  it('has headings for the columns and rows of each table', () => {
    const table = getByRole(main, 'table', {
      name: 'Families supported by age, April to June 2026',
    });
    const columns = within(table).getAllByRole('columnheader');
    expect(columns.map(({ textContent }) => textContent)).toEqual([
      'Age',
      'Families',
      'Rate per 10,000',
      'This quarter',
    ]);
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['0 to 4', '5 to 9']);
  });

  it('says why a figure is hidden', () => {
    const cells = getAllByRole(main, 'cell').map(({ textContent }) => textContent);
    expect(cells.filter((text) => text === 'hidden to protect people')).toHaveLength(2);
  });

  it('says each verdict and state in words and hides its shape from screen readers', () => {
    expect(getAllByRole(main, 'listitem').map(({ textContent }) => textContent)).toContain(
      'SlippingVisit every new parent BS-02aVisits are a month late in the north. Led by the NHS.',
    );
    const shapes = Array.from(main.querySelectorAll('svg.wm-i'));
    expect(shapes.every((shape) => shape.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('has no style attribute, no script and no id twice', () => {
    expect(main.querySelectorAll('[style], script, style')).toHaveLength(0);
    const ids = Array.from(main.querySelectorAll('[id]')).map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('shows text that looks like markup as it is', () => {
    const trap = '<script>alert(1)</script> & "quotes"';
    const page = renderToString(<ReportBody document={{ ...specimenReport, summary: [trap] }} />);
    expect(page).not.toContain('<script>');
    main.innerHTML = page;
    expect(getByText(main, trap).textContent).toBe(trap);
  });
});
