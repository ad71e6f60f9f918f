import { getAllByRole, getByRole } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Figure } from './Figure.js';
import { FilterForm } from './FilterForm.js';

function shown(element: VNode): HTMLElement {
  return new JSDOM(renderToString(element)).window.document.body;
}

describe('a figure', () => {
  const body = shown(
    <Figure
      title="Fewer pupils miss school"
      subtitle="Share of pupils, Dorset"
      wide='<svg role="img" aria-label="wide"></svg>'
      narrow='<svg role="img" aria-label="narrow"></svg>'
      note="The scale starts at 10."
      table={{
        caption: 'Share of pupils',
        columns: [{ heading: 'Year' }, { heading: 'Dorset', isNumeric: true, isOurs: true }],
        rows: [{ heading: '2025', cells: ['not published'] }],
      }}
    />,
  );

  it('holds both drawings as they were given', () => {
    expect(getAllByRole(body, 'img').map((image) => image.getAttribute('aria-label'))).toEqual([
      'wide',
      'narrow',
    ]);
  });

  it('is followed by the same figures as a table with headings for columns and rows', () => {
    const table = getByRole(body, 'table', { name: 'Share of pupils', hidden: true });
    const headings = [...table.querySelectorAll('th')].map((th) => [
      th.scope,
      th.textContent.trim(),
    ]);
    expect(headings).toEqual([
      ['col', 'Year'],
      ['col', 'Dorset'],
      ['row', '2025'],
    ]);
    const cell = table.querySelector('td');
    expect(cell?.textContent.trim()).toBe('not published');
    expect(cell?.className).toContain('govuk-table__cell--numeric wm-us');
  });

  it('lets the keyboard scroll a table that is too wide', () => {
    const region = getByRole(body, 'region', { name: 'Share of pupils', hidden: true });
    expect(region.tabIndex).toBe(0);
  });
});

describe('a filter', () => {
  const body = shown(
    <FilterForm
      action="/measures"
      search={{ name: 'q', label: 'Search', value: 'in "care"' }}
      fields={[
        {
          name: 'priority',
          label: 'Priority',
          choices: [
            { value: '', text: 'All seven' },
            { value: 'local-family-help', text: 'Local family help' },
          ],
          chosen: 'local-family-help',
        },
      ]}
      kept={{ area: '838' }}
    />,
  );

  it('asks with GET, so that the result has an address', () => {
    const form = body.querySelector('form');
    expect([form?.method, form?.getAttribute('action')]).toEqual(['get', '/measures']);
  });

  it('shows what was asked and keeps the area', () => {
    expect(getByRole(body, 'searchbox', { name: 'Search' }).getAttribute('value')).toBe(
      'in "care"',
    );
    const chosen = getByRole(body, 'combobox', { name: 'Priority' });
    expect(chosen.querySelector('option[selected]')?.textContent.trim()).toBe('Local family help');
    expect(body.querySelector('input[type=hidden]')?.getAttribute('value')).toBe('838');
  });
});
