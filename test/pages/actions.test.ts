import { getAllByRole, getByLabelText, getByRole, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { factsOf, wordsOf } from './reading.js';

const { getPage, runtime } = await servedPages(dorsetFolder);

/** The references of the actions that a list shows. */
async function listed(query: string): Promise<readonly string[]> {
  const { document } = await getPage(`/actions${query}`);
  return [...document.querySelectorAll('.wm-ref')].map(wordsOf);
}

describe('the list of actions', () => {
  it('shows every piece of work that is followed, once', async () => {
    const plan = await runtime.plans.current();
    const leaves = (plan?.actions ?? []).filter((action) => action.isLeaf);
    expect(await listed('')).toHaveLength(leaves.length);
    expect((await listed('')).toSorted()).toEqual(leaves.map(({ ref }) => ref).toSorted());
  });

  it('says that no update has come, and that the plan gives no owner and no date', async () => {
    const { body } = await getPage('/actions');
    expect(wordsOf(body)).toContain(
      'The plan promises 109 pieces of work. No update has been received on any of them',
    );
    expect(wordsOf(body)).toContain(
      'The plan does not give any action an owner, a date or a target.',
    );
  });

  it('narrows to one priority', async () => {
    const refs = await listed('?priority=good-care-provision');
    expect(refs).toHaveLength(23);
    expect(refs.filter((ref) => !ref.startsWith('GC-'))).toEqual([]);
  });

  it('finds actions by their words, whatever the case and the accents', async () => {
    const refs = await listed('?q=FOSTER');
    expect(refs).toContain('GC-07');
    expect(await listed(`?q=${encodeURIComponent('fóster')}`)).toEqual(refs);
  });

  it('finds an action by its reference', async () => {
    expect(await listed('?q=gc-07')).toEqual(['GC-07']);
  });

  it('says what to do where nothing matches, and keeps what was asked', async () => {
    const { body } = await getPage('/actions?q=zeppelin');
    expect(wordsOf(body)).toContain('No action matches. Try fewer words, or all priorities.');
    expect(getByLabelText<HTMLInputElement>(body, 'Words in the action').value).toBe('zeppelin');
  });
});

describe('the page of an action', () => {
  it('says how it goes, and that nobody has reported yet', async () => {
    const { body } = await getPage('/actions/GC-07');
    expect(wordsOf(getByRole(body, 'region', { name: 'How is it going?' }))).toContain(
      'No update received',
    );
  });

  it('says honestly that the plan names no owner and gives no date', async () => {
    const page = await getPage('/actions/GC-07');
    const open = wordsOf(getByRole(page.body, 'region', { name: 'What the plan leaves open' }));
    expect(open).toContain('The plan names no owner.');
    expect(open).toContain('The plan gives no start date, no due date and no target.');
    const facts = factsOf(page);
    expect(['Owner', 'Starts', 'Due', 'Target'].map((term) => facts.get(term))).toEqual(
      Array.from({ length: 4 }, () => 'Not given in the plan'),
    );
  });

  it('names whom the plan’s wording points to, where it does', async () => {
    const facts = factsOf(await getPage('/actions/GC-01'));
    expect(facts.get('Who the wording points to')).toBe('Harbour');
  });

  it('names what it is for, and that a link to a measure is a judgement', async () => {
    const { body } = await getPage('/actions/GC-07');
    const purpose = getByRole(body, 'region', { name: 'What is it for?' });
    expect(wordsOf(purpose)).toContain('A link here is our judgement, not proof.');
    expect(
      within(purpose).getByRole('link', { name: 'Approved council foster places' }),
    ).toBeTruthy();
  });

  it('shows the parts of a piece of work that has parts, and no state of its own', async () => {
    const plan = await runtime.plans.current();
    const parents = (plan?.actions ?? []).filter((action) => !action.isLeaf);
    expect(parents.length).toBeGreaterThan(0);
    for (const { ref } of parents) {
      const { body } = await getPage(`/actions/${ref}`);
      const section = getByRole(body, 'region', { name: 'The parts of this work' });
      const shown = [...section.querySelectorAll('.wm-ref')].map(wordsOf);
      const parts = (plan?.actions ?? []).filter((action) => action.partOf === ref);
      expect(shown).toEqual(parts.map((part) => part.ref));
    }
  });

  it('leads from a part to its whole', async () => {
    const plan = await runtime.plans.current();
    const part = plan?.actions.find((action) => action.partOf !== null);
    const { body } = await getPage(`/actions/${part?.ref ?? ''}`);
    const way = getByRole(body, 'navigation', { name: 'Breadcrumb' });
    const targets = getAllByRole(way, 'link').map((link) => link.getAttribute('href'));
    expect(targets.at(-1)).toBe(`/actions/${part?.partOf ?? ''}`);
  });

  it('is a page not found where the plan has no such action', async () => {
    expect((await getPage('/actions/XX-99')).status).toBe(404);
  });
});
