import { getByRole, queryByRole } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { factsOf, methodOf, wordsOf } from './reading.js';

const { get, getPage } = await servedPages(dorsetFolder);

describe('a measure that cannot be judged', () => {
  it('says in a sentence that there are too few comparable figures', async () => {
    const page = await getPage('/measures/approved-foster-places');
    expect(wordsOf(page.document.querySelector('main strong'))).toBe('Not known');
    expect(wordsOf(page.body)).toContain(
      'We cannot say which way this is going: 4 comparable figures, five needed.',
    );
  });

  it('says that its figures stand under another name, and what is wrong with England’s', async () => {
    const page = await getPage('/measures/first-time-entrants-youth-justice');
    expect(wordsOf(page.body)).toContain(
      'We cannot say which way this is going: no comparable figures. The national figures sit under the old council’s name.',
    );
    const overrides = methodOf(page).get('Published figures that we do not use as they stand');
    expect(overrides).toContain('2024: The national file gives England as the sum');
    expect(factsOf(page).get('England')).toBe('No figure');
    expect(factsOf(page).get('Dorset now')).toMatch(/^No figure/);
  });

  it('says what it is drawn from where there is no return', async () => {
    const method = methodOf(await getPage('/measures/infant-mortality-rate'));
    expect(method.get('Where it comes from')).toContain(
      'Councils make no return for it. It is drawn from the register of births and deaths.',
    );
  });

  it('says that nobody collects it, with nothing drawn and nothing to download', async () => {
    const page = await getPage('/measures/family-hubs-number');
    expect(wordsOf(page.body)).toContain('The partnership must collect this itself.');
    expect(wordsOf(page.body)).toContain('This measure is not collected yet.');
    expect(page.document.querySelectorAll('main figure')).toHaveLength(0);
    expect(queryByRole(page.body, 'link', { name: 'CSV' })).toBeNull();
  });

  it('keeps the figures of a measure that has ended, and says that it has', async () => {
    const page = await getPage('/measures/ks1-expected-reading');
    expect(wordsOf(page.body)).toContain('The publisher has ended this measure.');
    expect(factsOf(page).get('Next figure')).toBe('None the publisher has ended this measure');
    expect(page.document.querySelectorAll('main figure').length).toBeGreaterThan(0);
  });

  it('names periods on the page as its chart and its table name them', async () => {
    const page = await getPage('/measures/ks1-expected-reading');
    expect(methodOf(page).get('Which figures we compare')).toMatch(
      /^Figures from 2018\/19 on, without 2019\/20 and 2020\/21\./,
    );
  });
});

describe('the notes of a measure', () => {
  it('say a thing once, however alike two of them are written', async () => {
    const method = methodOf(await getPage('/measures/cla-dental-checks'));
    expect(method.get('Which figures we compare')).not.toContain('Dentists were closed');
    expect(method.get('Be careful')).toContain('most dentists were closed');
  });
});

describe('a figure above one hundred percent', () => {
  it('is shown as published, with the reason', async () => {
    const page = await getPage('/measures/funded-early-education-3-4yo');
    expect(factsOf(page).get('Dorset now')).toMatch(/^101\.0%/);
    expect(methodOf(page).get('Be careful')).toContain('The figure can pass 100%');
  });
});

describe('a derived measure', () => {
  it('says which series it is taken from', async () => {
    const attendance = methodOf(await getPage('/measures/school-attendance'));
    expect(attendance.get('What is counted')).toMatch(/We take “.+” \(TotAbs\) from 100\./);
    const gap = methodOf(await getPage('/measures/ks2-gap-rwm-fsm'));
    expect(gap.get('What is counted')).toMatch(
      /We take “.+” \(.+\) from “.+” \(.+\), for the same/,
    );
  });
});

describe('a measure of the national file that the plan does not track', () => {
  it('shows its figures, and says why it has no direction', async () => {
    const page = await getPage('/measures/lait-infmort');
    expect(page.status).toBe(200);
    expect(wordsOf(page.document.querySelector('main strong'))).toBe('Not known');
    expect(wordsOf(page.body)).toContain(
      'We cannot say which way this is going: nobody has recorded which years can be compared.',
    );
    expect(factsOf(page).get('Place among authorities with a figure')).toBe(
      'Joint 2nd of 145 1st is the lowest',
    );
    expect(factsOf(page).has('Target')).toBe(false);
  });
});

describe('a measure seen from another area', () => {
  it('is about that area, in its chart, facts and table', async () => {
    const page = await getPage('/measures/cla-placed-over-20-miles?area=kent');
    expect(wordsOf(page.body)).toContain('Figures for Kent.');
    expect(factsOf(page).get('Kent now')).toMatch(/^8%/);
    expect(getByRole(page.body, 'heading', { name: 'How does Kent compare?' })).toBeTruthy();
    expect(wordsOf(page.document.querySelector('figure + details thead'))).toBe(
      'Period Kent England South East Similar areas',
    );
  });

  it('is the same page by slug, three-digit code and GSS code', async () => {
    const [slug, code, gss] = await Promise.all(
      ['kent', '886', 'E10000016'].map((area) =>
        get(`/measures/cla-placed-over-20-miles?area=${area}`),
      ),
    );
    expect(slug?.status).toBe(200);
    expect([code?.text, gss?.text]).toEqual([slug?.text, slug?.text]);
  });

  it('says that the notes were written about the plan’s own area', async () => {
    const method = methodOf(await getPage('/measures/cla-placed-over-20-miles?area=kent'));
    expect(method.get('Be careful')).toMatch(/^These notes were written about Dorset\./);
    expect(method.get('Which figures we compare')).toContain('This was written down for Dorset.');
  });

  it('gives that area’s figures to download', async () => {
    const page = await getPage('/measures/cla-placed-over-20-miles?area=kent');
    const href = getByRole(page.body, 'link', { name: 'CSV' }).getAttribute('href');
    expect(href).toBe('/measures/cla-placed-over-20-miles.csv?area=kent');
    expect((await get(href ?? '')).text).toContain('E10000016,Kent');
  });

  it('is a page not found for an area that nobody knows', async () => {
    const page = await getPage('/measures/cla-placed-over-20-miles?area=atlantis');
    expect(page.status).toBe(404);
  });

  it('works for England and for a region, which have no place among authorities', async () => {
    for (const area of ['england', 'south-west']) {
      const page = await getPage(`/measures/cla-placed-over-20-miles?area=${area}`);
      expect(page.status).toBe(200);
      expect(factsOf(page).has('Place among authorities with a figure')).toBe(false);
    }
  });
});
