import { getAllByRole, getByRole, getByText, queryByRole } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Container } from '../components/Container.js';
import { directionVerdicts, directionShape } from '../components/direction.js';
import { actionStates } from '../components/actionStates.js';
import { renderPage } from './renderPage.js';
import type { Page, Shell } from './shell.js';

const shell: Shell = {
  site: {
    planName: 'Anyshire’s plan for children',
    partnershipName: 'Anyshire Children’s Partnership',
    placeName: 'Anyshire',
  },
  sectionHrefs: {
    plan: '/',
    measures: '/measures',
    actions: '/actions',
    reports: '/reports',
    places: '/areas',
    data: '/data',
  },
  searchHref: '/search',
  footerLinks: [{ text: 'Cookies', href: '/about/cookies' }],
  assets: {
    stylesheet: '/assets/waymark.1.css',
    script: '/assets/start.1.js',
    icon: '/assets/icon.1.svg',
    fonts: ['/assets/a.1.woff2'],
  },
};

function htmlOf(page: Page): string {
  return renderPage(
    shell,
    page,
    <Container>
      <h1>{page.title}</h1>
    </Container>,
  );
}

function documentOf(page: Page): Document {
  return new JSDOM(htmlOf(page)).window.document;
}

const page: Page = {
  title: 'Good care provision',
  section: 'plan',
  breadcrumbs: [{ text: 'The plan', href: '/' }],
};

describe('the frame of a page', () => {
  it('is British English in standards mode', () => {
    expect(htmlOf(page).startsWith('<!DOCTYPE html><html lang="en-GB"')).toBe(true);
    expect(documentOf(page).compatMode).toBe('CSS1Compat');
  });

  it('repeats the heading in the title, with the plan’s name', () => {
    expect(documentOf(page).title).toBe('Good care provision – Anyshire’s plan for children');
  });

  it('has one main, and a link that skips to it first', () => {
    const { body } = documentOf(page);
    const skip = getAllByRole(body, 'link')[0];
    expect(skip?.textContent.trim()).toBe('Skip to main content');
    expect(getByRole(body, 'main').id).toBe(skip?.getAttribute('href')?.slice(1));
    expect(getAllByRole(body, 'heading', { level: 1 })).toHaveLength(1);
  });

  it('names the plan and the partnership it was given, and nobody else', () => {
    const { body } = documentOf(page);
    expect(getByText(body, 'Anyshire Children’s Partnership')).toBeTruthy();
    expect(body.textContent).not.toContain('Dorset');
    expect(body.textContent).not.toContain('GOV.UK');
  });

  it('shows the six entries there are and marks the one the page belongs to', () => {
    const navigation = getByRole(documentOf(page).body, 'navigation', { name: 'Main' });
    const links = getAllByRole(navigation, 'link');
    expect(links.map((link) => link.textContent.trim())).toEqual([
      'The plan',
      'Measures',
      'Actions',
      'Reports',
      'Other places',
      'Find the data',
    ]);
    expect(links.filter((link) => link.hasAttribute('aria-current'))).toEqual([links[0]]);
    expect(queryByRole(navigation, 'button', { hidden: true })).toBeNull();
  });

  it('has no breadcrumbs on a page at the top', () => {
    const { body } = documentOf({ title: 'All measures', section: 'measures' });
    expect(queryByRole(body, 'navigation', { name: 'Breadcrumb' })).toBeNull();
  });

  it('holds no style, no script and no handler of its own, as the content policy asks', () => {
    const document = documentOf({ ...page, errors: [{ text: 'Choose one', href: '#x' }] });
    expect(document.querySelectorAll('style, [style], script:not([src])')).toHaveLength(0);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames(),
    );
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  });

  it('has a shape for every direction and every state', () => {
    const document = documentOf(page);
    const needed = [
      ...directionVerdicts.map((verdict) => directionShape({ verdict, strength: null, why: null })),
      'better-probable',
      'worse-probable',
      ...Object.values(actionStates).map(({ tone }) => `a-${tone}`),
    ];
    expect(needed.filter((shape) => document.getElementById(`i-${shape}`) === null)).toEqual([]);
  });
});

describe('a page with errors', () => {
  const withErrors: Page = { ...page, errors: [{ text: 'Enter a date', href: '#due-on' }] };

  it('says so first in its title', () => {
    expect(documentOf(withErrors).title).toMatch(/^Error: Good care provision – /);
  });

  it('lists them before the heading, each with a link to its field', () => {
    const { body } = documentOf(withErrors);
    const summary = getByRole(body, 'alert');
    expect(getByRole(summary, 'link', { name: 'Enter a date' }).getAttribute('href')).toBe(
      '#due-on',
    );
    const heading = getByRole(body, 'heading', { level: 1 });
    expect(summary.compareDocumentPosition(heading) & 4).toBe(4);
  });
});
