import { describe, expect, test } from 'vitest';
import { dorsetFolder, loadPack } from '../../../test/packs/packFolders.js';
import { foldText, searchActions, searchKpis } from './planSearch.js';

const { plan } = await loadPack(dorsetFolder);

describe('searching the plan', () => {
  test('letters match without case, accents or the kind of apostrophe and dash', () => {
    expect(foldText('Ménage’s – NEET')).toBe("menage's - neet");
  });

  test('every word must occur, in any order', () => {
    const found = searchKpis(plan.kpis, 'dentist CARE').map(({ id }) => id);
    expect(found).toEqual(['cla-dental-checks']);
  });

  test('the field’s own words find a measure with a plain name', () => {
    const found = searchKpis(plan.kpis, 'neet').map(({ id }) => id);
    expect(found).toEqual(['neet-16-17', 'activity-not-known-16-17', 'care-leavers-neet-19-21']);
    expect(searchKpis(plan.kpis, 'section 47').map(({ id }) => id)).toContain('section-47-rate');
  });

  test('no words find everything, and strange words nothing', () => {
    expect(searchKpis(plan.kpis, '  ')).toHaveLength(94);
    expect(searchKpis(plan.kpis, 'zeppelin')).toEqual([]);
  });

  test('an action is found by ref, words of its title or its lead', () => {
    const refs = (words: string) => searchActions(plan.actions, words).map(({ ref }) => ref);
    expect(refs('gc-07')).toEqual(['GC-07']);
    expect(refs('mockingbird groups')).toEqual(['GC-06']);
    expect(refs("young people's wishes")).toEqual(['YT-03']);
    expect(refs('police')).toContain('SC-05');
  });
});
