import { getAllByRole, getByRole } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { servedPages } from '../builders/servedPages.js';
import { alderburyFolder } from '../packs/packFolders.js';
import { crawl } from './crawl.js';
import { wordsOf } from './reading.js';

const site = await servedPages(alderburyFolder);

describe('the plan of another partnership', () => {
  it('asks its own question under its own names', async () => {
    const { body, document } = await site.getPage('/');
    expect(wordsOf(getByRole(body, 'heading', { level: 1 }))).toBe(
      'Is life getting better for children in Alderbury?',
    );
    expect(document.title).toMatch(/ – Alderbury’s promise$/);
    expect(wordsOf(getByRole(body, 'banner'))).toContain('Alderbury Children’s Partnership');
    expect(wordsOf(body)).toContain('Alderbury’s Promise to Children 2025 to 2030');
  });

  it('shows its own priorities, measures and actions', async () => {
    const plan = await site.runtime.plans.current();
    const { body } = await site.getPage('/');
    for (const { name } of plan?.priorities ?? []) {
      expect(getAllByRole(body, 'link', { name })).toHaveLength(1);
    }
    const measures = wordsOf((await site.getPage('/measures')).body);
    expect(measures).toContain(`${plan?.kpis.length} measures of the plan`);
    expect(measures).toContain('Safe places in the town');
  });

  it('names Dorset nowhere', async () => {
    const naming: string[] = [];
    await crawl(site, ({ path, document }) => {
      // Dorset is a place like any other in what lists or compares places.
      if (path.startsWith('/areas') || path.includes('area=')) return;
      if (/dorset/i.test(wordsOf(document?.body))) naming.push(path);
    });
    expect(naming).toEqual([]);
  });
});
